# not yet reviewed by a native speaker
### آوردن یادداشت‌ها: پنجره، و چرا پرونده‌ای خوانده نشد.

imports = آوردن یادداشت‌ها
imports-text = از یک جدول، یک فهرست یا تخته‌ای دیگر. اول آن‌ها را می‌بینید و با یک فشار همه برمی‌گردند.
imports-file = یک پرونده
imports-file-text = ‏CSV، ‏XLSX، فهرستی به شکل متن، یا پروندهٔ تخته. حداکثر ۵ مگابایت.
imports-choose = انتخاب پرونده
imports-board = تخته‌ای دیگر
imports-board-text = یادداشت‌های تخته‌ای که با این دستگاه در آن بوده‌اید.
imports-board-choose = انتخاب تخته
imports-board-none = این دستگاه تختهٔ دیگری نمی‌شناسد.
imports-reading = در حال خواندن…
imports-again = انتخاب چیزی دیگر
imports-sheet = برگه
imports-header = در خط اول نام ستون‌ها آمده است
imports-columns = در هر ستون چیست؟
imports-column = ستون { $n }
imports-use-none = کنار گذاشته شود
imports-use-text = یادداشت
imports-use-section = بخش
imports-use-column = ستون
imports-use-group = گروه
imports-use-colour = رنگ
imports-use-tags = برچسب‌ها
imports-use-lang = زبان
imports-into = یادداشت‌ها برود به
imports-into-rest = جایی که نام بخشی نیست
imports-notes =
    { $n ->
        [0] هیچ یادداشتی
       *[other] { $n } یادداشت
    }
imports-rest = و { $n } تای دیگر
imports-empty = { $n } خط بدون متن کنار گذاشته می‌شود.
imports-sections = بخش‌های تازه: { $titles }
imports-groups = { $n } گروه
imports-do = آوردن { $n } یادداشت
imports-done = { $n } یادداشت آمد
imports-new = ساختن تختهٔ تازه از آن
imports-new-text = این یک تختهٔ کامل است. می‌توانید تختهٔ تازه‌ای هم شروع کنید که همین باشد: بخش‌ها، گروه‌ها، دورها، نتیجه‌ها. بدون نام‌ها، و هنوز بی‌آنکه کسی در آن باشد.
imports-new-open = باز کردن تختهٔ تازه

imports-copy = کپی به تخته‌ای تازه
imports-copied = تخته‌ای تازه مانند این هست و هنوز کسی در آن نیست.
imports-copied-open = باز کردن آن

refusal-import-broken = این پرونده خراب است یا کسی آن را تغییر داده است: تکه‌هایش به هم نمی‌خورند.
refusal-import-cell = یکی از خانه‌های این پرونده بیش از { $most } نشانه دارد.
refusal-import-columns = این پرونده بیش از { $most } ستون دارد.
refusal-import-empty = در این پرونده یادداشتی نیست.
refusal-import-encoding = نوشته‌های این پرونده خوانده نمی‌شود. آن را دوباره با قالب «CSV UTF-8» ذخیره کنید.
refusal-import-heavy = این پرونده بسیار بزرگ‌تر از آن است که به نظر می‌رسد و خوانده نشد.
refusal-import-kind = این نه جدول است، نه فهرست و نه پروندهٔ تخته.
refusal-import-line = خط { $row } این پرونده خوانده نمی‌شود. آیا یک گیومه زیادی دارد؟
refusal-import-rows = این پرونده بیش از { $most } خط دارد.

## نام‌هایی که ستون‌ها می‌توانند داشته باشند؛ واژه‌های بیشتر پس از ویرگول

imports-heads-text = متن, یادداشت, یادداشت‌ها, ایده, کارت, پیام, نظر, پاسخ
imports-heads-section = بخش, فهرست, موضوع, دسته
imports-heads-column = ستون, گام, مرحله
imports-heads-group = گروه
imports-heads-colour = رنگ
imports-heads-tags = برچسب‌ها, برچسب
imports-heads-lang = زبان
