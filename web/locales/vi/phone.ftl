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
part-missing = Phần này chưa tải được. Chữ đã viết vẫn còn.

## Question and field

question-listen = Đọc to lên
question-listen-stop = Ngừng đọc
write-field = Ý của quý vị
write-hint = Mỗi ghi chú một ý. Ngắn cũng được.
write-next = Viết ý tiếp theo
write-visible = Mọi người trên bảng này đều thấy.
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

## What the chip says when nothing gets saved

chip-offline = Mất kết nối
chip-busy = Bảng đang bận
chip-late = Chưa lưu xong

## Everyone's notes

all = Tất cả ghi chú
all-count = Tất cả ghi chú: { $n }
all-more = { $n } ghi chú nữa

## Votes

vote-go = Đến phần bỏ phiếu
vote-results = Xem kết quả

## Menu of the page

menu-you = Menu. Quý vị là { $label }.
