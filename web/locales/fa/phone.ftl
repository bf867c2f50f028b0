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
part-missing = این بخش بار نشد. نوشته‌هایتان سر جایش است.

## Question and field

question-listen = بلند بخوان
question-listen-stop = دیگر نخوان
write-field = نظر شما
write-hint = در هر یادداشت یک نظر. کوتاه هم خوب است.
write-next = نظر بعدی را بنویسید
write-visible = همهٔ افراد این تخته آن را می‌بینند.
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

## What the chip says when nothing gets saved

chip-offline = اتصال قطع است
chip-busy = تخته شلوغ است
chip-late = هنوز ذخیره نشده

## Everyone's notes

all = همهٔ یادداشت‌ها
all-count = همهٔ یادداشت‌ها: { $n }
all-more = { $n } یادداشت دیگر

## Votes

vote-go = رفتن به رأی‌گیری
vote-results = دیدن نتیجه

## Menu of the page

menu-you = منو. شما { $label } هستید.
