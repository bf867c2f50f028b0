# not yet reviewed by a native speaker

## Places on the page

region-tools = Công cụ
region-views = Cách xem
region-panel = Khung bên
board-label = Bảng: { $title }
board-loading = Đang mở bảng
board-loading-notes = { $n } trên { $all } ghi chú
board-empty = Chưa có ghi chú. Nhấn N, hoặc nhấp đúp vào bảng, để viết ghi chú đầu tiên.
board-empty-viewer = Chưa có ghi chú. Chúng sẽ tự hiện ra ở đây.
board-locked-host = Bảng đã khóa: chỉ người dẫn dắt mới thay đổi được.
banner-offline =
    { $n ->
        [0] Mất kết nối. Mọi thứ đến lúc này đã được lưu. Quý vị có thể viết tiếp.
       *[other] Mất kết nối. { $n } thay đổi đang chờ ở đây và sẽ tự được gửi đi.
    }
plane-help = Phím mũi tên di chuyển khung nhìn. Shift và mũi tên đi đến một ghi chú, từ đó mũi tên đi đến ghi chú gần nhất. Mọi ghi chú cũng có trong danh sách.
panel-private = Chỉ người dẫn dắt thấy ô này
panel-fold = Thu gọn ô bên
panel-open = Hiện ô bên
pulse-writers = từ { $n } trong { $all } người

## Board menu

board-menu = Menu của bảng
board-title = Tên bảng
board-title-edit = Đổi tên
board-question = Câu hỏi
board-question-edit = Đổi câu hỏi
board-question-placeholder = Quý vị muốn hỏi điều gì?
board-lock = Khóa bảng
board-unlock = Mở khóa bảng
board-unlocked-now = Bảng đã mở lại
board-finish = Kết thúc bảng
board-finish-ask = Kết thúc bảng này? Mọi người vẫn đọc được nhưng không ai sửa được. Quý vị có thể mở lại.
board-reopen = Mở lại bảng
board-keep-link = Xin giữ đường dẫn người dẫn dắt. Đó là cách duy nhất để trở lại làm người dẫn dắt.
settings = Cài đặt
settings-cursors = Hiện chỗ người khác đang chỉ
settings-cursors-off = Khi có hơn { $n } người, phần này tự tắt.
settings-note-chars = Ghi chú dài nhất
settings-note-chars-value = { $n } ký tự
settings-keys = Phím một chữ cái
board-lock-switch = Khóa bảng
keep-title = Đường dẫn người dẫn dắt của quý vị
keep-open = Hiện đường dẫn của tôi
keep-secret = Ai có đường dẫn này làm được mọi việc như quý vị. Đừng cho người khác xem.
keep-download = Lưu thành tệp

## Views

view-plane = Mặt bảng
view-columns = Cột
view-list = Danh sách
view-split = Cạnh nhau

## Tools

tool-select = Chọn
tool-note = Ghi chú mới
tool-pan = Di chuyển khung nhìn
tool-paste = Dán danh sách
zoom-in = Phóng to
zoom-out = Thu nhỏ
zoom-fit = Thấy tất cả
zoom-reset = Cỡ thường
colour-new = Màu của ghi chú mới
zoom = Thu phóng

## Notes

note-new = Ghi chú mới
note-tag = Nhãn
note-tag-add = Thêm nhãn
note-tag-field = Nhãn mới
note-actions = Việc cho ghi chú này
note-description = { $section }, { $colour }
note-edit-other = Quý vị đang sửa chữ của người khác. Bản đầu tiên vẫn ở lại với họ.
note-enter-saves = để lưu
note-chosen = Đã chọn
state-waiting-short = Đang chờ
discard = Bỏ đi

## Several notes

selection-count = Đã chọn { $n } ghi chú
selection-clear = Bỏ chọn
selection-delete = Xóa { $n } ghi chú
selection-deleted = Đã xóa { $n } ghi chú
selection-moved = Đã chuyển { $n } ghi chú đến { $section }
selection-painted = { $n } ghi chú có màu mới

## Move without dragging

