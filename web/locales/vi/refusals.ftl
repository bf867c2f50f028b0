# not yet reviewed by a native speaker

## The board

refusal-bad-value = Có một giá trị không hợp ở đây. Chưa có gì thay đổi. Xin thử cách khác.
refusal-board-finished = Bảng này đã kết thúc và giữ nguyên như vậy. Quý vị đọc được tất cả. Chữ của quý vị vẫn ở đây để sao chép.
refusal-board-full = Bảng này đã đầy: chỉ chứa { $most } ghi chú. Chữ của quý vị vẫn ở đây. Xin nhờ người dẫn dắt dọn chỗ.
refusal-board-gone = Không có bảng này ở đây, hoặc đường dẫn không phải của bảng này. Xin hỏi người đã mời quý vị.
refusal-board-locked = Người dẫn dắt tạm khóa bảng này. Chữ của quý vị vẫn ở đây. Xin thử lại khi bảng mở.
refusal-budget-in-use = Có người đã dùng { $largest } phiếu. Chưa có gì thay đổi. Xin chọn ít nhất số đó, hoặc cho lấy bớt phiếu lại.
refusal-cannot-undo = Việc này không hoàn tác được. Mọi thứ giữ nguyên như bây giờ.
refusal-changed-since =
    { $aspect ->
        [text] Có người sửa chữ này sau quý vị. Bản sửa đó được giữ, và chữ của quý vị không mất: quý vị có thể viết lại.
        [place] Có người chuyển cái này sau quý vị. Nó ở yên chỗ mới. Quý vị có thể chuyển lại.
        [look] Có người đổi vẻ ngoài của cái này sau quý vị. Nó giữ như vậy. Quý vị có thể đổi lại.
       *[other] Có người đổi cái này sau quý vị. Thay đổi đó được giữ. Quý vị có thể đổi lại.
    }
refusal-door-closed = Cửa của bảng này đã đóng với người mới. Xin nhờ người dẫn dắt mở cửa rồi thử lại.
refusal-id-reused = Cùng một tin đến hai lần với chữ khác nhau. Bản lưu trước được giữ. Xin gửi lại.
refusal-id-taken = Cái này đã được lưu một lần. Không mất gì cả. Xin gửi lại như một cái mới.
refusal-label-taken = Tên này đã có người dùng, hoặc quá giống một tên khác. { $suggestion } thì sao?
refusal-last-facilitator = Bảng cần một người dẫn dắt, và đây là người cuối cùng. Trước hết xin giao cho người khác.
refusal-last-section = Đây là mục cuối cùng, và bảng cần có một mục. Chưa có gì thay đổi. Xin thêm mục khác trước.
refusal-limit-reached = Chỉ chứa được nhiều nhất { $most }. Chưa có gì thay đổi. Xin bỏ bớt, hoặc làm ngắn lại.
refusal-newer-board = Bảng này đã được sửa bằng bản Groundswell mới hơn. Quý vị vẫn đọc được. Lát nữa xin tải lại trang để viết.
refusal-not-allowed =
    { $role ->
        [viewer] Quý vị ở đây để đọc, nên không sửa được. Xin hỏi người dẫn dắt để có đường dẫn tham gia.
       *[other] Chỉ người dẫn dắt làm được việc này. Chưa có gì thay đổi. Xin nhờ người dẫn dắt.
    }
refusal-not-in-vote = Ghi chú này không nằm trong cuộc bỏ phiếu. Phiếu của quý vị giữ nguyên. Xin chọn ghi chú khác.
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
        [create] Lát nữa quý vị lại thêm được ghi chú. Chữ của quý vị vẫn ở đây.
       *[other] Không mất gì cả. Lát nữa xin thử lại.
    }
