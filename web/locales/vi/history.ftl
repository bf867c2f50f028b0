# not yet reviewed by a native speaker

### What the board was: named moments, the session once more, two moments compared.

history = Lịch sử
history-text = Xem lại bảng ở bất kỳ lúc nào. Điều gì khi đó bị ẩn thì ở đây cũng ẩn. Điều gì đã xóa hẳn thì không còn ở đâu cả.
history-play = Xem lại buổi làm việc
history-name = Đặt tên cho lúc này
history-name-hint = Ví dụ: trước khi bỏ phiếu
history-keep = Giữ lại
history-kept = Lúc này đã có tên.
history-dropped = Tên của lúc này đã bỏ.
history-moments = Những lúc đã đặt tên
history-none = Chưa có. Hãy đặt tên cho lúc này để có thể quay lại.
history-at = đặt tên ngày { $time }
history-look = Xem
history-copy = Tạo bảng mới từ lúc này
history-take = Mang về thành tệp
history-drop = Bỏ tên này
history-rename = Đổi tên
history-new-name = Tên mới của thời điểm này
history-rename-keep = Giữ tên này
history-renamed = Đã đổi tên.
history-back = Về hiện tại
history-past = Đây là lúc trước. Không thể thay đổi gì ở đây.
replay = Xem lại buổi làm việc
replay-play = Phát
replay-pause = Dừng
replay-loading = Chờ một chút…
replay-again = Thử lại
replay-slider = Vị trí trong buổi làm việc
replay-at = Bước { $n } trên { $all }
replay-before = Lùi một bước
replay-after = Tiến một bước
replay-speed = Tốc độ
replay-speed-1 = Chậm
replay-speed-2 = Nhanh hơn
replay-speed-4 = Nhanh
replay-go = Đi tới
replay-start = Lúc đầu
replay-end = Lúc cuối
replay-round = Vòng: { $name }
compare = Có gì thay đổi
compare-now = Có gì thay đổi từ đó
compare-from = Từ
compare-to = Đến
compare-present = Bây giờ
compare-count =
    { $n ->
        [0] Không có gì khác.
       *[other] { $n } điều khác đi.
    }
compare-added = Mới
compare-changed = Đã sửa
compare-moved = Đã dời
compare-grouped = Ở nhóm khác
compare-decided = Đã quyết định
compare-removed = Không còn
compare-was = Trước đó: { $words }
compare-look = Màu hoặc nhãn
compare-with = Cùng với: { $name }
compare-alone = Không còn trong nhóm nào
compare-in = Trong: { $name }
compare-picture = Bảng thu nhỏ. Mỗi ghi chú khác đi có một dấu; danh sách nói rõ.
embed-empty = Chưa có ghi chú nào.
embed-read = Chỉ để đọc. Làm bằng Groundswell.
embed-again = Hiện bảng như bây giờ
embed-copy = Sao chép mã cho trang web
embed-where = Hiện trên một trang web
embed-what = Chỉ để đọc, không có tên. Có thể dùng các trang này:
embed-allowed = { $site } giờ được hiện bảng này.
embed-barred = { $site } không còn được hiện bảng này.