move-title = Chuyển đến…
move-section = Mục
move-after = Sau
move-first = Ở đầu
move-last = Ở cuối
move-here = Nó đang ở đây
move = Chuyển
move-place = Vị trí trong mục
move-point = Chọn một chỗ trên bảng
move-point-hint = Nhấn vào chỗ cần chuyển đến. Phím Escape để giữ nguyên chỗ cũ.

## Paste a list

paste-title = Dán danh sách
paste-hint = Mỗi dòng một ghi chú. Quý vị có thể sửa trước khi đưa lên bảng.
paste-field = Danh sách của quý vị
paste-preview =
    { $n ->
        [0] Chưa có dòng nào
       *[other] { $n } ghi chú
    }
paste-too-many = Mỗi lần chỉ nhận { $most } dòng đầu.
paste-too-long = { $n } dòng quá dài. Chúng được chia ra từng phần.
paste-add = Thêm { $n } ghi chú
paste-added = Đã thêm { $n } ghi chú

## Undo

undo-step = Hoàn tác: { $step }
redo-step = Làm lại: { $step }
undo-partly = { $n } phần đã được người khác thay đổi sau đó nên giữ nguyên.
step-add =
    { $n ->
        [1] viết một ghi chú
       *[other] viết { $n } ghi chú
    }
step-edit = sửa chữ
step-move =
    { $n ->
        [1] chuyển một ghi chú
       *[other] chuyển { $n } ghi chú
    }
step-paint = đổi màu
step-tag = đổi nhãn
step-delete =
    { $n ->
        [1] xóa một ghi chú
       *[other] xóa { $n } ghi chú
    }
step-copy = tạo bản sao
step-section = đổi mục
step-tidy = xếp gọn
step-title = đổi tên bảng
step-question = đổi câu hỏi

## Sections

section-add = Thêm mục
section-title = Tên mục
section-prompt = Gợi ý cho người viết
section-lock = Khóa mục
section-unlock = Mở khóa mục
section-move-before = Chuyển mục về phía đầu
section-move-after = Chuyển mục về phía cuối
section-tidy = Xếp gọn
section-remove = Bỏ mục
section-remove-to =
    { $n ->
        [0] Bỏ mục này?
       *[other] { $n } ghi chú của mục sẽ chuyển đến:
    }
section-menu = Việc cho { $section }
sections = Các mục
section-note-add = Thêm ghi chú
section-removed = Đã bỏ mục này

## Columns of a table

columns = Các cột
column-title = Tên cột
column-add = Thêm cột
column-remove = Bỏ cột này
column-remove-to = Ghi chú của cột chuyển sang
step-column = đổi cột
cell-add = Thêm ghi chú: { $section }, { $column }
cell-description = { $section }, { $column }

## Search

search-notes = Tìm ghi chú
search-found = Tìm thấy { $n } ghi chú
search-none = Không có ghi chú phù hợp.
search-clear = Xóa phần tìm
search-next = Ghi chú tìm thấy tiếp theo
search-previous = Ghi chú tìm thấy trước đó
search-position = { $n } trên { $all }

## List

list-label = Tất cả ghi chú theo danh sách
list-own = Của quý vị
list-filter-mine = Chỉ của tôi
list-filter-colour = Màu
list-filter-clear = Bỏ bộ lọc
list-sort = Thứ tự
list-sort-board = Như trên bảng
list-sort-mixed = Xáo trộn khi bỏ phiếu
list-sort-new = Mới nhất trước
list-sort-votes = Nhiều phiếu nhất trước

## People

people = Mọi người
people-empty = Chưa có ai. Xin đọc to mã lên.
person-away = đi vắng
person-you = quý vị
person-role = Vai trò của { $label }
person-make-facilitator = Cho làm người dẫn dắt
person-make-participant = Cho làm người tham gia
person-make-viewer = Chỉ cho đọc
person-hand-over = Giao lại cho người này
person-hand-over-ask = Từ giờ { $label } dẫn dắt, còn quý vị tham gia. Chỉ { $label } mới cho quý vị làm người dẫn dắt trở lại được.
person-remove = Đưa ra khỏi bảng
person-remove-ask = Đưa { $label } ra khỏi bảng? Ghi chú của họ vẫn ở lại.
person-removed = { $label } đã ra khỏi bảng
person-ban = Đưa ra hẳn
person-ban-hint = Đưa ra hẳn: người đó không quay lại được, và người mới phải đợi quý vị cho vào. Quý vị có thể làm lại.
person-banned = { $label } đã bị đưa ra hẳn. Người mới sẽ đợi quý vị.
person-gone = Đã đưa ra: { $n }
person-return = Cho vào lại
ended-join = Vào bằng mã

