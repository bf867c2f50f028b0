# not yet reviewed by a native speaker
### Teams that see what they write: on the board and on the phone. The phone fetches these words when it is at rest.

team-with = Quý vị ở cùng { $names }.
team-only =
    { $n ->
       *[other] Chỉ { $n } người trong đội thấy các ghi chú này, cho đến khi mọi người cùng chia sẻ.
    }
team-alone = Chưa có ai ở cùng quý vị. Ai đến sau sẽ vào đội ít người nhất.
team-notes =
    { $n ->
       *[other] { $n } ghi chú của đội quý vị
    }
sight-group = Chỉ đội của quý vị thấy, cho đến khi mọi người cùng chia sẻ.
sight-short-team = Đội của quý vị
sees-group = Một đội nhỏ
sees-group-hint = Khi vòng bắt đầu, mọi người được chia thành đội. Mỗi đội thấy ghi chú của mình. Quý vị chia sẻ tất cả cùng lúc.
team-size =
    { $n ->
       *[other] { $n } người mỗi đội
    }
team-size-less = Đội nhỏ hơn
team-size-more = Đội lớn hơn
team-unite = Ghép các đội của “{ $title }” lại với nhau
teams-count =
    { $n ->
       *[other] { $n } đội
    }
teams-each = Mỗi đội chỉ thấy ghi chú của mình. Quý vị thấy có bao nhiêu ghi chú.
team-number = Đội { $n }
team-empty = Không có ai trong đội này
team-move = Đội của { $label }
team-moved = { $label } giờ ở đội { $n }.
