# not yet reviewed by a native speaker

rehearsal-title = Diễn tập: { $title }
rehearsal = Diễn tập
rehearsal-hint = Những người mô phỏng chạy một bản sao của chương trình này, nhanh gấp mười lần. Bảng này không bị ảnh hưởng gì.
rehearsal-begun = Buổi diễn tập đã bắt đầu.
rehearsal-open = Xem
rehearsal-here = Đây là diễn tập: những người ở đây là mô phỏng. Tất cả sẽ tự xóa sau một giờ.