## Invite

invite = Mời
invite-title = Mời mọi người
invite-go = Vào { $address } và nhập
invite-say = Đọc: “{ $spoken }”
invite-link-copy = Sao chép đường dẫn
invite-scan = Hoặc quét bằng điện thoại
invite-qr = Hình để quét bằng điện thoại. Hình này mở bảng.
invite-door-open = Cửa đang mở
invite-door-closed = Cửa đã đóng
invite-door-hint = Khi cửa đóng, người mới không vào được. Người đã vào có thể trở lại.
invite-print = In thư mời (A4)
invite-joined-words =
    { $n ->
        [0] Chưa có ai vào
       *[other] người đã vào
    }
invite-failed = Không tải được thư mời. Hãy kiểm tra kết nối.
renew = Mã hay đường dẫn đã lọt vào tay người khác?
renew-text = Hãy tạo cái mới. Cái cũ hết dùng được ngay.
renew-participant = Mã và đường dẫn mới…
renew-participant-title = Tạo mã và đường dẫn mới?
renew-participant-text = Ai đã vào bằng cái cũ đều bị đưa ra ngay, trừ quý vị. Những gì họ viết vẫn còn. Với cái mới, mọi người vào lại như người mới.
renew-participant-done = Mã, đường dẫn và hình cũ không còn dùng được. Hãy đưa những cái này cho ai cần có mặt ở đây.
renew-both-yes = Tạo cái mới
renew-viewer = Đường dẫn mới để xem…
renew-viewer-title = Tạo đường dẫn mới để xem?
renew-viewer-text = Ai đang xem bảng bằng đường dẫn cũ đều bị đưa ra ngay, và các trang web đang hiện bảng sẽ không hiện nữa.
renew-viewer-done = Đường dẫn cũ không còn dùng được. Với đường dẫn này, mọi người xem bảng và không đổi được gì.
renew-facilitator = Đường dẫn mới cho người dẫn dắt…
renew-facilitator-title = Tạo đường dẫn mới cho người dẫn dắt?
renew-facilitator-text = Ai đã vào bằng đường dẫn cũ đều bị đưa ra ngay, kể cả những người dẫn dắt khác và các thiết bị khác của quý vị. Họ cần đường dẫn mới. Quý vị vẫn ở lại đây.
renew-facilitator-done = Hãy giữ kỹ: giờ chỉ đường dẫn này cho làm người dẫn dắt. Trang này dùng tiếp đường dẫn đó.
renew-known = Ai từng có nó thì cũng biết mã: hãy tạo cả mã mới.
renew-yes = Tạo đường dẫn mới
renew-done = Đây là đường dẫn mới
renew-link = Đường dẫn mới
renew-series = Bảng này thuộc một chuỗi. Mã và đường dẫn được tạo mới ở trang của chuỗi.
renew-series-go = Đến trang chuỗi

## Votes of the host

