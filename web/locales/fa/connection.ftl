# not yet reviewed by a native speaker

## Nothing reaches the board

offline-title = اتصال قطع است. به نوشتن ادامه دهید.
offline-text =
    { $n ->
        [0] آنچه می‌نویسید روی این گوشی امن است و خودش فرستاده می‌شود.
       *[other] { $n } یادداشت هنوز ذخیره نشده است. روی این گوشی امن است و خودش فرستاده می‌شود.
    }
offline-try = الان امتحان کن
online-again = { $n } یادداشت ذخیره شد

## The board answers, and does not say "saved"

late-title = ذخیره بیشتر از همیشه طول می‌کشد. به نوشتن ادامه دهید.
connection-late = { $n } تغییر هنوز ذخیره نشده
banner-late = ذخیره بیشتر از همیشه طول می‌کشد. { $n } تغییر اینجا منتظر است و خودش فرستاده می‌شود.
