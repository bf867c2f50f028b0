# not yet reviewed by a native speaker

## Places on the page

region-tools = ابزارها
region-views = نماها
region-panel = پنل
board-label = تخته: { $title }
board-loading = تخته در حال باز شدن است
board-loading-notes = { $n } از { $all } یادداشت
board-empty = هنوز یادداشتی نیست. برای نوشتن اولین یادداشت کلید N را بزنید، یا روی تخته دو بار کلیک کنید.
board-empty-viewer = هنوز یادداشتی نیست. خودشان اینجا پیدا می‌شوند.
board-locked-host = تخته قفل است: فقط گردانندگان می‌توانند تغییرش دهند.
banner-offline =
    { $n ->
        [0] اتصال قطع است. هر چه تا حالا بوده ذخیره شده. می‌توانید باز هم بنویسید.
       *[other] اتصال قطع است. { $n } تغییر اینجا منتظر است و خودش فرستاده می‌شود.
    }
plane-help = کلیدهای جهت نما را جابه‌جا می‌کنند. Shift و یک جهت به یک یادداشت می‌رود و از آنجا جهت‌ها به نزدیک‌ترین یادداشت می‌روند. همهٔ یادداشت‌ها در فهرست هم هستند.
panel-private = این بخش را فقط گردانندگان می‌بینند
panel-fold = جمع کردن این بخش
panel-open = نمایش بخش کناری
pulse-writers = از { $n } نفر از { $all } نفر

## Board menu

board-menu = منوی تخته
board-title = نام تخته
board-title-edit = تغییر نام
board-question = پرسش
board-question-edit = تغییر پرسش
board-question-placeholder = چه می‌خواهید بپرسید؟
board-lock = قفل کردن تخته
board-unlock = باز کردن قفل تخته
board-unlocked-now = تخته دوباره باز است
board-finish = پایان کار تخته
board-finish-ask = کار این تخته تمام شود؟ همه می‌توانند بخوانند و هیچ‌کس نمی‌تواند تغییرش دهد. می‌توانید دوباره بازش کنید.
board-reopen = باز کردن دوبارهٔ تخته
board-keep-link = لینک گردانندگی خود را نگه دارید. تنها راه برگشت شما به عنوان گرداننده است.
settings = تنظیمات
settings-cursors = نمایش جایی که دیگران نشان می‌دهند
settings-cursors-off = با بیش از { $n } نفر خودش خاموش می‌شود.
settings-note-chars = بلندترین یادداشت
settings-note-chars-value = { $n } حرف
settings-keys = کلیدهای تک‌حرفی
board-lock-switch = تخته قفل باشد
keep-title = لینک گردانندگی شما
keep-open = نمایش لینک من
keep-secret = هر کس این لینک را داشته باشد همهٔ کارهای شما را می‌تواند بکند. به کسی نشانش ندهید.
keep-download = ذخیره به شکل پرونده

## Views

view-plane = بوم
view-columns = ستون‌ها
view-list = فهرست
view-split = کنار هم

## Tools

tool-select = انتخاب
tool-note = یادداشت تازه
tool-pan = جابه‌جایی نما
tool-paste = چسباندن یک فهرست
zoom-in = نزدیک‌تر
zoom-out = دورتر
zoom-fit = دیدن همه
zoom-reset = اندازهٔ عادی
colour-new = رنگ یادداشت‌های تازه
zoom = بزرگ‌نمایی

## Notes

note-new = یادداشت تازه
note-tag = برچسب‌ها
note-tag-add = افزودن برچسب
note-tag-field = برچسب تازه
note-actions = کارهای این یادداشت
note-description = { $section }، { $colour }
note-edit-other = نوشتهٔ کس دیگری را تغییر می‌دهید. متن اول نزد او می‌ماند.
note-enter-saves = ذخیره می‌کند
note-chosen = انتخاب شده
state-waiting-short = در انتظار
discard = کنار گذاشتن

## Several notes

selection-count = { $n } یادداشت انتخاب شده
selection-clear = هیچ‌کدام انتخاب نشود
selection-delete = پاک کردن { $n } یادداشت
selection-deleted = { $n } یادداشت پاک شد
selection-moved = { $n } یادداشت به { $section } رفت
selection-painted = { $n } یادداشت رنگ تازه گرفت

## Move without dragging

