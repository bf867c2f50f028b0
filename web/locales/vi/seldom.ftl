# not yet reviewed by a native speaker

refusal-budget-in-use = Có người đã dùng { $largest } phiếu. Chưa có gì thay đổi. Xin chọn ít nhất số đó, hoặc cho lấy bớt phiếu lại.
refusal-cannot-undo = Việc này không hoàn tác được. Mọi thứ giữ nguyên như bây giờ.
refusal-id-reused = Cùng một tin đến hai lần với chữ khác nhau. Bản lưu trước được giữ. Xin gửi lại.
refusal-id-taken = Cái này đã được lưu một lần. Không mất gì cả. Xin gửi lại như một cái mới.
refusal-label-taken = Tên này đã có người dùng, hoặc quá giống một tên khác. { $suggestion } thì sao?
refusal-last-facilitator = Bảng cần một người dẫn dắt, và đây là người cuối cùng. Trước hết xin giao cho người khác.
refusal-last-section = Đây là mục cuối cùng, và bảng cần có một mục. Chưa có gì thay đổi. Xin thêm mục khác trước.
refusal-log-full = Bảng này đã lưu hết số thay đổi mà nó chứa được. Quý vị vẫn đọc được mọi thứ, và chữ của quý vị vẫn ở đây. Xin nhờ người dẫn dắt mở một bảng mới.
refusal-not-in-vote = Ghi chú này không nằm trong cuộc bỏ phiếu. Phiếu của quý vị giữ nguyên. Xin chọn ghi chú khác.
refusal-nothing-to-do = Đã như vậy rồi. Không có gì phải làm.
refusal-nothing-to-vote-on = Chưa có ghi chú nào để bỏ phiếu. Xin viết vài ghi chú trước rồi mở bỏ phiếu.
refusal-own-note = Lần này chỉ chọn ghi chú của người khác. Phiếu của quý vị giữ nguyên. Xin chọn ghi chú khác.
refusal-round-begun = Vòng này đã bắt đầu, nên phần này giữ nguyên. Chưa có gì thay đổi. Quý vị có thể thêm một vòng nữa sau vòng này.
refusal-round-changed = Có người vừa chuyển sang vòng khác trước quý vị. Chưa có gì thay đổi. Xin xem bây giờ là vòng nào, rồi chọn.
refusal-round-gone = Vòng này không còn trong kế hoạch. Ngoài ra không có gì thay đổi. Xin chọn vòng khác.
refusal-vote-over = Cuộc bỏ phiếu này đã đóng. Những phiếu quý vị chọn trước đó đã được đếm.
refusal-votes-spent =
    { $left ->
        [0] Quý vị đã dùng hết { $budget } phiếu. Lấy lại một phiếu để chọn chỗ khác.
       *[other] Quý vị còn { $left } trên { $budget } phiếu. Xin chọn ít hơn ở đây, hoặc lấy bớt phiếu ở chỗ khác.
    }
refusal-board-quota = Nơi này đã mở nhiều bảng. Câu hỏi của quý vị vẫn ở đây. Một giờ nữa xin thử lại.
refusal-malformed = Chúng tôi không đọc được tin từ trang này. Chưa có gì thay đổi. Xin tải lại trang.
refusal-method = Địa chỉ này không dùng theo cách đó. Chưa có gì thay đổi. Xin quay lại và thử lại.
refusal-not-found = Không có gì ở địa chỉ này. Xin xem lại đường dẫn, hoặc về trang đầu.
refusal-origin = Yêu cầu này đến từ một trang web khác, nên chúng tôi không làm. Xin mở bảng bằng đường dẫn của bảng.
refusal-template-unknown = Chúng tôi không biết cách làm việc này. Câu hỏi của quý vị vẫn còn. Xin chọn cách khác.
refusal-token-in-query = Một đường dẫn bí mật được gửi theo cách không an toàn, nên chúng tôi không mở. Xin dùng đúng đường dẫn quý vị đã nhận.
refusal-too-slow = Nội dung này đến quá chậm. Không có gì thay đổi. Xin thử lại.
refusal-unsupported-type = Chúng tôi không đọc được loại tin này. Chưa có gì thay đổi. Xin tải lại trang.
refusal-wrong-host = Tên này không phải của chúng tôi, nên không có gì được thực hiện. Xin mở bảng bằng đúng đường dẫn của bảng.

door-passphrase-title = Xin nói mật khẩu
door-passphrase-text = Người dẫn dắt hỏi mật khẩu mọi người khi vào. Xin gõ ở đây.
door-passphrase-field = Mật khẩu
door-come-in = Vào
door-waiting-title = Quý vị đang ở cửa
door-waiting-text = Người dẫn dắt sẽ cho quý vị vào. Xin để trang này mở: trang tự đi tiếp.
door-sent-away = Quý vị chưa được cho vào. Xin hỏi người dẫn dắt.
door-banned-title = Người dẫn dắt đã đưa quý vị ra khỏi bảng này
door-banned-text = Những gì quý vị đã viết vẫn ở trên bảng. Quý vị không vào lại được. Nếu có nhầm lẫn, xin hỏi người dẫn dắt: khi họ cho quý vị vào lại, trang này tự đi tiếp.
refusal-passphrase-needed = Bảng này cần mật khẩu. Xin hỏi người đã mời quý vị.
refusal-wrong-passphrase = Đó không phải mật khẩu. Xin xem lại từng chữ, hoặc hỏi người đã mời quý vị.