refusal-not-yours = Cái này của người khác, nên chỉ họ hoặc người dẫn dắt sửa được. Chưa có gì thay đổi.
refusal-note-gone = Ghi chú này không còn trên bảng. Chữ của quý vị vẫn ở đây. Quý vị có thể gửi thành ghi chú mới.
refusal-nothing-to-do = Đã như vậy rồi. Không có gì phải làm.
refusal-nothing-to-vote-on = Chưa có ghi chú nào để bỏ phiếu. Xin viết vài ghi chú trước rồi mở bỏ phiếu.
refusal-own-note = Lần này chỉ chọn ghi chú của người khác. Phiếu của quý vị giữ nguyên. Xin chọn ghi chú khác.
refusal-round-begun = Vòng này đã bắt đầu, nên phần này giữ nguyên. Chưa có gì thay đổi. Quý vị có thể thêm một vòng nữa sau vòng này.
refusal-round-changed = Có người vừa chuyển sang vòng khác trước quý vị. Chưa có gì thay đổi. Xin xem bây giờ là vòng nào, rồi chọn.
refusal-round-gone = Vòng này không còn trong kế hoạch. Ngoài ra không có gì thay đổi. Xin chọn vòng khác.
refusal-round-over = Vòng này đã xong. Chữ của quý vị vẫn ở đây, và quý vị có thể gửi lại.
refusal-seats-full = Bảng này đã đủ { $most } người. Xin hỏi người dẫn dắt, hoặc viết chung với người đã vào.
refusal-section-full = Mục này đã đầy: chỉ chứa { $most } ghi chú. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-section-gone = Mục này không còn nữa. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-section-locked = Người dẫn dắt đã khóa mục này. Chữ của quý vị vẫn ở đây. Xin chọn mục khác.
refusal-slow-down = Hơi nhanh quá. Không mất gì cả. Xin chờ một chút rồi thử lại.
refusal-text-empty = Chưa có chữ nào. Xin viết gì đó trước.
refusal-text-too-long = Đoạn này có { $length } ký tự, chỉ chứa được { $most }. Chữ của quý vị vẫn ở đây. Xin viết ngắn hơn, hoặc chia thành hai ghi chú.
refusal-unavailable = Hiện chúng tôi chưa lưu được. Chữ của quý vị an toàn trên máy này. Xin chờ một chút rồi thử lại.
refusal-vote-over = Cuộc bỏ phiếu này đã đóng. Những phiếu quý vị chọn trước đó đã được đếm.
refusal-votes-spent =
    { $left ->
        [0] Quý vị đã dùng hết { $budget } phiếu. Lấy lại một phiếu để chọn chỗ khác.
       *[other] Quý vị còn { $left } trên { $budget } phiếu. Xin chọn ít hơn ở đây, hoặc lấy bớt phiếu ở chỗ khác.
    }

## The server

refusal-board-quota = Nơi này đã mở nhiều bảng. Câu hỏi của quý vị vẫn ở đây. Một giờ nữa xin thử lại.
refusal-code-unknown = Không có bảng nào với mã này. Xin xem lại từng ký tự trên thư mời, hoặc hỏi người đã mời quý vị.
refusal-code-wait = Quý vị đã thử nhiều lần. Mã vẫn ở đây. Xin chờ một phút rồi thử lại.
refusal-failed = Có gì đó hỏng ở phía chúng tôi, không phải ở quý vị. Những gì đã lưu không mất. Xin chờ một chút rồi tải lại trang.
refusal-malformed = Chúng tôi không đọc được tin từ trang này. Chưa có gì thay đổi. Xin tải lại trang.
refusal-method = Địa chỉ này không dùng theo cách đó. Chưa có gì thay đổi. Xin quay lại và thử lại.
refusal-not-found = Không có gì ở địa chỉ này. Xin xem lại đường dẫn, hoặc về trang đầu.
refusal-origin = Yêu cầu này đến từ một trang web khác, nên chúng tôi không làm. Xin mở bảng bằng đường dẫn của bảng.
refusal-parcel-gone = Các từ này không dùng được, hoặc đã quá 10 phút. Xin xem lại từng từ, hoặc lấy từ mới ở máy kia.
refusal-template-unknown = Chúng tôi không biết cách làm việc này. Câu hỏi của quý vị vẫn còn. Xin chọn cách khác.
refusal-token = Đường dẫn này không còn dùng được. Xin hỏi người đã mời quý vị để có đường dẫn mới.
refusal-token-in-query = Một đường dẫn bí mật được gửi theo cách không an toàn, nên chúng tôi không mở. Xin dùng đúng đường dẫn quý vị đã nhận.
refusal-too-big = Một lần như vậy là quá nhiều. Chưa có gì thay đổi. Xin gửi ít hơn.
refusal-too-slow = Nội dung này đến quá chậm. Không có gì thay đổi. Hãy thử lại.
refusal-unsupported-type = Chúng tôi không đọc được loại tin này. Chưa có gì thay đổi. Xin tải lại trang.
refusal-wrong-host = Tên này không phải của chúng tôi, nên không có gì được thực hiện. Hãy mở bảng bằng đúng liên kết của nó.
refusal-unknown = Việc này không thành. Không mất gì cả. Xin thử lại.