move-title = بردن به…
move-section = بخش
move-after = پس از
move-first = در آغاز
move-last = در پایان
move-here = الان اینجاست
move = جابه‌جا کردن
move-place = جا در بخش
move-point = انتخاب جایی روی تخته
move-point-hint = جایی را که باید برود فشار دهید. با Escape سر جایش می‌ماند.

## Paste a list

paste-title = چسباندن یک فهرست
paste-hint = برای هر خط یک یادداشت. پیش از رفتن روی تخته می‌توانید تغییرشان دهید.
paste-field = فهرست شما
paste-preview =
    { $n ->
        [0] هنوز خطی نیست
       *[other] { $n } یادداشت
    }
paste-too-many = در هر بار فقط { $most } خط اول جا می‌شود.
paste-too-long = { $n } خط خیلی بلند است و تکه‌تکه می‌شود.
paste-add = افزودن { $n } یادداشت
paste-added = { $n } یادداشت افزوده شد

## Undo

undo-step = برگرداندن: { $step }
redo-step = انجام دوباره: { $step }
undo-partly = { $n } بخش را پس از آن کس دیگری تغییر داده است و همان‌طور می‌ماند.
step-add =
    { $n ->
        [1] نوشتن یک یادداشت
       *[other] نوشتن { $n } یادداشت
    }
step-edit = تغییر متن
step-move =
    { $n ->
        [1] جابه‌جایی یک یادداشت
       *[other] جابه‌جایی { $n } یادداشت
    }
step-paint = تغییر رنگ
step-tag = تغییر برچسب‌ها
step-delete =
    { $n ->
        [1] پاک کردن یک یادداشت
       *[other] پاک کردن { $n } یادداشت
    }
step-copy = ساختن رونوشت
step-section = تغییر بخش
step-tidy = مرتب کردن
step-title = تغییر نام تخته
step-question = تغییر پرسش

## Sections

section-add = افزودن بخش
section-title = نام بخش
section-prompt = راهنمای نویسندگان
section-lock = قفل کردن بخش
section-unlock = باز کردن قفل بخش
section-move-before = بردن بخش به سوی آغاز
section-move-after = بردن بخش به سوی پایان
section-tidy = مرتب کردن
section-remove = برداشتن بخش
section-remove-to =
    { $n ->
        [0] این بخش برداشته شود؟
       *[other] { $n } یادداشت آن می‌رود به:
    }
section-menu = کارهای { $section }
sections = بخش‌ها
section-note-add = افزودن یادداشت
section-removed = بخش برداشته شد

## Columns of a table

columns = ستون‌ها
column-title = نام ستون
column-add = افزودن ستون
column-remove = برداشتن این ستون
column-remove-to = یادداشت‌هایش می‌رود به
step-column = تغییر ستون
cell-add = افزودن یادداشت: { $section }، { $column }
cell-description = { $section }، { $column }

## Search

search-notes = جستجوی یادداشت‌ها
search-found = { $n } یادداشت پیدا شد
search-none = یادداشتی پیدا نشد.
search-clear = خالی کردن جستجو
search-next = یادداشت پیداشدهٔ بعدی
search-previous = یادداشت پیداشدهٔ قبلی
search-position = { $n } از { $all }

## List

list-label = همهٔ یادداشت‌ها به شکل فهرست
list-own = مال شما
list-filter-mine = فقط مال من
list-filter-colour = رنگ
list-filter-clear = برداشتن صافی
list-sort = ترتیب
list-sort-board = مانند تخته
list-sort-mixed = درهم هنگام رأی‌گیری
list-sort-new = اول تازه‌ترین‌ها
list-sort-votes = اول پررأی‌ترین‌ها

## People

people = افراد
people-empty = هنوز کسی نیست. کد را بلند بخوانید.
person-away = اینجا نیست
person-you = شما
person-role = نقش { $label }
person-make-facilitator = دادن نقش گرداننده
person-make-participant = دادن نقش شرکت‌کننده
person-make-viewer = فقط بخواند
person-hand-over = سپردن به این نفر
person-hand-over-ask = از این پس { $label } گرداننده است و شما شرکت می‌کنید. فقط { $label } می‌تواند دوباره شما را گرداننده کند.
person-remove = بیرون بردن از تخته
person-remove-ask = { $label } از تخته بیرون برود؟ یادداشت‌هایش می‌ماند.
person-removed = { $label } از تخته بیرون رفت
person-ban = بیرون بردن برای همیشه
person-ban-hint = برای همیشه: دیگر نمی‌تواند برگردد و تازه‌واردها صبر می‌کنند تا شما راهشان بدهید. می‌توانید آن را پس بگیرید.
person-banned = { $label } برای همیشه بیرون رفت. تازه‌واردها منتظر شما می‌مانند.
person-gone = بیرون‌رفته‌ها: { $n }
person-return = دوباره راه دادن
ended-join = آمدن با کد

