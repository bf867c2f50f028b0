# not yet reviewed by a native speaker

same-make = Nói cùng một điều
same-with = Nói cùng điều với…
same-title = Các ghi chú này nói cùng một điều
same-more = Thêm một ghi chú nói cùng điều đó
same-find = Tìm ghi chú
same-none = Không có ghi chú nào khác phù hợp. Xin thử ít chữ hơn.
same-first = Đưa ghi chú này lên trên
same-apart = Tách ra
same-all-apart = Tách tất cả ra
step-same = gộp ghi chú nói cùng một điều
step-apart = tách ghi chú
same-made = { $n } ghi chú, được đọc như một. Mọi nội dung vẫn đọc được.
same-parted = { $n } ghi chú lại đứng riêng
same-mark = thêm { $n } ghi chú nói cùng điều này

react = Bày tỏ
faces = Cảm nhận
step-react = một cảm nhận
face-up = Hay
face-heart = Rất thích
face-smile = Làm tôi mỉm cười
face-think = Làm tôi suy nghĩ
face-thanks = Cảm ơn
face-same = Tôi cũng vậy
face-count = { $face }: { $n }
