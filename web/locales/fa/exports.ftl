# not yet reviewed by a native speaker
### بردن تخته با خود: پنجره، و واژه‌هایی که در پرونده‌ها می‌آیند.

take = با خود ببرید
take-text = همهٔ تخته، هر چند بار که بخواهید. رایگان و بی‌اندازه.
take-what = چه نوع پرونده‌ای؟
take-csv = جدول
take-csv-text = ‏CSV، هر یادداشت در یک سطر
take-json = پروندهٔ تخته
take-json-text = ‏JSON، برای برنامه‌ها
take-md = متن
take-md-text = ‏Markdown، برای ایمیل یا وب‌گاه
take-pdf = گزارش
take-pdf-text = ‏PDF، برای خواندن و چاپ
take-png = تصویر
take-png-text = ‏PNG، برای اسلاید و پیام
take-svg = تصویر برداری
take-svg-text = ‏SVG، در هر اندازه روشن
take-xlsx = صفحه‌گسترده
take-xlsx-text = ‏XLSX، هر بخش یک برگه
take-pptx = اسلایدها
take-pptx-text = ‏PPTX، هر گروه یک اسلاید
take-make = پرونده را بساز
take-language = عنوان‌ها به
take-part = کدام بخش
take-part-all = همهٔ تخته
take-files = پرونده‌های شما
take-busy = در حال ساختن
take-busy-seconds =
    { $n ->
        [one] در حال ساختن، تا اکنون { $n } ثانیه
       *[other] در حال ساختن، تا اکنون { $n } ثانیه
    }
take-ready = آماده و ذخیره شد، { $size } کیلوبایت. تخته در ساعت { $time }.
take-wait = در انتظار { $n } پروندهٔ دیگر
take-step = گام { $n } از { $all }. { $what }
take-doing-notes = چیدن یادداشت‌ها: { $n } از { $all }
take-doing-pages = پر کردن صفحه‌ها: { $n } از { $all }
take-doing-slides = ساختن اسلایدها: { $n } از { $all }
take-doing-sheets = پر کردن برگه‌ها: { $n } از { $all }
take-doing-set = کشیدن حرف‌ها و شکل‌ها
take-arriving = در راه به سوی شما: { $n } از { $all } کیلوبایت
take-save = دوباره ذخیره کن
take-stop = بایست
take-stopped = متوقف شد
take-failed = پرونده ساخته نشد. چیزی گم نشده است.
take-again = دوباره تلاش کن
take-in = چه چیزهایی در آن است
take-in-notes = یادداشت‌ها
take-in-groups = گروه‌ها
take-in-votes = نتیجهٔ رأی‌گیری‌ها
take-in-sections = بخش‌ها
take-stays = پنهان می‌ماند
take-stays-names = چه کسی چه نوشت، جایی که نام نگه داشته نمی‌شود.
take-stays-votes = چه کسی به چه رأی داد.
take-stays-unseen =
    { $n ->
        [0] یادداشت‌هایی که هنوز فرستاده نشده‌اند.
        [one] { $n } یادداشت که هنوز به اشتراک گذاشته نشده است.
       *[other] { $n } یادداشت که هنوز به اشتراک گذاشته نشده‌اند.
    }
take-stays-open = نتیجهٔ رأی‌گیری‌ای که هنوز باز است.
refusal-export-failed = پرونده ساخته نشد. چیزی گم نشده است. دوباره تلاش کنید یا نوع دیگری انتخاب کنید.

## در پرونده‌ها

file-unseen =
    { $n ->
        [one] { $n } یادداشت دیگر با همه به اشتراک گذاشته نشده است و برای همین در این پرونده نیست.
       *[other] { $n } یادداشت دیگر با همه به اشتراک گذاشته نشده‌اند و برای همین در این پرونده نیستند.
    }
file-results = نتیجه‌ها
file-place = رتبه
file-note = یادداشت
file-result = نتیجه
file-people =
    { $n ->
        [one] { $n } نفر
       *[other] { $n } نفر
    }
file-board = تخته در یک نگاه
file-nothing = هنوز یادداشتی روی این تخته نیست.
file-picture-of = تصویر تخته: { $notes ->
        [one] { $notes } یادداشت
       *[other] { $notes } یادداشت
    } در { $sections ->
        [one] { $sections } بخش
       *[other] { $sections } بخش
    }.
file-day = آغاز در
file-hidden = یادداشت‌هایی که هنوز به اشتراک گذاشته نشده‌اند
file-people-all = افراد
file-vote = رأی‌گیری
file-score = امتیاز
file-author = از
file-labels = برچسب‌ها
file-colour = رنگ
file-language = زبان
file-round = دور
file-group = گروه
file-column = ستون
