# not yet reviewed by a native speaker

### The menu of ways of working, on the first page.

ways-find = Tìm một cách làm việc
ways-none = Không có gì phù hợp. Hãy thử từ khác.
ways-found = Tìm thấy: { $n }
ways-more = Thêm { $n } cách làm việc
ways-minutes = { $n } phút
ways-people = { $least } đến { $most } người
ways-picked = Bắt đầu với:
ways-pick = Chọn cách khác
ways-start = Mở bảng
