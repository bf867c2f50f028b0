# not yet reviewed by a native speaker

ready-me = Tôi xong rồi
ready-hand = Giơ tay
ready-hand-down = Hạ tay
ready-said = Bạn đã xong. Bạn vẫn có thể đổi mọi thứ.
ready-said-not = Bạn chưa xong.
ready-hand-said = Bạn đang giơ tay. Người dẫn dắt nhìn thấy.
ready-hand-said-down = Bạn đã hạ tay.
ready-count = { $n } trong { $all } người đã xong
ready-everyone = Mọi người đã xong. Bạn có thể đi tiếp.
ready-person = { $label }: đã xong
ready-hands = { $n } người giơ tay
ready-hand-of = { $label } giơ tay
ready-lower = Hạ tay của { $label }
ready-bar = Đã xong
rounds-all = Tất cả { $n } vòng
rounds-less = Ít vòng hơn
