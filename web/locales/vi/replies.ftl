# not yet reviewed by a native speaker

reply = Trả lời
replies = Các câu trả lời
replies-count = { $n } câu trả lời
replies-first = Chưa ai trả lời. Mời quý vị nói trước.
replies-none = Không có câu trả lời
reply-field = Viết câu trả lời
reply-send = Gửi
reply-hint = Mọi người thấy ngay, kèm tên của quý vị ở đây.
reply-nameless = Mọi người thấy ngay. Tên quý vị không được lưu, nên chỉ người dẫn dắt mới gỡ đi được.
reply-own = Của quý vị
reply-waiting = Đang chờ
reply-away = Gỡ đi
reply-away-ask = Sẽ mất hẳn.
announce-replied = { $n } câu trả lời mới
