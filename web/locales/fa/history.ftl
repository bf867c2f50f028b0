# not yet reviewed by a native speaker

### What the board was: named moments, the session once more, two moments compared.

history = تاریخچه
history-text = تخته را همان‌طور که در هر لحظه بود ببینید. آنچه آن وقت پنهان بود، اینجا هم پنهان است. آنچه برای همیشه پاک شده، دیگر هیچ‌جا نیست.
history-play = پخش جلسه
history-name = نامی برای این لحظه
history-name-hint = مثلاً: پیش از رأی‌گیری
history-keep = نگه دار
history-kept = این لحظه حالا نام دارد.
history-dropped = نام این لحظه برداشته شد.
history-moments = لحظه‌های نام‌دار
history-none = هنوز هیچ. به این لحظه نامی بدهید تا بتوانید به آن برگردید.
history-at = نام‌گذاری در { $time }
history-look = دیدن
history-copy = از آن تختهٔ تازه‌ای بساز
history-take = به صورت پرونده ببر
history-drop = این نام را فراموش کن
history-rename = تغییر نام
history-new-name = نام تازهٔ این لحظه
history-rename-keep = این نام را نگه دار
history-renamed = نام عوض شد.
history-back = برگشت به اکنون
history-past = این گذشته است. اینجا چیزی را نمی‌توان تغییر داد.
replay = جلسه، یک بار دیگر
replay-play = پخش
replay-pause = ایست
replay-loading = یک لحظه…
replay-again = دوباره امتحان کن
replay-slider = کجای جلسه
replay-at = گام { $n } از { $all }
replay-before = یک گام عقب
replay-after = یک گام جلو
replay-speed = با چه سرعتی
replay-speed-1 = آهسته
replay-speed-2 = تندتر
replay-speed-4 = تند
replay-go = برو به
replay-start = آغاز
replay-end = پایان
replay-round = دور: { $name }
compare = چه چیزی عوض شده
compare-now = از آن وقت چه چیزی عوض شده
compare-from = از
compare-to = تا
compare-present = اکنون
compare-count =
    { $n ->
        [0] چیزی فرق نکرده است.
        [one] { $n } چیز فرق کرده است.
       *[other] { $n } چیز فرق کرده است.
    }
compare-added = تازه
compare-changed = تغییرکرده
compare-moved = جابه‌جاشده
compare-grouped = در گروهی دیگر
compare-decided = تصمیم‌گرفته‌شده
compare-removed = دیگر نیست
compare-was = پیش از آن: { $words }
compare-look = رنگ یا برچسب‌هایش
compare-with = همراه با: { $name }
compare-alone = دیگر در هیچ گروهی نیست
compare-in = در: { $name }
compare-picture = تخته در اندازهٔ کوچک. هر یادداشتی که فرق کرده نشانه‌ای دارد؛ فهرست می‌گوید کدام.
embed-empty = هنوز یادداشتی نیست.
embed-read = فقط برای خواندن. ساخته‌شده با Groundswell.
embed-again = همان‌طور که اکنون است نشان بده
embed-copy = کپی کد برای وب‌گاه
embed-where = نمایش در یک وب‌گاه
embed-what = فقط برای خواندن، بدون نام‌ها. این وب‌گاه‌ها ممکن است:
embed-allowed = { $site } حالا می‌تواند این تخته را نشان دهد.
embed-barred = { $site } دیگر نمی‌تواند این تخته را نشان دهد.
