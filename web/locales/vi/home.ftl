# not yet reviewed by a native speaker

## Home

home-title = Groundswell: hỏi một câu, nghe mọi người
home-description = Một bảng mở để cùng nhau suy nghĩ, trên mọi điện thoại, bằng ngôn ngữ của mỗi người, không cần tài khoản.
home-hero-first = Hỏi một câu.
home-hero-second = Nghe mọi người.
home-intro = Mỗi người thêm ghi chú từ điện thoại của mình, bằng ngôn ngữ của mình, không cần tài khoản. Quý vị gom các ghi chú lại thành vài ý hay.
home-languages = Ngôn ngữ
home-nav-how = Cách dùng
home-question = Quý vị muốn hỏi điều gì?
home-question-placeholder = Khu phố của chúng ta có thể…
home-question-hint = Miễn phí và mở. Không cần tài khoản. Xong trong 30 giây.
home-start = Bắt đầu góp ý
home-starting = Đang mở
home-start-failed = Chưa mở được bảng. Câu hỏi của quý vị vẫn ở đây. Xin thử lại.
home-question-long = Câu hỏi dài nhất là { $most } ký tự.

home-code = Quý vị có mã?
home-code-field = Mã, 6 chữ và số
home-join = Vào

## Ways of working

home-ways = Quý vị muốn làm việc thế nào?

## How it works

home-how = Cách dùng
home-how-ask = Hỏi
home-how-ask-text = Gõ câu hỏi. Quý vị nhận được một mã, một đường dẫn và một hình để quét.
home-how-write = Viết
home-how-write-text = Mọi người cùng thêm ghi chú một lúc, mỗi người bằng ngôn ngữ của mình.
home-how-choose = Chọn
home-how-choose-text = Gom các ghi chú và bỏ phiếu. Không ai thấy ai chọn gì.

home-note-one = Có chỗ ngồi trong lúc chờ
home-note-two = Cho chúng tôi tự chọn món
home-note-three = Mở cửa sáng thứ Bảy
home-note-four = Có người đọc giấy tờ cùng tôi
home-note-five = Một người nói tiếng của tôi
home-note-six = Hãy tôn trọng chúng tôi

## Footer

home-privacy = Chúng tôi giữ những gì mọi người viết trên bảng, ngoài ra không giữ gì khác. Không quảng cáo, không theo dõi, không cookie.
home-api = Dành cho phần mềm

## Invitation sheet for printing

invitation-title = Thư mời
invitation-heading = Chúng tôi muốn nghe ý kiến của quý vị.
invitation-scan = Quét hình này bằng máy ảnh của điện thoại
invitation-type = Nhập mã này
invitation-free = Không cần tên, không cần đăng ký.
invitation-step-scan = Quét
invitation-step-scan-text = hoặc nhập mã
invitation-step-write = Viết
invitation-step-write-text = một ý rồi gửi
invitation-step-see = Xem
invitation-step-see-text = những gì người khác viết
invitation-any-language = Quý vị có thể viết bằng ngôn ngữ của mình.
invitation-promise = Chúng tôi đọc mọi ghi chú. Chỉ chữ của quý vị được giữ lại. Không cần tên.
invitation-no-phone = Không có điện thoại? Xin viết ở mặt sau và đưa tờ này cho chúng tôi. Cũng có người viết giúp quý vị.
invitation-print = In tờ này
invitation-back = Trở lại bảng
invitation-loading = Đang soạn tờ thư mời
invitation-failed = Chưa soạn được tờ thư mời. Xin mở lại từ bảng.

# The digits of a code, as they are read aloud.
say-2 = hai
say-3 = ba
say-4 = bốn
say-6 = sáu
say-7 = bảy
say-8 = tám
say-9 = chín

## The board and participant pages before their script runs

page-no-script = Trang này cần JavaScript
page-no-script-text = Trình duyệt của quý vị đã tắt hoặc không tải được. Xin bật lên và tải lại trang. Những gì đã lưu không mất.

## Errors

error-home = Về trang đầu
error-not-found = Không có trang nào ở đây
error-not-found-text = Xin xem lại đường dẫn. Nếu có mã sáu ký tự, xin nhập ở trang đầu.
error-board-gone = Chúng tôi không tìm thấy bảng này
error-board-gone-text = Có thể đường dẫn sai, hoặc bảng không còn nữa. Xin hỏi người đã mời quý vị.
error-code = Mã này không dùng được
error-code-text = Xin xem lại thư mời: sáu chữ và số. Hoặc hỏi người đã mời quý vị.
error-door = Cửa đã đóng
error-door-text = Bây giờ người mới chưa vào được. Xin nhờ người dẫn dắt mở cửa.
error-wait = Xin chờ một phút
error-wait-text = Quý vị đã thử nhiều lần. Xin chờ một phút rồi nhập mã lại.
error-server = Có gì đó hỏng ở phía chúng tôi, không phải ở quý vị
error-server-text = Những gì đã lưu không mất. Xin chờ một chút rồi tải lại trang.
error-busy = Đang có rất nhiều người
error-busy-text = Xin chờ một chút rồi tải lại trang. Những gì đã lưu không mất.
error-method = Ở đây không làm được việc này
error-method-text = Xin quay lại và thử cách khác. Chưa có gì thay đổi.