vote-start = Bắt đầu bỏ phiếu
vote-start-title = Cuộc bỏ phiếu mới
vote-start-sections = Những mục nào?
vote-start-budget = Số phiếu mỗi người
vote-start-suggest = Chúng tôi đề nghị { $n } phiếu cho { $notes } ghi chú.
vote-start-most = Nhiều nhất cho một mục
vote-start-own = Được chọn ghi chú của chính mình
vote-start-own-hint = Nếu không, người khác dễ đoán ai chọn gì.
vote-totals-hidden = Số phiếu hiện ra khi quý vị đóng bỏ phiếu. Trước đó không ai nhận được, kể cả quý vị.
vote-budget-trim = Lấy lại phần dư
vote-close = Đóng và hiện kết quả
vote-void = Dừng, không lấy kết quả
vote-void-ask = Dừng cuộc bỏ phiếu này? Không phiếu nào được đếm.
vote-results-list = Kết quả bỏ phiếu
vote-start-again = Bắt đầu bỏ phiếu khác
vote-start-why = Đủ để chọn, đủ ít để cân nhắc.
vote-fewer = Ít hơn
vote-more = Nhiều hơn
vote-turnout-short = { $n } / { $seats }
vote-turnout-did = đã bỏ phiếu
vote-budget-trim-ask = Có người đã cho { $largest } phiếu. Nếu mỗi người { $n } phiếu thì những phiếu cuối bị lấy lại, và họ được báo.
vote-close-ask-missing = { $n } người chưa bỏ phiếu. Đóng bỏ phiếu bây giờ? Sau đó không mở lại được.

## Keys

keys = Phím
keys-title = Các phím của bảng này
keys-note = Ghi chú mới
keys-save = Lưu ghi chú
keys-line = Xuống dòng
keys-leave = Rời khỏi hoặc đóng
keys-edit = Sửa ghi chú
keys-arrows = Đến ghi chú gần nhất
keys-move = Chuyển đến…
keys-nudge = Đẩy ghi chú một chút
keys-select = Thêm vào phần đã chọn
keys-select-all = Chọn tất cả
keys-delete = Xóa
keys-undo = Hoàn tác việc của mình
keys-redo = Làm lại
keys-vote = Thêm một phiếu
keys-vote-back = Lấy lại một phiếu
keys-search = Tìm
keys-views = Cách xem
keys-zoom = Phóng to, thu nhỏ, cỡ thường
keys-fit = Thấy tất cả
keys-areas = Đến phần tiếp theo của trang
keys-help = Tất cả các phím
keys-tag = Nhãn
keys-copy = Tạo bản sao
keys-select-area = Kéo trên bảng để chọn

## Presenting, for hosts who share their screen

presenting = Trình chiếu
presenting-on = Trên màn hình này, phiếu của quý vị và ghi chú không phải ai cũng thấy đều được che.
presenting-note = Úp xuống khi đang trình chiếu
presenting-off = Bỏ che
presenting-hint = Quý vị đang chia sẻ màn hình? Hãy bật: phiếu của quý vị, ghi chú không phải ai cũng thấy, và ai đang chỉ vào đâu đều được che.

## Words that only the board needs

empty = Chưa có gì ở đây
delete = Xóa
redo = Làm lại
copy = Sao chép
copied = Đã sao chép
copy-failed = Không sao chép được. Xin chọn đoạn chữ và tự sao chép.
reload = Tải lại
full-screen = Toàn màn hình
theme = Sáng hay tối
connection-saving = Đang lưu { $n } thay đổi
connection-back =
    { $n ->
        [0] Đã có mạng trở lại
       *[other] Đã có mạng trở lại. Đã lưu { $n } thay đổi
    }
state-refused = Chưa lưu được
here-count = { $n } người đang ở đây
name-changed = Bây giờ tên quý vị là { $label }
note-your-version = Bản của quý vị
note-draft-kept = Chữ của quý vị vẫn còn đây, dưới dạng bản nháp.
section-empty = Chưa có ghi chú ở đây
announce-changed = { $n } ghi chú được sửa
announce-moved = { $n } ghi chú được chuyển
announce-joined = { $n } người mới vào
announce-undone = Đã hoàn tác: { $step }
announce-redone = Đã làm lại: { $step }
theme-light = Sáng
theme-dark = Tối
theme-system = Theo máy này
role-facilitator = Người dẫn dắt
role-participant = Người tham gia
role-viewer = Người xem
written-in = Viết bằng { $language }
vote-voided = Cuộc bỏ phiếu đã dừng. Không phiếu nào được đếm.
vote-trimmed = Bây giờ ít phiếu hơn, nên một số phiếu của quý vị đã được lấy lại. Xin xem lại.

## Rounds, as a host plans and runs them

