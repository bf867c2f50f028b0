# not yet reviewed by a native speaker
### خواندن نوشته‌های دیگران، کارت به کارت؛ روی تخته و روی گوشی.

reading-title = نوشته‌های دیگران را بخوانید
reading-card = کارت { $n }
reading-next = بعدی
reading-before = قبلی
reading-list = همهٔ یادداشت‌ها
reading-open = خواندن کارت‌ها
reading-fold = جمع کردن
reading-written-in = نوشته شده به زبان { $language }
reading-far = { $n } از { $all } یادداشت خوانده شد
reading-all = همهٔ یادداشت‌ها خوانده شد. سپاس!
reading-done = هرچه بود خواندید. سپاس!
reading-none = هنوز چیزی از دیگران برای خواندن نیست.
reading-figure = { $n } از { $all }
reading-by =
    { $n ->
        [one] را یک نفر دیگر خوانده است
       *[other] را { $n } نفر دیگر خوانده‌اند
    }
reading-left =
    { $n ->
        [one] { $n } یادداشت منتظر خواننده است. اول پخش می‌شود.
       *[other] { $n } یادداشت منتظر خواننده‌اند. اول پخش می‌شوند.
    }
reading-deal = یادداشت‌ها مثل کارت پخش شوند
reading-deal-hint =
    { $n ->
        [one] تا یک نفر دیگر هر یادداشت را خوانده باشد.
       *[other] تا { $n } نفر دیگر هر یادداشت را خوانده باشند.
    }
