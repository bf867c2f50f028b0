# not yet reviewed by a native speaker

## Nothing reaches the board

offline-title = Mất kết nối. Quý vị cứ viết tiếp.
offline-text =
    { $n ->
        [0] Những gì quý vị viết an toàn trên điện thoại này và sẽ tự gửi đi.
       *[other] Còn { $n } ghi chú chưa lưu. Chúng an toàn trên điện thoại này và sẽ tự gửi đi.
    }
offline-try = Thử ngay
online-again = Đã lưu { $n } ghi chú
ended-unavailable = Chưa vào được bảng. Xin xem lại mạng rồi tải lại trang. Không mất gì cả.

## The board answers, and does not say "saved"

late-title = Lưu lâu hơn mọi khi. Quý vị cứ viết tiếp.
connection-late = Còn { $n } thay đổi chưa lưu
banner-late = Lưu lâu hơn mọi khi. { $n } thay đổi đang chờ ở đây và sẽ tự được gửi đi.

## The board takes in nobody more, or cannot be read just now

busy-title = Bảng này đang đầy hoặc bận. Quý vị cứ viết tiếp.
connection-busy =
    { $n ->
        [0] Bảng đang bận. Mọi thứ đã được lưu.
       *[other] Bảng đang bận. Còn { $n } thay đổi chưa lưu
    }
banner-busy =
    { $n ->
        [0] Bảng này đang đầy hoặc bận. Trang sẽ tự thử lại. Mọi thứ đến lúc này đã được lưu.
       *[other] Bảng này đang đầy hoặc bận. { $n } thay đổi đang chờ ở đây và sẽ tự được gửi đi.
    }
