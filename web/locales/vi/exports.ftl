# not yet reviewed by a native speaker
### Mang bảng về: hộp thoại, và những chữ nằm trong tệp.

take = Mang về
take-text = Cả bảng, bao nhiêu lần cũng được. Miễn phí, không giới hạn.
take-what = Loại tệp nào?
take-csv = Bảng tính đơn giản
take-csv-text = CSV, mỗi ghi chú một dòng
take-json = Tệp của bảng
take-json-text = JSON, cho chương trình
take-md = Văn bản
take-md-text = Markdown, cho thư hoặc trang web
take-pdf = Báo cáo
take-pdf-text = PDF, để đọc và in
take-png = Hình
take-png-text = PNG, cho trang chiếu và tin nhắn
take-svg = Hình vectơ
take-svg-text = SVG, nét ở mọi cỡ
take-xlsx = Bảng tính
take-xlsx-text = XLSX, mỗi phần một trang
take-pptx = Trang chiếu
take-pptx-text = PPTX, mỗi nhóm một trang
take-make = Tạo tệp
take-language = Tiêu đề bằng
take-part = Phần nào
take-part-all = Cả bảng
take-files = Tệp của bạn
take-busy = Đang tạo
take-busy-seconds =
    { $n ->
       *[other] Đang tạo, đã { $n } giây
    }
take-ready = Xong và đã lưu, { $size } KB. Bảng lúc { $time }.
take-wait = Đang đợi { $n } tệp khác
take-step = Bước { $n } trên { $all }. { $what }
take-doing-notes = Đang đặt ghi chú: { $n } trên { $all }
take-doing-pages = Đang làm trang: { $n } trên { $all }
take-doing-slides = Đang làm trang chiếu: { $n } trên { $all }
take-doing-sheets = Đang điền trang tính: { $n } trên { $all }
take-doing-set = Đang vẽ chữ và hình
take-arriving = Đang gửi đến bạn: { $n } trên { $all } KB
take-save = Lưu lại
take-stop = Dừng
take-stopped = Đã dừng
take-failed = Chưa tạo được tệp. Không mất gì cả.
take-again = Thử lại
take-in = Có những gì
take-in-notes = Ghi chú
take-in-groups = Nhóm
take-in-votes = Kết quả bình chọn
take-in-sections = Phần
take-stays = Vẫn được giấu
take-stays-names = Ai viết gì, ở chỗ không giữ tên.
take-stays-votes = Ai bình chọn gì.
take-stays-unseen =
    { $n ->
        [0] Ghi chú chưa được gửi.
       *[other] { $n } ghi chú chưa được chia sẻ.
    }
take-stays-open = Kết quả của cuộc bình chọn còn đang mở.
refusal-export-failed = Không tạo được tệp. Không mất gì cả. Hãy thử lại, hoặc chọn loại tệp khác.

## Trong các tệp

file-unseen =
    { $n ->
       *[other] Còn { $n } ghi chú chưa chia sẻ với mọi người, nên không có trong tệp này.
    }
file-results = Kết quả
file-place = Hạng
file-note = Ghi chú
file-result = Kết quả
file-people =
    { $n ->
       *[other] { $n } người
    }
file-board = Toàn cảnh bảng
file-nothing = Trên bảng này chưa có ghi chú nào.
file-picture-of = Hình của bảng: { $notes ->
       *[other] { $notes } ghi chú
    } trong { $sections ->
       *[other] { $sections } phần
    }.
file-day = Bắt đầu ngày
file-hidden = Ghi chú chưa chia sẻ
file-people-all = Số người
file-vote = Bình chọn
file-score = Điểm
file-author = Của
file-labels = Nhãn
file-colour = Màu
file-language = Ngôn ngữ
file-round = Vòng
file-group = Nhóm
file-column = Cột
