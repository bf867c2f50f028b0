# not yet reviewed by a native speaker

same-make = این‌ها یک چیز می‌گویند
same-with = همان را می‌گوید که…
same-title = این یادداشت‌ها یک چیز می‌گویند
same-more = یکی دیگر که همین را می‌گوید
same-find = جست‌وجوی یادداشت‌ها
same-none = یادداشت دیگری پیدا نشد. حرف‌های کمتری بنویسید.
same-first = این یکی بالا باشد
same-apart = جدا کردن
same-all-apart = همه را جدا کن
step-same = یادداشت‌هایی که یک چیز می‌گویند
step-apart = جدا کردن یادداشت‌ها
same-made = { $n } یادداشت مثل یکی خوانده می‌شود. همهٔ نوشته‌ها خوانا می‌مانند.
same-parted = { $n } یادداشت دوباره جدا شد
same-mark = { $n } یادداشت دیگر همین را می‌گوید

react = واکنش
faces = واکنش‌ها
step-react = یک واکنش
face-up = خوب است
face-heart = خیلی دوست دارم
face-smile = لبخند می‌زنم
face-think = به فکرم می‌اندازد
face-thanks = سپاس
face-same = من هم
face-count = { $face }: { $n }
