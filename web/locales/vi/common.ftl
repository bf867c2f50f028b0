# not yet reviewed by a native speaker

### Từ dùng ở mọi trang. Gọi người đọc là "quý vị", lời lẽ ấm áp và dễ hiểu.

app-name = Groundswell
skip-to-content = Đến phần nội dung
loading = Xin chờ một chút

## Buttons

close = Đóng
cancel = Thôi
back = Quay lại
done = Xong
save = Lưu
send = Gửi
write = Viết
edit = Sửa
undo = Hoàn tác
more = Thêm
menu = Menu
open = Mở
clear = Xóa trống
search = Tìm
print = In
yes = Có
no = Không
try-again = Thử lại
show-all = Hiện tất cả

## Language and look

language = Ngôn ngữ
lang-en = tiếng Anh
lang-nl = tiếng Hà Lan
lang-es = tiếng Tây Ban Nha
lang-vi = tiếng Việt
lang-fa = tiếng Ba Tư
lang-unknown = một ngôn ngữ khác

## The eight colours of notes

colour = Màu
colour-yellow = Vàng
colour-orange = Cam
colour-pink = Hồng
colour-violet = Tím
colour-blue = Xanh dương
colour-teal = Xanh ngọc
colour-green = Xanh lá
colour-grey = Xám

## Connection chip. It always tells the truth.

connection = Kết nối
connection-connecting = Đang kết nối
connection-live = Đã kết nối
connection-offline =
    { $n ->
        [0] Mất kết nối. Mọi thứ đã được lưu.
       *[other] Mất kết nối. Còn { $n } thay đổi chưa lưu
    }
connection-ended = Đã dừng

## Why a page stopped

ended-title = Trang này đã dừng
ended-revoked = Quý vị đã được đưa ra, hoặc đường dẫn đã bị thu lại. Xin hỏi người dẫn dắt để có đường dẫn mới.
ended-replaced = Bảng này đang mở ở quá nhiều nơi, nên trang này đã dừng. Không mất gì cả.
ended-gone = Không có bảng này ở đây, hoặc đường dẫn không đúng.
ended-token = Đường dẫn này không còn dùng được. Xin hỏi người đã mời quý vị để có đường dẫn mới.
ended-malformed = Trang này và bảng không hiểu nhau. Xin tải lại trang. Những gì quý vị đã viết vẫn còn trên máy này.
ended-other = Kết nối đã dừng. Xin tải lại trang. Những gì quý vị đã viết vẫn còn trên máy này.

## State of one's own note

state-waiting = Đang chờ lưu
state-waiting-offline = Đang chờ. An toàn trên máy này.
state-saved = Đã lưu
storage-missing = Trình duyệt này không giữ được chữ của quý vị. Xin để trang mở cho đến khi lưu xong.

## Counts

notes-count = { $n } ghi chú
characters-left = còn { $n } ký tự
characters-over = dư { $n } ký tự

## People

you = Quý vị
you-are = Tên ở đây: { $label }
name-field = Tên của quý vị ở đây
name-hint = Không cần tên thật
name-change = Đổi tên
name-others = Hoặc lấy một trong các tên này

## Notes

note = Ghi chú
note-own = Ghi chú của quý vị
note-field = Ý của quý vị
note-empty-hint = Xin viết gì đó trước
note-edit = Sửa chữ
note-move = Chuyển đến…
note-paint = Màu
note-delete = Xóa ghi chú
note-deleted = Đã xóa ghi chú
note-restored = Ghi chú đã trở lại
note-altered = Người dẫn dắt đã sửa đoạn này
note-your-version-hint = Có người sửa ghi chú này khi quý vị đang viết. Chữ của quý vị vẫn được giữ.
note-your-version-use = Dùng chữ của tôi
move-to = Chuyển đến
section = Mục
section-locked = Đã khóa
board-locked = Người dẫn dắt đã khóa bảng này. Quý vị vẫn đọc được tất cả.
board-finished = Bảng này đã kết thúc. Quý vị vẫn đọc được tất cả.
untitled-board = Bảng chưa có tên
untitled-section = Mục chưa có tên
no-question = Câu hỏi sắp có

## Votes

vote = Phiếu
vote-opened = Bắt đầu bỏ phiếu
vote-closed = Bỏ phiếu đã xong

## Take your place along to another device

carry = Tiếp tục trên máy khác
carry-intro = Quét hình này bằng máy kia, hoặc gõ ba từ ở máy đó. Dùng được một lần, trong 10 phút.
carry-words = Ba từ của quý vị
carry-other = Quý vị có ba từ từ máy khác không?
carry-field = Gõ ba từ
carry-open = Tiếp tục ở đây
carry-unknown = Chúng tôi không nhận ra ba từ này. Xin xem lại từng từ.
carry-arrived = Trên máy này quý vị cũng là { $label }.
carry-make = Hiện từ mới
forget = Quên tôi trên máy này
forget-ask = Ghi chú của quý vị vẫn ở trên bảng. Máy này sẽ không còn biết chúng là của quý vị.

## What a screen reader says, gathered and said together

announce-added = { $n } ghi chú mới
announce-removed = { $n } ghi chú bị xóa
announce-saved = Đã lưu. { $n } ghi chú của quý vị.
announce-not-saved = Chưa lưu được. { $reason }