## Invite

invite = دعوت
invite-title = دعوت از دیگران
invite-go = به { $address } بروید و وارد کنید
invite-say = بگویید: «{ $spoken }»
invite-link-copy = کپی لینک
invite-scan = یا با گوشی اسکن کنید
invite-qr = تصویری برای اسکن با گوشی. تخته را باز می‌کند.
invite-door-open = در باز است
invite-door-closed = در بسته است
invite-door-hint = وقتی در بسته است کس تازه‌ای نمی‌آید. آن‌ها که آمده‌اند می‌توانند برگردند.
invite-print = چاپ دعوت‌نامه (A4)
invite-joined-words =
    { $n ->
        [0] هنوز کسی نیامده است
       *[other] نفر آمده‌اند
    }
invite-failed = دعوت‌نامه گرفته نشد. اتصال خود را بررسی کنید.
renew = کد یا لینکی به دست آدم‌های نادرست افتاده؟
renew-text = یکی تازه بسازید. قبلی همان لحظه از کار می‌افتد.
renew-participant = کد و لینک تازه…
renew-participant-title = کد و لینک تازه بسازیم؟
renew-participant-text = هر کس با قبلی‌ها آمده همان لحظه بیرون می‌رود، جز شما. نوشته‌هایشان می‌ماند. با تازه‌ها دوباره می‌آیند، مثل کسی تازه.
renew-participant-done = کد، لینک و تصویر قبلی دیگر کار نمی‌کنند. این‌ها را به هر کس باید اینجا باشد بدهید.
renew-both-yes = تازه بساز
renew-viewer = لینک تازه برای دیدن…
renew-viewer-title = لینک تازه‌ای برای دیدن بسازیم؟
renew-viewer-text = هر کس با لینک قبلی تخته را می‌بیند همان لحظه بیرون می‌رود، و سایت‌هایی که آن را نشان می‌دهند دیگر نشانش نمی‌دهند.
renew-viewer-done = لینک قبلی دیگر کار نمی‌کند. با این یکی تخته را می‌بینند و چیزی را تغییر نمی‌دهند.
renew-facilitator = لینک تازه برای گرداننده‌ها…
renew-facilitator-title = لینک تازه‌ای برای گرداننده‌ها بسازیم؟
renew-facilitator-text = هر کس با لینک قبلی آمده همان لحظه بیرون می‌رود، گرداننده‌های دیگر و دستگاه‌های دیگر خودتان هم. آن‌ها لینک تازه لازم دارند. شما همین‌جا می‌مانید.
renew-facilitator-done = خوب نگهش دارید: اکنون تنها این لینک کسی را گرداننده می‌کند. این صفحه با آن ادامه می‌دهد.
renew-known = کسی که آن را داشته کد را هم می‌داند: آن را هم تازه کنید.
renew-yes = لینک تازه بساز
renew-done = این لینک تازه است
renew-link = لینک تازه
renew-series = این تخته بخشی از یک زنجیره است. کد و لینک آن در صفحهٔ زنجیره تازه می‌شوند.
renew-series-go = رفتن به زنجیره

## Votes of the host

