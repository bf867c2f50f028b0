# not yet reviewed by a native speaker

## Everyone's notes

all-empty = Chưa ai viết ghi chú. Ghi chú của quý vị có thể là đầu tiên.
all-filter-all = Tất cả
all-filter-mine = Của tôi
all-search = Tìm trong ghi chú
all-found = Thấy trong { $n } ghi chú
all-none = Không ghi chú nào nói điều này. Xin thử từ khác.

## What is promised to writers

promise-seen = Ai xem được
promise-seen-text = Mọi người trên bảng này, ngay khi quý vị gửi. Họ thấy tên của quý vị ở đây, không phải tên thật.
promise-change = Khi quý vị đổi ý
promise-change-text = Quý vị có thể sửa hoặc xóa ghi chú của mình khi bảng còn mở.
promise-kept = Giữ trong bao lâu
promise-kept-text = Cho đến khi bảng này không còn nữa.

## Votes


## Menu of the page

phone-menu = Menu
phone-wide = Mở bảng lớn
