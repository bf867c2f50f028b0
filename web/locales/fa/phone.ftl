# not yet reviewed by a native speaker

## Joining

join-title = کد خود را وارد کنید
join-hint = روی دعوت‌نامهٔ شماست: ۶ حرف و عدد.
join-field = کد، ۶ حرف و عدد
join-key-delete = پاک کردن آخرین نشانه
join-missing = پیوستن: { $n } نشانهٔ دیگر
join = پیوستن
join-camera = دوربین گوشی را باز کنید و رو به تصویر دعوت‌نامه بگیرید.
language-failed = این زبان بارگیری نشد. وقتی وصل بودید دوباره امتحان کنید.
join-arriving = تخته در حال باز شدن است
unreachable = به تخته نمی‌رسیم. شبکه را ببینید و دوباره امتحان کنید. چیزی از دست نرفته است.
not-opened = تخته باز نشد

## Question and field

question-listen = بلند بخوان
question-listen-stop = دیگر نخوان
write-field = نظر شما
write-hint = در هر یادداشت یک نظر. کوتاه هم خوب است.
write-next = نظر بعدی را بنویسید
write-visible = همهٔ افراد این تخته آن را می‌بینند.
promise-seen = چه کسی می‌بیند
promise-seen-text = همهٔ افراد این تخته، همین که بفرستید. آن‌ها نامی را می‌بینند که اینجا دارید، نه نام واقعی شما را.
promise-change = اگر نظرتان عوض شد
promise-change-text = تا وقتی تخته باز است می‌توانید یادداشت‌هایتان را تغییر دهید یا پاک کنید.
promise-kept = تا کی نگه می‌داریم
promise-kept-text = تا زمانی که این تخته هست.
write-section = جایش کجاست؟
write-viewer = شما برای خواندن اینجا هستید. روی این تخته نمی‌توانید بنویسید.
write-locked = گرداننده تخته را قفل کرده است. الان نمی‌توانید بنویسید. آنچه نوشتید می‌ماند.
write-finished = کار این تخته تمام شده است. از شرکت شما سپاسگزاریم.

## My notes

mine-count = یادداشت‌های شما: { $n }
mine-empty = یادداشت‌های شما اینجا می‌آید. در هر یادداشت یک نظر.
mine-menu = کارهای دیگر با این یادداشت
mine-refused = این یادداشت ذخیره نشد. نوشتهٔ شما اینجاست.
mine-refused-edit = تغییر بدهید و دوباره بفرستید
mine-refused-drop = دور انداختن

## No network

offline-title = اتصال قطع است. به نوشتن ادامه دهید.
offline-text =
    { $n ->
        [0] آنچه می‌نویسید روی این گوشی امن است و خودش فرستاده می‌شود.
       *[other] { $n } یادداشت هنوز ذخیره نشده است. روی این گوشی امن است و خودش فرستاده می‌شود.
    }
offline-try = الان امتحان کن
chip-offline = اتصال قطع است
online-again = { $n } یادداشت ذخیره شد

## Everyone's notes

all = همهٔ یادداشت‌ها
all-count = همهٔ یادداشت‌ها: { $n }
all-empty = هنوز کسی یادداشتی ننوشته است. یادداشت شما می‌تواند اولین باشد.
all-more = { $n } یادداشت دیگر
all-filter-all = همه
all-filter-mine = مال من
all-search = جستجو در یادداشت‌ها
all-found = در { $n } یادداشت پیدا شد
all-none = هیچ یادداشتی این را نمی‌گوید. واژهٔ دیگری را امتحان کنید.

## Votes

vote-go = رفتن به رأی‌گیری
vote-results = دیدن نتیجه

## Menu of the page

phone-menu = منو
menu-you = منو. شما { $label } هستید.
phone-wide = باز کردن تختهٔ بزرگ
