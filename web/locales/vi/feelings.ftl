# not yet reviewed by a native speaker
### Cảm xúc: điều mỗi người nói về ghi chú của mình; con số cho mọi người.

feelings = Cảm xúc
feelings-from = Con số từ 3 người trở lên. Không ai thấy là ai.
feeling-ask = Bạn cảm thấy thế nào?
feeling-who = Không ai thấy điều này bên ghi chú của bạn. Người khác chỉ thấy con số, từ 3 người trở lên.
feeling-skip = Bỏ qua
feeling-hope = Hy vọng
feeling-gratitude = Biết ơn
feeling-belonging = Thuộc về
feeling-calm = Bình yên
feeling-fear = Sợ hãi
feeling-shame = Xấu hổ
feeling-anger = Tức giận
feeling-sadness = Buồn
feeling-other = Khác
