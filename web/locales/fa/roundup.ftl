# not yet reviewed by a native speaker
### The round-up: its page, its file, and the dialog that publishes it.

roundup = گزارش پایانی
roundup-of = گزارش پایانی { $day }
roundup-asked = ما پرسیدیم
roundup-said = شما گفتید
roundup-decided = ما تصمیم گرفتیم
roundup-declined = فعلاً نه، و چرا
roundup-next = از این به بعد
roundup-wanted = آنچه بیشتر از همه می‌خواستید
roundup-differ = جایی که نظرتان یکی نیست
roundup-spot = آنچه به درد هر دو می‌خورد: { $one } و { $other }
roundup-felt = چه حسی داشت
roundup-both = { $one }: { $x } از { $most } · { $other }: { $y } از { $most }
roundup-for-against = { $agree } موافق، { $against } مخالف ({ $vote })
roundup-languages = { $n } زبان
roundup-answers = پاسخ { $n } یادداشت
roundup-report-by = حداکثر تا { $day } خبر می‌دهیم
roundup-alone = در هیچ گروهی نیست: «{ $name }»
roundup-some-note = یک یادداشت در «{ $name }»
roundup-quoted = با اجازهٔ نویسنده
roundup-nothing-said = هنوز چیزی گفته نشده است.
roundup-nothing-decided = هنوز تصمیمی گرفته نشده است.
roundup-nothing-next = هنوز کار بعدی نوشته نشده است.
roundup-made = همهٔ عددها از تخته است. نوشتهٔ یک یادداشت فقط وقتی اینجا می‌آید که نویسنده‌اش اجازه داده باشد.
roundup-mine = ببینید یادداشت خودتان چه شد
roundup-public = صفحهٔ عمومی
roundup-draft = منتشر نشده است. فقط میزبان‌ها این نشانی را دارند و تا دو ساعت دیگر از کار می‌افتد.
roundup-print-hint = برای نگه داشتن روی کاغذ، این صفحه را چاپ کنید یا PDF را بردارید.

## The dialog

roundup-text = ما پرسیدیم، شما گفتید، ما تصمیم گرفتیم: از روی تخته، همان‌طور که الان هست. اگر تخته عوض شود این هم عوض می‌شود.
roundup-words = نوشتهٔ خودتان در بالای آن
roundup-words-hint = از همه تشکر کنید و بگویید موضوع چه بود. به هر زبانی می‌توانید بنویسید.
roundup-words-language = زبان این نوشته
roundup-words-save = ذخیرهٔ نوشته
roundup-words-saved = نوشته ذخیره شد
roundup-in = چه چیزهایی در آن است
roundup-in-decided = تصمیم‌ها
roundup-in-quotes = یادداشت‌هایی که می‌شود آورد
roundup-in-steps = کارهای بعدی
roundup-look = دیدن آن
roundup-pdf = PDF
roundup-publish = انتشار
roundup-published = منتشر شد: هر کس نشانی را دارد می‌تواند بخواند
roundup-private = منتشر نشده
roundup-address = نشانی آن
roundup-withdraw = پس گرفتن
roundup-withdraw-ask = این نشانی دیگر برای هیچ‌کس کار نمی‌کند. اگر دوباره منتشر کنید نشانی تازه‌ای می‌گیرد.
roundup-withdrawn = گزارش پایانی دیگر عمومی نیست
roundup-failed = نشانی گرفته نشد. چیزی از دست نرفت. دوباره امتحان کنید.
