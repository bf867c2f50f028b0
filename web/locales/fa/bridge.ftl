# not yet reviewed by a native speaker

bridge-reads = زبان‌هایی که می‌خوانم
bridge-reads-hint = یادداشتی که به زبان دیگری است، اگر کسی آن را برگردانده باشد، اول با ترجمه نشان داده می‌شود. فقط همین دستگاه این را می‌داند و به هیچ‌کس گفته نمی‌شود.
bridge-add = زبانی دیگر…
bridge-put = برگرداندن به زبانی دیگر
bridge-put-in = برگرداندن به { $language }
bridge-into = به
bridge-words = به { $language }
bridge-hint = همه فوراً آن را کنار یادداشت می‌بینند، با نام شما. خود یادداشت همان‌طور می‌ماند.
bridge-hint-nameless = همه فوراً آن را کنار یادداشت می‌بینند، بدون نام شما. خود یادداشت همان‌طور می‌ماند.
bridge-translated = ترجمه
bridge-original = متن اصلی
bridge-to-original = نشان دادن متن اصلی، به { $language }
bridge-to-translated = نشان دادن به { $language }
bridge-by = { $label } آن را به { $language } برگردانده است
bridge-by-person = یک نفر آن را به { $language } برگردانده است
bridge-stale = یادداشت پس از آن تغییر کرده است.
bridge-fits = هنوز درست است
bridge-away = برداشتن
bridge-written = زبان یادداشت
bridge-there = به زبان‌های دیگر
bridge-ask = می‌توانید کمک کنید؟
bridge-you-read = شما { $languages } می‌خوانید. می‌توانید این را به زبانی دیگر برگردانید؟
bridge-pass = یادداشتی دیگر
bridge-off = حالا نه
step-translate = برگرداندن یادداشت به زبانی دیگر
refusal-translated-already = کسی پیش از این آن را به آن زبان برگردانده است. نوشتهٔ شما هنوز این‌جاست.
