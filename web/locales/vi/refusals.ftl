# not yet reviewed by a native speaker

## The board

refusal-bad-value = Có một giá trị không hợp ở đây. Chưa có gì thay đổi. Xin thử cách khác.
refusal-board-finished = Bảng này đã kết thúc và giữ nguyên như vậy. Quý vị đọc được tất cả. Chữ của quý vị vẫn ở đây để sao chép.
refusal-board-full = Bảng này đã đầy: chỉ chứa { $most } ghi chú. Chữ của quý vị vẫn ở đây. Xin nhờ người dẫn dắt dọn chỗ.
refusal-board-gone = Không có bảng này ở đây, hoặc đường dẫn không phải của bảng này. Xin hỏi người đã mời quý vị.
refusal-board-locked = Người dẫn dắt tạm khóa bảng này. Chữ của quý vị vẫn ở đây. Xin thử lại khi bảng mở.
refusal-changed-since =
    { $aspect ->
        [text] Có người sửa chữ này sau quý vị. Bản sửa đó được giữ, và chữ của quý vị không mất: quý vị có thể viết lại.
        [place] Có người chuyển cái này sau quý vị. Nó ở yên chỗ mới. Quý vị có thể chuyển lại.
        [look] Có người đổi vẻ ngoài của cái này sau quý vị. Nó giữ như vậy. Quý vị có thể đổi lại.
       *[other] Có người đổi cái này sau quý vị. Thay đổi đó được giữ. Quý vị có thể đổi lại.
    }
refusal-door-closed = Cửa của bảng này đã đóng với người mới. Xin nhờ người dẫn dắt mở cửa rồi thử lại.
refusal-limit-reached = Chỉ chứa được nhiều nhất { $most }. Chưa có gì thay đổi. Xin bỏ bớt, hoặc làm ngắn lại.
refusal-newer-board = Bảng này đã được sửa bằng bản Groundswell mới hơn. Quý vị vẫn đọc được. Lát nữa xin tải lại trang để viết.
refusal-not-allowed =
    { $role ->
        [viewer] Quý vị ở đây để đọc, nên không sửa được. Xin hỏi người dẫn dắt để có đường dẫn tham gia.
       *[other] Chỉ người dẫn dắt làm được việc này. Chưa có gì thay đổi. Xin nhờ người dẫn dắt.
    }
refusal-not-now =
    { $kind ->
        [brief] Bây giờ chúng ta xem sắp làm gì.
        [write] Bây giờ chúng ta viết.
        [read] Bây giờ chúng ta đọc.
        [group] Bây giờ chúng ta gom ghi chú.
        [name] Bây giờ chúng ta đặt tên.
        [vote] Bây giờ chúng ta bỏ phiếu.
        [rate] Bây giờ chúng ta cho điểm.
        [discuss] Bây giờ chúng ta nói chuyện với nhau.
        [merge] Bây giờ chúng ta ghép các ý.
        [commit] Bây giờ chúng ta chọn việc sẽ làm.
        [close] Bây giờ chúng ta kết thúc.
        [chat] Bây giờ chúng ta trò chuyện.
        [idle] Bây giờ không có vòng nào.
        [open] Bây giờ không có cuộc bỏ phiếu nào.
       *[other] Bây giờ chưa làm được việc này.
    } { $verb ->
        [create] Quý vị thêm được ghi chú khi người dẫn dắt mở phần viết. Chữ của quý vị vẫn ở đây.
       *[other] Không mất gì cả. Lát nữa xin thử lại.
    }
refusal-not-yours = Cái này của người khác, nên chỉ họ hoặc người dẫn dắt sửa được. Chưa có gì thay đổi.
refusal-note-gone = Ghi chú này không còn trên bảng. Chữ của quý vị vẫn ở đây. Quý vị có thể gửi thành ghi chú mới.
refusal-round-over = Vòng này đã xong. Chữ của quý vị vẫn ở đây, và quý vị có thể gửi lại.
refusal-seats-full = Bảng này đã đủ { $most } người. Xin hỏi người dẫn dắt, hoặc viết chung với người đã vào.
refusal-section-full = Mục này đã đầy: chỉ chứa { $most } ghi chú. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-section-gone = Mục này không còn nữa. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-section-locked = Người dẫn dắt đã khóa mục này. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-slow-down = Hơi nhanh quá. Không mất gì cả. Xin chờ một chút rồi thử lại.
refusal-text-empty = Chưa có chữ nào. Xin viết gì đó trước.
refusal-text-too-long = Đoạn này có { $length } ký tự, chỉ chứa được { $most }. Chữ của quý vị vẫn ở đây. Xin viết ngắn hơn, hoặc chia thành hai ghi chú.
refusal-unavailable = Hiện chúng tôi chưa lưu được. Chữ của quý vị an toàn trên máy này. Xin chờ một chút rồi thử lại.

## The server

refusal-code-unknown = Không có bảng nào với mã này. Xin xem lại từng ký tự trên thư mời, hoặc hỏi người đã mời quý vị.
refusal-code-wait = Quý vị đã thử nhiều lần. Mã vẫn ở đây. Xin chờ một phút rồi thử lại.
refusal-failed = Có gì đó hỏng ở phía chúng tôi, không phải ở quý vị. Những gì đã lưu không mất. Xin chờ một chút rồi tải lại trang.
refusal-parcel-gone = Các từ này không dùng được, hoặc đã quá 10 phút. Xin xem lại từng từ, hoặc lấy từ mới ở máy kia.
refusal-token = Đường dẫn này không còn dùng được. Xin hỏi người đã mời quý vị để có đường dẫn mới.
refusal-too-big = Một lần như vậy là quá nhiều. Chưa có gì thay đổi. Xin gửi ít hơn.
refusal-unknown = Việc này không thành. Không mất gì cả. Xin thử lại.
