# not yet reviewed by a native speaker
### The round-up: its page, its file, and the dialog that publishes it.

roundup = Bản tổng kết
roundup-of = Bản tổng kết ngày { $day }
roundup-asked = Chúng tôi đã hỏi
roundup-said = Quý vị đã nói
roundup-decided = Chúng tôi đã quyết định
roundup-declined = Chưa làm bây giờ, và vì sao
roundup-next = Việc tiếp theo
roundup-wanted = Điều mọi người muốn nhất
roundup-differ = Chỗ mọi người nghĩ khác nhau
roundup-spot = Điều hợp với cả hai: { $one } và { $other }
roundup-felt = Cảm xúc của mọi người
roundup-both = { $one }: { $x } trên { $most } · { $other }: { $y } trên { $most }
roundup-for-against = { $agree } đồng ý, { $against } không đồng ý ({ $vote })
roundup-languages = { $n } ngôn ngữ
roundup-answers = Câu trả lời cho { $n } ghi chú
roundup-report-by = Chúng tôi sẽ báo lại chậm nhất vào { $day }
roundup-alone = Không thuộc nhóm nào: “{ $name }”
roundup-some-note = Một ghi chú ở “{ $name }”
roundup-quoted = Trích với sự đồng ý
roundup-nothing-said = Chưa có ai nói gì.
roundup-nothing-decided = Chưa có quyết định nào.
roundup-nothing-next = Chưa có việc tiếp theo nào được ghi.
roundup-made = Mọi con số đều lấy từ bảng. Lời của một ghi chú chỉ có ở đây khi người viết đồng ý.
roundup-mine = Xem ghi chú của quý vị đã thành gì
roundup-public = Trang công khai
roundup-draft = Chưa công bố. Chỉ người dẫn có địa chỉ này, và nó hết hạn trong vòng hai giờ.
roundup-print-hint = Muốn giữ trên giấy, hãy in trang này hoặc lấy tệp PDF.

## The dialog

roundup-text = Chúng tôi hỏi, quý vị nói, chúng tôi quyết định: làm từ bảng như bây giờ. Bảng thay đổi thì trang này cũng thay đổi.
roundup-words = Lời của quý vị ở phía trên
roundup-words-hint = Hãy cảm ơn mọi người và nói đây là về việc gì. Quý vị có thể viết bằng từng ngôn ngữ.
roundup-words-language = Ngôn ngữ của những lời này
roundup-words-save = Lưu lời này
roundup-words-saved = Đã lưu lời của quý vị
roundup-in = Có gì trong đó
roundup-in-decided = Quyết định
roundup-in-quotes = Ghi chú được phép trích
roundup-in-steps = Việc tiếp theo
roundup-look = Xem thử
roundup-pdf = PDF
roundup-publish = Công bố
roundup-published = Đã công bố: ai có địa chỉ đều đọc được
roundup-private = Chưa công bố
roundup-address = Địa chỉ
roundup-withdraw = Rút lại
roundup-withdraw-ask = Địa chỉ này sẽ không dùng được nữa với tất cả mọi người. Nếu công bố lại, sẽ có địa chỉ mới.
roundup-withdrawn = Bản tổng kết không còn công khai nữa
roundup-failed = Không lấy được địa chỉ. Không mất gì cả. Hãy thử lại.
