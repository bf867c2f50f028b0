# not yet reviewed by a native speaker

## Home

home-title = Groundswell: یک پرسش بپرسید، صدای همه را بشنوید
home-description = تخته‌ای آزاد برای فکر کردن با هم، روی هر گوشی، به زبان هر کس، بدون حساب کاربری.
home-hero-first = یک پرسش بپرسید.
home-hero-second = صدای همه را بشنوید.
home-intro = هر کس با گوشی خود، به زبان خود و بدون حساب کاربری یادداشت می‌گذارد. شما یادداشت‌ها را کنار هم می‌آورید تا چند فکر خوب بماند.
home-languages = زبان‌ها
home-nav-how = چگونه کار می‌کند
home-question = چه می‌خواهید بپرسید؟
home-question-placeholder = چگونه محلهٔ ما می‌تواند…
home-question-hint = رایگان و آزاد. بدون حساب کاربری. آماده در ۳۰ ثانیه.
home-start = شروع هم‌فکری
home-starting = در حال باز شدن
home-start-failed = تخته باز نشد. پرسش شما هنوز اینجاست. دوباره امتحان کنید.
home-question-long = پرسش می‌تواند تا { $most } حرف داشته باشد.

home-code = کد دارید؟
home-code-field = کد، ۶ حرف و عدد
home-join = پیوستن

## Ways of working

home-ways = چطور می‌خواهید کار کنید؟

## How it works

home-how = چگونه کار می‌کند
home-how-ask = بپرسید
home-how-ask-text = پرسش خود را بنویسید. یک کد، یک لینک و یک تصویر برای اسکن می‌گیرید.
home-how-write = بنویسید
home-how-write-text = همه هم‌زمان یادداشت می‌گذارند، هر کس به زبان خود.
home-how-choose = انتخاب کنید
home-how-choose-text = یادداشت‌ها را کنار هم بگذارید و رأی بدهید. هیچ‌کس نمی‌بیند چه کسی به چه رأی داد.

home-note-one = جایی برای نشستن در صف
home-note-two = بگذارید خودمان انتخاب کنیم
home-note-three = شنبه صبح باز باشد
home-note-four = کسی که نامه‌ها را با من بخواند
home-note-five = یک نفر که زبان مرا بداند
home-note-six = با ما با احترام رفتار شود

## Footer

home-privacy = ما فقط آنچه را مردم روی تخته می‌نویسند نگه می‌داریم. بدون تبلیغ، بدون ردیابی، بدون کوکی.
home-api = برای برنامه‌ها

## Invitation sheet for printing

invitation-title = دعوت‌نامه
invitation-heading = می‌خواهیم نظر شما را بشنویم.
invitation-scan = این را با دوربین گوشی خود اسکن کنید
invitation-type = این کد را وارد کنید
invitation-free = بدون نام، بدون ثبت‌نام.
invitation-step-scan = اسکن کنید
invitation-step-scan-text = یا کد را وارد کنید
invitation-step-write = بنویسید
invitation-step-write-text = یک نظر، و بفرستید
invitation-step-see = ببینید
invitation-step-see-text = دیگران چه نوشته‌اند
invitation-any-language = می‌توانید به زبان خودتان بنویسید.
invitation-promise = همهٔ یادداشت‌ها را می‌خوانیم. فقط نوشته‌های شما نگه داشته می‌شود. نام لازم نیست.
invitation-no-phone = گوشی ندارید؟ پشت همین برگه بنویسید و به ما بدهید. کسی هم می‌تواند به جای شما بنویسد.
invitation-print = چاپ این برگه
invitation-back = بازگشت به تخته
invitation-loading = برگه در حال آماده شدن است
invitation-failed = برگه آماده نشد. دوباره از روی تخته بازش کنید.

# The digits of a code, as they are read aloud.
say-2 = دو
say-3 = سه
say-4 = چهار
say-6 = شش
say-7 = هفت
say-8 = هشت
say-9 = نه

## The board and participant pages before their script runs

page-no-script = این صفحه به JavaScript نیاز دارد
page-no-script-text = مرورگر شما آن را خاموش کرده یا نتوانسته بار کند. روشنش کنید و صفحه را دوباره بار کنید. آنچه ذخیره کرده‌اید از دست نرفته است.

## Errors

error-home = به صفحهٔ اول
error-not-found = اینجا صفحه‌ای نیست
error-not-found-text = لینک را دوباره ببینید. اگر کد شش‌نشانه‌ای دارید، آن را در صفحهٔ اول وارد کنید.
error-board-gone = این تخته را پیدا نمی‌کنیم
error-board-gone-text = شاید لینک درست نباشد، یا تخته دیگر نباشد. از کسی که دعوتتان کرده بپرسید.
error-code = این کد کار نمی‌کند
error-code-text = دعوت‌نامه را دوباره ببینید: شش حرف و عدد. یا از کسی که دعوتتان کرده بپرسید.
error-door = در بسته است
error-door-text = الان افراد تازه نمی‌توانند بیایند. از گرداننده بخواهید در را باز کند.
error-wait = لطفاً یک دقیقه صبر کنید
error-wait-text = تلاش‌ها زیاد بود. یک دقیقه صبر کنید و کد را دوباره وارد کنید.
error-server = اینجا چیزی خراب شد، تقصیر شما نیست
error-server-text = آنچه ذخیره کرده‌اید از دست نرفته است. کمی صبر کنید و صفحه را دوباره بار کنید.
error-busy = سرمان خیلی شلوغ است
error-busy-text = کمی صبر کنید و صفحه را دوباره بار کنید. آنچه ذخیره کرده‌اید از دست نرفته است.
error-method = این اینجا کار نمی‌کند
error-method-text = برگردید و راه دیگری را امتحان کنید. چیزی تغییر نکرد.
