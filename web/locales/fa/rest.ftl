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
