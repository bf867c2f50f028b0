# not yet reviewed by a native speaker
### Đọc những gì người khác viết, từng thẻ một; trên bảng và trên điện thoại.

reading-title = Đọc những gì người khác viết
reading-card = Thẻ { $n }
reading-next = Tiếp theo
reading-before = Thẻ trước
reading-list = Tất cả ghi chú
reading-open = Đọc thẻ
reading-fold = Thu gọn
reading-written-in = Viết bằng { $language }
reading-far = Đã đọc { $n } trên { $all } ghi chú
reading-all = Mọi ghi chú đều đã được đọc. Cảm ơn bạn!
reading-done = Bạn đã đọc hết mọi thứ. Cảm ơn bạn!
reading-none = Chưa có gì của người khác để đọc.
reading-figure = { $n } trên { $all }
reading-by = đã được { $n } người khác đọc
reading-left = { $n } ghi chú đang chờ người đọc. Chúng được chia trước.
reading-deal = Chia ghi chú thành thẻ
reading-deal-hint = Cho đến khi { $n } người khác đã đọc mỗi ghi chú.
