# not yet reviewed by a native speaker

ready-me = من آماده‌ام
ready-hand = دستم را بالا می‌برم
ready-hand-down = دستم را پایین می‌آورم
ready-said = شما آماده‌اید. هنوز می‌توانید همه چیز را عوض کنید.
ready-said-not = شما هنوز آماده نیستید.
ready-hand-said = دست شما بالاست. گرداننده آن را می‌بیند.
ready-hand-said-down = دست شما پایین است.
ready-count = { $n } از { $all } نفر آماده‌اند
ready-everyone = همه آماده‌اند. می‌توانید ادامه دهید.
ready-person = { $label }: آماده
ready-hands = { $n } دست بالاست
ready-hand-of = { $label } دستش را بالا برده است
ready-lower = پایین آوردن دست { $label }
ready-bar = آماده
rounds-all = همهٔ { $n } دور
rounds-less = دورهای کمتر
