# not yet reviewed by a native speaker

## Joining

join-title = Nhập mã của quý vị
join-hint = Mã ở trên thư mời: 6 chữ và số.
join-field = Mã, 6 chữ và số
join-key-delete = Xóa ký tự cuối
join-missing = Vào: còn thiếu { $n }
join = Vào
join-camera = Mở máy ảnh của điện thoại và hướng vào hình trên thư mời.
language-failed = Chưa tải được ngôn ngữ này. Xin thử lại khi có mạng.
join-arriving = Đang mở bảng
unreachable = Chưa vào được bảng. Xin xem lại mạng rồi thử lại. Không mất gì cả.
not-opened = Bảng chưa mở được

## Question and field

question-listen = Đọc to lên
question-listen-stop = Ngừng đọc
write-field = Ý của quý vị
write-hint = Mỗi ghi chú một ý. Ngắn cũng được.
write-next = Viết ý tiếp theo
write-visible = Mọi người trên bảng này đều thấy.
promise-seen = Ai xem được
promise-seen-text = Mọi người trên bảng này, ngay khi quý vị gửi. Họ thấy tên của quý vị ở đây, không phải tên thật.
promise-change = Khi quý vị đổi ý
promise-change-text = Quý vị có thể sửa hoặc xóa ghi chú của mình khi bảng còn mở.
promise-kept = Giữ trong bao lâu
promise-kept-text = Cho đến khi bảng này không còn nữa.
write-section = Đặt vào đâu?
write-viewer = Quý vị ở đây để đọc. Quý vị không viết được trên bảng này.
write-locked = Người dẫn dắt đã khóa bảng. Bây giờ chưa viết được. Những gì quý vị đã gõ vẫn còn.
write-finished = Bảng này đã kết thúc. Cảm ơn quý vị đã tham gia.

## My notes

mine-count = Ghi chú của quý vị: { $n }
mine-empty = Ghi chú của quý vị sẽ ở đây. Mỗi ghi chú một ý.
mine-menu = Thêm cho ghi chú này
mine-refused = Ghi chú này chưa lưu được. Chữ của quý vị vẫn ở đây.
mine-refused-edit = Sửa và gửi lại
mine-refused-drop = Bỏ đi

## No network

offline-title = Mất mạng. Quý vị cứ viết tiếp.
offline-text =
    { $n ->
        [0] Những gì quý vị viết an toàn trên điện thoại này và sẽ tự gửi đi.
       *[other] Còn { $n } ghi chú chưa lưu. Chúng an toàn trên điện thoại này và sẽ tự gửi đi.
    }
offline-try = Thử ngay
chip-offline = Không có mạng
online-again = Đã lưu { $n } ghi chú

## Everyone's notes

all = Tất cả ghi chú
all-count = Tất cả ghi chú: { $n }
all-empty = Chưa ai viết ghi chú. Ghi chú của quý vị có thể là đầu tiên.
all-more = { $n } ghi chú nữa
all-filter-all = Tất cả
all-filter-mine = Của tôi
all-search = Tìm trong ghi chú
all-found = Thấy trong { $n } ghi chú
all-none = Không ghi chú nào nói điều này. Xin thử từ khác.

## Votes

vote-go = Đến phần bỏ phiếu
vote-results = Xem kết quả

## Menu of the page

phone-menu = Menu
menu-you = Menu. Quý vị là { $label }.
phone-wide = Mở bảng lớn
