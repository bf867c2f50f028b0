# not yet reviewed by a native speaker

reply = پاسخ دادن
replies = پاسخ‌ها
replies-count = { $n } پاسخ
replies-first = هنوز کسی پاسخ نداده است. شما اولی باشید.
replies-none = پاسخی نیست
reply-field = پاسخی بنویسید
reply-send = فرستادن
reply-hint = همه فوراً آن را می‌بینند، با نامی که این‌جا دارید.
reply-nameless = همه فوراً آن را می‌بینند. نام شما نگه داشته نمی‌شود، پس فقط گرداننده می‌تواند آن را بردارد.
reply-own = از شما
reply-waiting = در انتظار
reply-away = برداشتن
reply-away-ask = برای همیشه می‌رود.
announce-replied = { $n } پاسخ تازه
