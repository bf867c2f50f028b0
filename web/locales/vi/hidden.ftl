# not yet reviewed by a native speaker
### Ghi chú còn giấu: điều đúng trước khi viết, và cách mọi người cùng đọc.

sight-writing = Điều quý vị viết:
sight-own = Chỉ quý vị thấy, cho đến khi mọi người cùng chia sẻ.
sight-facilitator = Chỉ quý vị và người dẫn dắt thấy.
sight-aggregate = Chỉ quý vị thấy. Người khác không bao giờ đọc được.
sight-nameless = Tên của quý vị không được giữ kèm theo.
sight-short = Chỉ quý vị
sight-short-facilitator = Chỉ người dẫn dắt và người viết
unseen-others = Còn { $n } ghi chú nữa. Sẽ mở ra khi mọi người cùng chia sẻ.
unseen-closed = Còn { $n } ghi chú nữa, luôn đóng
reveal-done = Đã chia sẻ { $n } ghi chú. Mọi người đọc được.

unseen-notes = { $n } ghi chú còn giấu
unseen-each = Mỗi người chỉ thấy ghi chú của mình.
reveal = Chia sẻ mọi ghi chú ngay
reveal-text =
    { $n ->
        [1] Mọi người sẽ đọc ghi chú này. Không lấy lại được.
       *[other] Mọi người sẽ đọc cả { $n } ghi chú, đã trộn thứ tự. Không lấy lại được.
    }
reveal-start = Khi bắt đầu, mọi người đọc { $n } ghi chú còn giấu.
sees = Ai thấy các ghi chú
sees-own = Chỉ người viết, cho đến khi chia sẻ
sees-own-hint = Mọi người viết mà không nhìn người khác. Quý vị chia sẻ tất cả cùng lúc.
sees-all = Mọi người, ngay lập tức
sees-all-hint = Mỗi ghi chú hiện ra ngay khi gửi.
sees-facilitator = Chỉ người viết và người dẫn dắt
sees-facilitator-hint = Dành cho điều không phải ai cũng nên đọc.
sees-aggregate = Chỉ người viết, mãi mãi
sees-aggregate-hint = Quý vị thấy có bao nhiêu ghi chú, ngoài ra không có gì.
names = Tên
names-real = Có tên
names-real-hint = Mỗi ghi chú giữ lại ai đã viết.
names-alias = Với tên dùng ở đây
names-alias-hint = Mỗi ghi chú giữ lại ai đã viết, theo tên người đó dùng trên bảng này.
names-none = Không có tên
names-none-hint = Chúng tôi không giữ lại ai đã viết. Chỉ dành cho ghi chú lúc đầu còn giấu.

refusal-agenda-invalid = Hai điều này không đi cùng nhau: ghi chú không tên phải được giấu lúc đầu. Chưa có gì thay đổi.
refusal-names-fixed = Tên chỉ có thể được giữ ít đi, không nhiều hơn, và không đổi khi đã có người viết. Chưa có gì thay đổi.

## Ghi chú mà người dẫn dắt giữ lại

aside-held = Đang chờ người dẫn dắt
aside-hidden = Người dẫn dắt đã giấu
aside-returned = Đã trả lại
aside-held-mine = Người dẫn dắt đọc trước. Bây giờ chỉ quý vị và người dẫn dắt thấy.
aside-hidden-mine = Người dẫn dắt đã giấu. Bây giờ chỉ quý vị và người dẫn dắt thấy.
aside-returned-mine = Người dẫn dắt đã trả lại cho quý vị. Người khác không thấy.
aside-why = Lý do: { $reason }
aside-again = Sửa rồi gửi lại
aside-drop = Bỏ đi
sight-held = Người dẫn dắt đọc trước. Sau đó:
note-hide = Giấu với người khác
note-hide-done = Đã giấu { $n } ghi chú. Chỉ người dẫn dắt và người viết thấy.
note-return = Trả lại cho người viết
note-return-text = Người khác không thấy nữa. Người viết nhận lại lời của mình, cùng lý do của quý vị.
note-return-reason = Vì sao? Người viết sẽ đọc điều này.
note-return-done = Đã trả lại. Người viết đọc được lý do của quý vị.
reason-topic = Điều này nói về chuyện khác.
reason-person = Trong này có tên một người.
reason-hurts = Điều này có thể làm ai đó đau lòng.
reason-words = Xin nói bằng lời khác.
note-accept = Cho qua
note-show = Cho thấy lại
note-accept-done = Đã cho qua { $n } ghi chú
kept-waiting = { $n } ghi chú đang chờ người dẫn dắt
kept-all = Cho qua tất cả
kept-aside = { $n } ghi chú đã giấu hoặc trả lại
hold-switch = Người dẫn dắt đọc ghi chú mới trước
hold-banner = Người dẫn dắt đọc mỗi ghi chú mới trước khi người khác thấy.
hold-hint = Điều người tham gia viết sẽ chờ đến khi người dẫn dắt cho qua.
step-hide = Giấu với người khác
step-return = Trả lại
refusal-note-aside = Bây giờ không phải ai cũng đọc được ghi chú này, nên không làm việc này được. Chưa có gì thay đổi.
