# not yet reviewed by a native speaker

## Nothing reaches the board

offline-title = Mất mạng. Quý vị cứ viết tiếp.
offline-text =
    { $n ->
        [0] Những gì quý vị viết an toàn trên điện thoại này và sẽ tự gửi đi.
       *[other] Còn { $n } ghi chú chưa lưu. Chúng an toàn trên điện thoại này và sẽ tự gửi đi.
    }
offline-try = Thử ngay
online-again = Đã lưu { $n } ghi chú

## The board answers, and does not say "saved"

late-title = Lưu lâu hơn mọi khi. Quý vị cứ viết tiếp.
connection-late = Còn { $n } thay đổi chưa lưu
banner-late = Lưu lâu hơn mọi khi. { $n } thay đổi đang chờ ở đây và sẽ tự được gửi đi.
