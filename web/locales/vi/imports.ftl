# not yet reviewed by a native speaker
### Đưa ghi chú vào: hộp thoại, và vì sao không đọc được tệp.

imports = Đưa ghi chú vào
imports-text = Từ bảng tính, danh sách hoặc bảng khác. Bạn xem trước, và một lần bấm là bỏ hết được.
imports-file = Một tệp
imports-file-text = CSV, XLSX, danh sách dạng chữ, hoặc tệp bảng. Tối đa 5 MB.
imports-choose = Chọn tệp
imports-board = Bảng khác
imports-board-text = Ghi chú của một bảng mà bạn đã vào bằng thiết bị này.
imports-board-choose = Chọn bảng
imports-board-none = Thiết bị này chưa biết bảng nào khác.
imports-reading = Đang đọc…
imports-again = Chọn thứ khác
imports-sheet = Trang
imports-header = Dòng đầu là tên các cột
imports-columns = Mỗi cột chứa gì?
imports-column = Cột { $n }
imports-use-none = Bỏ qua
imports-use-text = Ghi chú
imports-use-section = Mục
imports-use-column = Cột
imports-use-group = Nhóm
imports-use-colour = Màu
imports-use-tags = Nhãn
imports-use-lang = Ngôn ngữ
imports-into = Đặt ghi chú vào
imports-into-rest = Khi không ghi tên mục
imports-notes =
    { $n ->
        [0] Không có ghi chú
       *[other] { $n } ghi chú
    }
imports-rest = và { $n } nữa
imports-empty = { $n } dòng không có chữ được bỏ qua.
imports-sections = Mục mới: { $titles }
imports-groups = { $n } nhóm
imports-do = Đưa vào { $n } ghi chú
imports-done = Đã đưa vào { $n } ghi chú
imports-new = Tạo bảng mới từ tệp này
imports-new-text = Đây là cả một bảng. Bạn cũng có thể mở bảng mới giống hệt: các mục, nhóm, vòng, kết quả. Không có tên người, và chưa có ai.
imports-new-open = Mở bảng mới

imports-copy = Sao chép sang bảng mới
imports-copied = Đã có một bảng mới giống bảng này, và chưa có ai ở đó.
imports-copied-open = Mở bảng

refusal-import-broken = Tệp này bị hỏng hoặc đã bị sửa: các phần không khớp nhau.
refusal-import-cell = Có một ô trong tệp dài hơn { $most } ký tự.
refusal-import-columns = Tệp này có hơn { $most } cột.
refusal-import-empty = Không có ghi chú nào trong tệp này.
refusal-import-encoding = Không đọc được chữ trong tệp này. Hãy lưu lại thành “CSV UTF-8”.
refusal-import-heavy = Tệp này lớn hơn vẻ ngoài rất nhiều nên không được đọc.
refusal-import-kind = Đây không phải là bảng tính, danh sách hay tệp bảng.
refusal-import-line = Không đọc được dòng { $row } của tệp. Có thừa dấu ngoặc kép không?
refusal-import-rows = Tệp này có hơn { $most } dòng.

## Tên cột có thể gặp; thêm từ sau dấu phẩy

imports-heads-text = nội dung, ghi chú, ý tưởng, thẻ, bình luận, câu trả lời
imports-heads-section = phần, mục, danh sách, chủ đề
imports-heads-column = cột, bước
imports-heads-group = nhóm
imports-heads-colour = màu, màu sắc
imports-heads-tags = nhãn, thẻ nhãn
imports-heads-lang = ngôn ngữ
