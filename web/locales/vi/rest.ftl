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