vote-start = شروع رأی‌گیری
vote-start-title = رأی‌گیری تازه
vote-start-sections = کدام بخش‌ها؟
vote-start-budget = تعداد رأی هر نفر
vote-start-suggest = پیشنهاد ما { $n } رأی برای { $notes } یادداشت است.
vote-start-most = بیشترین رأی برای یکی
vote-start-own = هر کس می‌تواند به یادداشت خودش رأی بدهد
vote-start-own-hint = اگر نه، آسان‌تر می‌شود حدس زد چه کسی به چه رأی داده است.
vote-totals-hidden = تعدادها وقتی می‌آید که رأی‌گیری را ببندید. تا آن وقت به هیچ‌کس نمی‌رسد، به شما هم نه.
vote-budget-trim = پس گرفتن رأی‌های اضافی
vote-close = بستن و نمایش نتیجه
vote-void = توقف بدون نتیجه
vote-void-ask = این رأی‌گیری متوقف شود؟ چیزی شمرده نمی‌شود.
vote-results-list = نتیجهٔ رأی‌گیری
vote-start-again = شروع رأی‌گیری دیگر
vote-start-why = آن‌قدر که بتوان انتخاب کرد و آن‌قدر کم که باید فکر کرد.
vote-fewer = کمتر
vote-more = بیشتر
vote-turnout-short = { $n } از { $seats }
vote-turnout-did = رأی داده‌اند
vote-budget-trim-ask = کسی همین حالا { $largest } رأی داده است. با { $n } رأی برای هر نفر، آخرین رأی‌هایش پس گرفته می‌شود و به او گفته می‌شود.
vote-close-ask-missing = { $n } نفر هنوز رأی نداده‌اند. رأی‌گیری همین حالا بسته شود؟ دوباره باز نمی‌شود.

## Keys

keys = کلیدها
keys-title = کلیدهای این تخته
keys-note = یادداشت تازه
keys-save = ذخیرهٔ یادداشت
keys-line = خط تازه
keys-leave = خروج یا بستن
keys-edit = تغییر یادداشت
keys-arrows = به نزدیک‌ترین یادداشت
keys-move = بردن به…
keys-nudge = کمی جابه‌جا کردن یادداشت
keys-select = افزودن به انتخاب
keys-select-all = انتخاب همه
keys-delete = پاک کردن
keys-undo = برگرداندن کار خودتان
keys-redo = انجام دوباره
keys-vote = دادن یک رأی
keys-vote-back = پس گرفتن یک رأی
keys-search = جستجو
keys-views = نماها
keys-zoom = نزدیک‌تر، دورتر، اندازهٔ عادی
keys-fit = دیدن همه
keys-areas = به بخش بعدی صفحه
keys-help = همهٔ کلیدها
keys-tag = برچسب‌ها
keys-copy = ساختن رونوشت
keys-select-area = کشیدن روی تخته برای انتخاب

## Presenting, for hosts who share their screen

presenting = نمایش برای جمع
presenting-on = رأی‌های شما و یادداشت‌هایی که همه نمی‌بینند روی این صفحه پوشیده است.
presenting-note = هنگام ارائه پشت‌ورو است
presenting-off = نمایش دوباره
presenting-hint = صفحه‌تان را نشان می‌دهید؟ روشنش کنید: رأی‌های شما، یادداشت‌هایی که همه نمی‌بینند و اینکه چه کسی کجا را نشان می‌دهد پوشیده می‌شود.

## Words that only the board needs

empty = هنوز چیزی اینجا نیست
delete = پاک کردن
redo = انجام دوباره
copy = کپی
copied = کپی شد
copy-failed = کپی نشد. متن را انتخاب کنید و خودتان کپی کنید.
reload = بارگذاری دوباره
full-screen = تمام‌صفحه
theme = روشن یا تیره
connection-saving = ذخیرهٔ { $n } تغییر
connection-back =
    { $n ->
        [0] دوباره وصل شدید
       *[other] دوباره وصل شدید. { $n } تغییر ذخیره شد
    }
state-refused = ذخیره نشد
here-count =
    { $n ->
        [one] { $n } نفر اینجاست
       *[other] { $n } نفر اینجا هستند
    }
name-changed = حالا نام شما { $label } است
note-your-version = نوشتهٔ شما
note-draft-kept = نوشتهٔ شما به شکل پیش‌نویس اینجاست.
section-empty = هنوز یادداشتی اینجا نیست
announce-changed = { $n } یادداشت تغییر کرد
announce-moved = { $n } یادداشت جابه‌جا شد
announce-joined = { $n } نفر آمدند
announce-undone = برگردانده شد: { $step }
announce-redone = دوباره انجام شد: { $step }
theme-light = روشن
theme-dark = تیره
theme-system = مانند این دستگاه
role-facilitator = گرداننده
role-participant = شرکت‌کننده
role-viewer = بیننده
written-in = نوشته‌شده به { $language }
vote-voided = رأی‌گیری متوقف شد. چیزی شمرده نشد.
vote-trimmed = حالا رأی‌ها کمتر است، برای همین چند رأی شما پس گرفته شد. دوباره نگاه کنید.

## Rounds, as a host plans and runs them

