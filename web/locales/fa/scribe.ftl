# not yet reviewed by a native speaker

scribe = نوشتن برای کسی
scribe-hint = برای کسی که تلفن ندارد: او نام خودش، یادداشت‌های خودش و رأی‌های خودش را دارد. شما می‌نویسید و فشار می‌دهید، او می‌گوید چه.
scribe-now = برای { $label } می‌نویسید
scribe-send = فرستادن از طرف { $label }
scribe-someone = برای کسی می‌نویسید
scribe-people = کسانی که برایشان می‌نویسید
scribe-new = نفر تازه
scribe-unnamed = نفر { $n }
scribe-stop = پایان
scribe-stop-hint = برگشت به جای خودتان
scribe-wait = یک لحظه: هنوز چیزی ذخیره می‌شود.
scribe-slip = کلید خودش را به او بدهید
scribe-slip-text = این برگه را برای { $label } چاپ کنید، یا بگذارید از آن عکس بگیرد. یادداشت‌های او را باز می‌کند و بعدها نشان می‌دهد چه شدند. هر کس آن را دارد، همان شخص است.
scribe-slip-for = این برگه برای { $label } است
scribe-slip-open = دوربین تلفنی را روی تصویر بگیرید، یا این نشانی را بنویسید.
scribe-slip-later = چند هفتهٔ دیگر برگردید و ببینید یادداشت‌هایتان چه شدند. ۹۰ روز کار می‌کند.
scribe-print = چاپ برگه
scribe-forget = فراموش کردن { $label } روی این دستگاه
scribe-forget-hint = یادداشت‌های او می‌مانند. بدون برگه هیچ‌کس نمی‌تواند به جای او برگردد.
