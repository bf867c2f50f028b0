# not yet reviewed by a native speaker

scribe = Viết giúp một người
scribe-hint = Dành cho người không có điện thoại: họ có tên riêng, ghi chú riêng và phiếu riêng. Bạn viết và bấm, họ nói điều cần viết.
scribe-now = Đang viết cho { $label }
scribe-send = Gửi thay { $label }
scribe-someone = Bạn đang viết giúp một người
scribe-people = Những người bạn viết giúp
scribe-new = Người mới
scribe-unnamed = Người { $n }
scribe-stop = Dừng
scribe-stop-hint = Trở về chỗ của bạn
scribe-wait = Chờ một chút: vẫn đang lưu.
scribe-slip = Đưa chìa khóa cho họ
scribe-slip-text = In tờ này cho { $label }, hoặc để họ chụp lại. Nó mở các ghi chú của họ, và sau này cho thấy chúng đã thành gì. Ai giữ tờ này chính là người đó.
scribe-slip-for = Tờ này dành cho { $label }
scribe-slip-open = Hướng máy ảnh của điện thoại vào hình, hoặc gõ địa chỉ này.
scribe-slip-later = Vài tuần nữa hãy quay lại xem ghi chú của bạn đã thành gì. Dùng được 90 ngày.
scribe-print = In tờ này
scribe-forget = Quên { $label } trên thiết bị này
scribe-forget-hint = Ghi chú của họ vẫn còn. Không có tờ in thì không ai trở lại chỗ của họ được.