rounds = دورها
rounds-plan = برنامه‌ریزی دورها
round-say = این را بگویید
round-after = بعد از این: { $title }
round-add = افزودن یک دور
round-edit = تغییر این دور
round-kind = چه می‌کنیم
round-title = نام
round-instruction = آنچه به همه می‌گویید
round-minutes = دقیقه
round-minutes-hint = ۰ یعنی بدون محدودیت زمان.
round-alone = وقتی زمان تمام شد خودش ادامه یابد
round-alone-hint = همه ۱۵ ثانیه برای تمام کردن جمله دارند. سپس دور بعدی شروع می‌شود.
round-length = { $n } دقیقه
round-start = شروع: { $title }
round-next = بعدی: { $title }
round-end = پایان این دور
round-pause = مکث
round-resume = ادامه
round-minute = ۱ دقیقه بیشتر
round-minute-more = یک دقیقه بیشتر
round-menu = کارهای دیگر برای { $title }
round-start-this = همین حالا شروع شود
round-up = بالاتر
round-down = پایین‌تر
round-skip = رد شدن
round-repeat = یک بار دیگر
round-drop = برداشتن
round-done = انجام شد
round-running = اکنون
round-planned = در پیش
round-skipped = رد شد
step-round = دورها

## در

door = در
door-is-open = باز
door-is-open-hint = هر کس کد یا پیوند را دارد وارد می‌شود.
door-is-approve = از من بپرسد
door-is-approve-hint = تازه‌واردها منتظر می‌مانند تا گرداننده راهشان بدهد.
door-is-closed = بسته
door-is-closed-hint = کس تازه‌ای نمی‌آید. آن‌ها که آمده‌اند می‌توانند برگردند.
invite-door-approve = تازه‌واردها منتظر گرداننده می‌مانند
door-passphrase = رمز ورود
door-passphrase-hint = تازه‌واردها باید آن را بدانند. دست‌کم ۶ حرف؛ بزرگ و کوچک فرقی ندارد.
door-passphrase-short = خیلی کوتاه است. دست‌کم ۶ حرف می‌خواهد.
door-passphrase-set = از تازه‌واردها رمز ورود پرسیده می‌شود.
door-passphrase-ask = پرسیدن آن
door-passphrase-drop = دیگر نپرسیدن
door-closes = خودش بسته می‌شود
door-closes-hint = در آن لحظه در بسته می‌شود و نوشتن تمام می‌شود.
door-closes-at = { $day }، { $time }
door-closes-drop = باز گذاشتن
door-knocking = { $n } نفر پشت در منتظرند
door-let-in = راه دادن
door-let-all = راه دادن به همه
door-send-away = راه ندادن

focus-go = رفتن به آنجا
focus-stay = همین‌جا می‌مانم
focus-back = برگشتن
focus-mine = به همه نشان می‌دهید
focus-hold = راه برگشت بماند
focus-stop = پایان نمایش
focus-show = نشان دادن به همه
focus-here = آوردن همه به اینجا
focus-none = اینجا چیزی برای نشان دادن نیست. اول یادداشتی را انتخاب کنید.

seeing-go = دیدن مثل شرکت‌کننده
seeing = تخته را همان‌طور می‌بینید که شرکت‌کننده می‌بیند.
seeing-hint = جا و نقش خودتان همان است که بود.
seeing-out = برگشتن به گرداندن
seeing-over = دوباره گرداننده هستید
seeing-note = شرکت‌کننده‌ها این را نمی‌بینند

remote = کنترل از دور
remote-offline = اتصال نیست. تخته بدون شما ادامه می‌دهد.
remote-clock = زمان مانده
remote-pause = مکث
remote-resume = ادامه
remote-minute = ۱ دقیقه
remote-counts = اوضاع
remote-of = { $n } از { $all }
remote-wrote = کسانی که نوشتند
remote-voted = کسانی که رأی دادند
remote-notes = یادداشت‌ها
remote-here = الان اینجا
remote-door = { $n } نفر پشت در منتظرند. روی صفحهٔ بزرگ راهشان بدهید.
remote-else = راه‌های دیگر
remote-write = نوشتن یادداشت
remote-whole = همهٔ تخته
remote-reveal = نشان دادن { $n } یادداشت به همه
remote-soon = تا { $n } ثانیهٔ دیگر. برگشت ندارد.
remote-stop = توقف
remote-nothing = الان کاری نیست.
