# not yet reviewed by a native speaker

## Everyone's notes

all-empty = هنوز کسی یادداشتی ننوشته است. یادداشت شما می‌تواند اولین باشد.
all-filter-all = همه
all-filter-mine = مال من
all-search = جستجو در یادداشت‌ها
all-found = در { $n } یادداشت پیدا شد
all-none = هیچ یادداشتی این را نمی‌گوید. واژهٔ دیگری را امتحان کنید.

## What is promised to writers

promise-seen = چه کسی می‌بیند
promise-seen-text = همهٔ افراد این تخته، همین که بفرستید. آن‌ها نامی را می‌بینند که اینجا دارید، نه نام واقعی شما را.
promise-change = اگر نظرتان عوض شد
promise-change-text = تا وقتی تخته باز است می‌توانید یادداشت‌هایتان را تغییر دهید یا پاک کنید.
promise-kept = تا کی نگه می‌داریم
promise-kept-text = تا زمانی که این تخته هست.

## Votes


## Menu of the page

phone-menu = منو
phone-wide = باز کردن تختهٔ بزرگ

## What became of one's notes, and the way back to them

became-group = گروه
became-result = نتیجه
became-place = رتبهٔ { $place }: { $said }
became-alone = یادداشت شما تنهاست. آن هم خوانده می‌شود.
became-idea = ایده
became-decision = تصمیم
became-way = راه این یادداشت را نشان بده
became-quote = می‌توانید حرف مرا بیاورید
became-quote-hint = نوشتهٔ شما می‌تواند بدون نامتان در گزارش پایانی بیاید.
became-altered = کس دیگری این نوشته را عوض کرده است، پس در گزارش نمی‌آید.
became-roundup = خواندن گزارش پایانی
keepsake = راه بازگشت
keepsake-text = چند هفتهٔ دیگر، حتی با دستگاهی دیگر، برگردید: این تصویر یا این پیوند را نگه دارید. یادداشت‌های شما و سرنوشت آنها را باز می‌کند. هر کس آن را داشته باشد به جای شماست، پس به کسی نشان ندهید.
keepsake-picture = ذخیره به شکل تصویر
keepsake-copy = رونوشت پیوند
keepsake-long = تا ۹۰ روز کار می‌کند. اگر یادداشت بیشتری نوشتید دوباره اینجا را باز کنید.
keepsake-title = کلید شما برای { $title }
