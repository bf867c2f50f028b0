# not yet reviewed by a native speaker
### Mọi thứ được giữ bao lâu và xóa hẳn thế nào: cho bảng, và sau đó cho điện thoại.

## Ngày xóa

keeping = Giữ trong bao lâu
keeping-moves = Ngày này lùi lại mỗi khi có ai thay đổi gì ở đây.
keeping-set = Một người dẫn dắt đã chọn ngày này.
keeping-never = Chưa chọn ngày. Bảng ở lại cho đến khi người dẫn dắt xóa.
keeping-day = Xóa vào ngày này
keeping-usual = Trở lại thời hạn thường lệ
keeping-soon = Bảng này sẽ bị xóa vào { $day }. Hãy tải về những gì quý vị muốn giữ.
keeping-now = Xóa bảng ngay
keeping-now-ask = Xóa hẳn cả bảng này? Mọi ghi chú, phiếu bầu và quyết định đều mất, với tất cả mọi người. Không thể hoàn tác: không ai lấy lại được.

## Xóa hẳn

erase-notes =
    { $n ->
       *[other] Xóa hẳn { $n } ghi chú
    }
erase-person = Xóa người này
erase-person-ask = Xóa { $label } và mọi điều người này đã viết ở đây? Người này sẽ rời bảng. Không thể hoàn tác: không ai lấy lại được.
erase-person-done = Đã xóa hẳn người này và các ghi chú.

## Ai đã làm gì

deeds = Ai đã làm gì
deeds-hint = Chỉ dành cho người dẫn dắt, không có lời nào của ai.
deeds-none = Chưa có gì.
deeds-somebody = Ai đó
deed-board-ruled = đã đổi một cài đặt
deed-board-locked = đã khóa bảng hoặc mở khóa
deed-board-finished = đã kết thúc bảng hoặc mở lại
deed-door-changed = đã đổi cửa vào
deed-role-given = đã trao vai trò cho ai đó
deed-seat-removed = đã đưa ai đó ra
deed-round-skipped = đã bỏ qua một vòng
deed-round-started = đã bắt đầu một vòng
deed-round-ended = đã kết thúc một vòng
deed-notes-revealed =
    { $n ->
       *[other] đã cho mọi người xem { $n } ghi chú
    }
deed-names-lowered = đã chọn giữ ít tên hơn
deed-notes-erased =
    { $n ->
       *[other] đã xóa hẳn { $n } ghi chú
    }
deed-seat-erased = đã xóa một người
deed-link-renewed = đã tạo đường dẫn mới
deed-passphrase-set = đã đổi mật khẩu
deed-export = đã tải bảng về thành tệp: { $format }
deed-other = đã làm việc khác