rounds = Các vòng
rounds-plan = Lên kế hoạch các vòng
round-say = Hãy nói
round-after = Sau đó: { $title }
round-add = Thêm một vòng
round-edit = Sửa vòng này
round-kind = Chúng ta làm gì
round-title = Tên
round-instruction = Điều cần nói với mọi người
round-minutes = Phút
round-minutes-hint = 0 nghĩa là không giới hạn thời gian.
round-alone = Tự đi tiếp khi hết giờ
round-alone-hint = Mọi người có 15 giây để viết nốt câu. Sau đó vòng tiếp theo bắt đầu.
round-length = { $n } phút
round-start = Bắt đầu: { $title }
round-next = Tiếp theo: { $title }
round-end = Kết thúc vòng này
round-pause = Tạm dừng
round-resume = Tiếp tục
round-minute = +1 phút
round-minute-more = Thêm một phút
round-menu = Thêm cho { $title }
round-start-this = Bắt đầu ngay
round-up = Lên trên
round-down = Xuống dưới
round-skip = Bỏ qua
round-repeat = Làm lại lần nữa
round-drop = Xóa
round-done = xong
round-running = bây giờ
round-planned = sắp tới
round-skipped = đã bỏ qua
step-round = các vòng

## Cửa

door = Cửa
door-is-open = Mở
door-is-open-hint = Ai có mã hoặc liên kết đều vào được.
door-is-approve = Hỏi tôi
door-is-approve-hint = Người mới chờ đến khi người dẫn dắt cho vào.
door-is-closed = Đóng
door-is-closed-hint = Người mới không vào được. Người đã vào có thể trở lại.
invite-door-approve = Người mới chờ người dẫn dắt
door-passphrase = Mật khẩu
door-passphrase-hint = Người mới phải biết mật khẩu. Ít nhất 6 chữ; chữ hoa hay thường đều được.
door-passphrase-short = Ngắn quá. Cần ít nhất 6 chữ.
door-passphrase-set = Người mới được hỏi mật khẩu.
door-passphrase-ask = Hỏi mật khẩu
door-passphrase-drop = Không hỏi nữa
door-closes = Tự đóng
door-closes-hint = Đến lúc đó cửa đóng và việc viết dừng lại.
door-closes-at = { $day }, { $time }
door-closes-drop = Để mở
door-knocking = { $n } người đang chờ ở cửa
door-let-in = Cho vào
door-let-all = Cho tất cả vào
door-send-away = Không cho vào

focus-go = Đến đó
focus-stay = Ở lại đây
focus-back = Quay lại
focus-mine = Quý vị đang cho mọi người xem
focus-hold = Giữ lối quay lại
focus-stop = Thôi cho xem
focus-show = Cho mọi người xem
focus-here = Đưa mọi người đến đây
focus-none = Ở đây không có gì để cho xem. Xin chọn một ghi chú trước.

seeing-go = Xem như người tham gia
seeing = Quý vị đang thấy bảng như người tham gia thấy.
seeing-hint = Chỗ và vai trò của quý vị vẫn như cũ.
seeing-out = Trở lại dẫn dắt
seeing-over = Quý vị lại dẫn dắt
seeing-note = Người tham gia không thấy ghi chú này

remote = Điều khiển
remote-offline = Mất kết nối. Bảng vẫn tiếp tục khi không có quý vị.
remote-clock = Thời gian còn lại
remote-pause = Tạm dừng
remote-resume = Tiếp tục
remote-minute = 1 phút
remote-counts = Tình hình
remote-of = { $n } trên { $all }
remote-wrote = Số người đã viết
remote-voted = Số người đã bỏ phiếu
remote-notes = Ghi chú
remote-here = Đang có mặt
remote-door = { $n } người đợi ở cửa. Xin cho họ vào trên màn hình lớn.
remote-else = Lối khác
remote-write = Viết ghi chú
remote-whole = Cả bảng
remote-reveal = Cho mọi người xem { $n } ghi chú
remote-soon = Còn { $n } giây. Sau đó không lấy lại được.
remote-stop = Dừng lại
remote-nothing = Bây giờ không có gì phải làm.
