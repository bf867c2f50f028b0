# not yet reviewed by a native speaker

### واژه‌های همهٔ صفحه‌ها. خطاب «شما»، با واژه‌های ساده و گرم.

app-name = Groundswell
skip-to-content = رفتن به متن صفحه
loading = یک لحظه

## Buttons

close = بستن
cancel = انصراف
back = بازگشت
done = تمام شد
save = ذخیره
send = فرستادن
write = نوشتن
edit = تغییر
undo = برگرداندن
more = بیشتر
menu = منو
open = باز کردن
clear = خالی کردن
search = جستجو
print = چاپ
yes = بله
no = نه
try-again = دوباره امتحان کنید
show-all = نمایش همه

## Language and look

language = زبان
lang-en = انگلیسی
lang-nl = هلندی
lang-es = اسپانیایی
lang-vi = ویتنامی
lang-fa = فارسی
lang-unknown = زبانی دیگر

## The eight colours of notes

colour = رنگ
colour-yellow = زرد
colour-orange = نارنجی
colour-pink = صورتی
colour-violet = بنفش
colour-blue = آبی
colour-teal = فیروزه‌ای
colour-green = سبز
colour-grey = خاکستری

## Connection chip. It always tells the truth.

connection = اتصال
connection-connecting = در حال وصل شدن
connection-live = وصل است
connection-offline =
    { $n ->
        [0] اتصال قطع است. همه چیز ذخیره شده است.
       *[other] اتصال قطع است. { $n } تغییر هنوز ذخیره نشده
    }
connection-ended = متوقف شد

## Why a page stopped

ended-title = این صفحه متوقف شد
ended-revoked = بیرون برده شدید یا لینک شما پس گرفته شد. از گرداننده لینک تازه بخواهید.
ended-replaced = این تخته را در جاهای زیادی باز کرده‌اید، برای همین این صفحه متوقف شد. چیزی از دست نرفته است.
ended-gone = این تخته اینجا نیست، یا لینک درست نیست.
ended-token = این لینک دیگر کار نمی‌کند. از کسی که دعوتتان کرده لینک تازه بخواهید.
ended-malformed = این صفحه و تخته حرف هم را نمی‌فهمند. صفحه را دوباره بار کنید. نوشته‌های شما روی همین دستگاه می‌ماند.
ended-other = اتصال قطع شد. صفحه را دوباره بار کنید. نوشته‌های شما روی همین دستگاه می‌ماند.

## State of one's own note

state-waiting = در انتظار ذخیره
state-waiting-offline = در انتظار. روی این دستگاه امن است.
state-saved = ذخیره شد
storage-missing = این مرورگر نمی‌تواند نوشته‌های شما را نگه دارد. صفحه را باز بگذارید تا همه چیز ذخیره شود.

## Counts

notes-count = { $n } یادداشت
characters-left = { $n } حرف مانده
characters-over = { $n } حرف زیاد است

## People

you = شما
you-are = نام شما: { $label }
name-field = نام شما در اینجا
name-hint = نام واقعی لازم نیست
name-change = تغییر نام
name-others = یا یکی از این‌ها را بردارید

## Notes

note = یادداشت
note-own = یادداشت شما
note-field = نظر شما
note-empty-hint = اول چیزی بنویسید
note-edit = تغییر متن
note-move = بردن به…
note-paint = رنگ
note-delete = پاک کردن یادداشت
note-deleted = یادداشت پاک شد
note-restored = یادداشت برگشت
note-altered = گرداننده این متن را تغییر داده است
note-your-version-hint = وقتی می‌نوشتید، کسی این یادداشت را تغییر داد. نوشتهٔ شما نگه داشته شده است.
note-your-version-use = نوشتهٔ من به کار رود
move-to = بردن به
section = بخش
section-locked = قفل است
board-locked = گرداننده این تخته را قفل کرده است. می‌توانید همه چیز را بخوانید.
board-finished = کار این تخته تمام شده است. هنوز می‌توانید همه چیز را بخوانید.
untitled-board = تختهٔ بی‌نام
untitled-section = بخش بی‌نام
no-question = پرسش به‌زودی می‌آید

## Votes

vote = رأی
vote-opened = رأی‌گیری شروع شد
vote-closed = رأی‌گیری تمام شد

## Take your place along to another device

carry = ادامه روی دستگاهی دیگر
carry-intro = این را با دستگاه دیگرتان اسکن کنید، یا سه واژه را آنجا بنویسید. یک بار و تا ۱۰ دقیقه کار می‌کند.
carry-words = سه واژهٔ شما
carry-other = از دستگاه دیگری سه واژه دارید؟
carry-field = سه واژه را بنویسید
carry-open = ادامه در اینجا
carry-unknown = این سه واژه را نمی‌شناسیم. هر واژه را دوباره ببینید.
carry-arrived = روی این دستگاه هم { $label } هستید.
carry-make = نمایش واژه‌های تازه
forget = مرا روی این دستگاه فراموش کن
forget-ask = یادداشت‌های شما روی تخته می‌ماند. این دستگاه دیگر نمی‌داند که مال شماست.

## What a screen reader says, gathered and said together

announce-added = { $n } یادداشت تازه
announce-removed = { $n } یادداشت پاک شد
announce-saved = ذخیره شد. { $n } یادداشت از شما.
announce-not-saved = ذخیره نشد. { $reason }
