# not yet reviewed by a native speaker

## Everyone's notes

all-empty = Chưa ai viết ghi chú. Ghi chú của quý vị có thể là đầu tiên.
all-filter-all = Tất cả
all-filter-mine = Của tôi
all-search = Tìm trong ghi chú
all-found = Thấy trong { $n } ghi chú
all-none = Không ghi chú nào nói điều này. Xin thử từ khác.

## What is promised to writers

promise-seen = Ai xem được
promise-seen-text = Mọi người trên bảng này, ngay khi quý vị gửi. Họ thấy tên của quý vị ở đây, không phải tên thật.
promise-change = Khi quý vị đổi ý
promise-change-text = Quý vị có thể sửa hoặc xóa ghi chú của mình khi bảng còn mở.
promise-kept = Giữ trong bao lâu
promise-kept-text = Cho đến khi bảng này không còn nữa.

## Votes


## Menu of the page

phone-menu = Menu
phone-wide = Mở bảng lớn
programme-all = Tất cả các buổi

## Xóa hẳn

erase = Xóa hẳn
erase-note = Xóa hẳn ghi chú
erase-ask =
    { $n ->
       *[other] Xóa hẳn { $n } ghi chú? Lời viết sẽ mất khỏi bảng và khỏi những gì đã lưu, cùng mọi bản sao. Không thể hoàn tác: không ai lấy lại được. Những tệp đã tải về trước đó vẫn còn.
    }
erase-done =
    { $n ->
       *[other] Đã xóa hẳn { $n } ghi chú.
    }
erase-me = Xóa tôi và ghi chú của tôi
erase-me-ask = Xóa mọi điều quý vị đã viết ở đây và tên của quý vị? Quý vị sẽ rời bảng. Không thể hoàn tác: không ai lấy lại được. Phiếu bầu của quý vị ở lại, và không ai biết đó là của bạn.
## What became of one's notes, and the way back to them

became-group = Nhóm
became-result = Kết quả
became-place = Hạng { $place }: { $said }
became-alone = Ghi chú của quý vị đứng riêng. Nó cũng được đọc.
became-idea = Ý tưởng
became-decision = Quyết định
became-way = Xem đường đi của ghi chú này
became-quote = Được phép trích lời tôi
became-quote-hint = Lời của quý vị có thể có trong bản tổng kết, không kèm tên.
became-altered = Người khác đã sửa những lời này, nên không được trích.
became-roundup = Đọc bản tổng kết
keepsake = Đường quay lại
keepsake-text = Vài tuần sau quý vị có thể quay lại, cả trên máy khác: hãy giữ hình này hoặc liên kết này. Nó mở ghi chú của quý vị và cho biết chúng đã thành gì. Ai có nó thì được xem là quý vị, nên đừng cho ai xem.
keepsake-picture = Lưu thành hình
keepsake-copy = Chép liên kết
keepsake-long = Dùng được trong 90 ngày. Sau khi viết thêm ghi chú, hãy mở lại mục này.
keepsake-title = Chìa khóa của quý vị vào { $title }
