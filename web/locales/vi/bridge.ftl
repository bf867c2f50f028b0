# not yet reviewed by a native speaker

bridge-reads = Ngôn ngữ tôi đọc được
bridge-reads-hint = Ghi chú bằng ngôn ngữ khác sẽ hiện bản dịch trước, nếu đã có người dịch. Chỉ thiết bị này biết: không ai khác được biết.
bridge-add = Ngôn ngữ khác…
bridge-put = Dịch sang ngôn ngữ khác
bridge-put-in = Dịch sang { $language }
bridge-into = Sang
bridge-words = Bằng { $language }
bridge-hint = Mọi người thấy ngay bên cạnh ghi chú, kèm tên của quý vị. Ghi chú vẫn giữ nguyên.
bridge-hint-nameless = Mọi người thấy ngay bên cạnh ghi chú, không kèm tên. Ghi chú vẫn giữ nguyên.
bridge-translated = Bản dịch
bridge-original = Bản gốc
bridge-to-original = Xem bản gốc, bằng { $language }
bridge-to-translated = Xem bằng { $language }
bridge-by = { $label } đã dịch sang { $language }
bridge-by-person = Có người đã dịch sang { $language }
bridge-stale = Ghi chú đã được sửa từ đó.
bridge-fits = Vẫn đúng
bridge-away = Gỡ đi
bridge-written = Ghi chú viết bằng
bridge-there = Trong các ngôn ngữ khác
bridge-ask = Quý vị giúp được không?
bridge-you-read = Quý vị đọc được { $languages }. Quý vị dịch giúp ghi chú này được không?
bridge-pass = Ghi chú khác
bridge-off = Để sau
step-translate = dịch ghi chú sang ngôn ngữ khác
refusal-translated-already = Đã có người dịch sang ngôn ngữ đó. Lời của quý vị vẫn còn ở đây.
