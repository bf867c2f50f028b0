# not yet reviewed by a native speaker

### Ways of working: their names, and the first words of a board, in the language of the board.

## Names, and when to use which

free-name = فضای آزاد
free-when = یادداشت‌ها را هر جا خواستید بگذارید، کنار هم یا روی هم.
columns-name = سه ستون
columns-when = چه خوب است، چه سخت است، ایده‌ها. برای صفحهٔ کوچک هم خوب است.
guided-brainstorm-name = هم‌فکری با راهنما
guided-brainstorm-when = یک پرسش باز، صداهای بسیار. احساس هم به اندازهٔ ایده مهم است.
silent-share-name = نوشتن در سکوت، بعد گفتن
silent-share-when = تا بلندترین صدا به جای همه تصمیم نگیرد.
affinity-kj-name = گروه‌بندی و نام‌گذاری
affinity-kj-when = از یادداشت‌های زیاد به چند موضوع با نام.
hmw-name = چطور می‌توانیم
hmw-when = مشکل‌ها را به پرسش‌هایی تبدیل کنید که ایده می‌خواهند.
dot-vote-name = رأی با نقطه
dot-vote-when = فهرست بلند را زود کوتاه کنید.
impact-effort-name = فایده و زحمت
impact-effort-when = کدام ایده‌ها فایدهٔ زیاد و زحمت کم دارند؟
journey-map-name = مسیر مراجع
journey-map-when = خدمت خود را قدم‌به‌قدم از چشم مراجع ببینید.
job-canvas-name = خوب برای هر دو
job-canvas-when = چه چیزی به مراجع کمک می‌کند و از شما هم برمی‌آید؟
qa-chat-name = ساعت پرسش
qa-chat-when = پنج پرسش، هر کدام ده دقیقه. همه هم‌زمان جواب می‌دهند.
one-two-four-all-name = تنها، دونفره، چهارنفره، همه
one-two-four-all-when = همه شرکت می‌کنند، گروه هر قدر هم بزرگ باشد.
retro-ssc-name = شروع، توقف، ادامه
retro-ssc-when = گروه به گذشته نگاه می‌کند و قرار می‌گذارد چه چیزی عوض شود.
brainwriting-635-name = نوشتن ۶-۳-۵
brainwriting-635-when = شش نفر، سه ایده، پنج دقیقه، شش دور.
crazy-8s-name = هشت ایدهٔ تند
crazy-8s-when = هشت ایدهٔ خام در هشت دقیقه.
lightning-decision-name = تصمیم سریع
lightning-decision-when = از مشکل‌ها تا یک قدم بعدی، بدون بحث طولانی.
opinion-map-name = نقشهٔ نظرها
opinion-map-when = آدم‌های زیاد، در چند روز: بر سر چه چیزی هم‌نظریم؟
pairwise-name = کدام‌یک از این دو؟
pairwise-when = ایده‌های زیاد را دوبه‌دو مرتب کنید.
persona-name = یک نفر
persona-when = به یک آدم واقعی فکر کنید که می‌خواهید کمکش کنید.
service-blueprint-name = نقشهٔ خدمت
service-blueprint-when = چه کسی چه می‌کند، جلوی چشم و پشت صحنه.
context-mapping-name = یک هفته با کارهای کوچک
context-mapping-when = زندگی در خانه را از کسانی بشنوید که آن را زندگی می‌کنند.
feelings-name = دور احساس‌ها
feelings-when = امید و ترس را بشنوید، بی‌آنکه کسی در فشار باشد.
needs-not-wants-name = از خواسته به نیاز
needs-not-wants-when = آدم‌ها می‌گویند چه می‌خواهند. ببینید چه نیاز دارند.
goal-challenge-name = هدف و چالش
goal-challenge-when = قرار بگذارید به چه می‌خواهید برسید و برای چه کسی.
interventions-name = ایده برای امتحان
interventions-when = تغییرهای کوچک برای دردناک‌ترین جاها.
evaluate-improve-name = نگاه به گذشته و بهتر کردن
evaluate-improve-when = آزمایش چه کرد؟ نگه داریم، عوض کنیم یا رها کنیم.
lean-coffee-name = قهوهٔ سبک
lean-coffee-when = بدون برنامه: گروه انتخاب می‌کند از چه بگوید.
retro-4l-name = دوست داشتیم، یاد گرفتیم، کم بود، آرزو داشتیم
retro-4l-when = گروه از چهار راه به گذشته نگاه می‌کند.
retro-msg-name = عصبانی، غمگین، شاد
retro-msg-when = گروه به آنچه حس کرده نگاه می‌کند.
retro-boat-name = قایق بادبانی
retro-boat-when = گروه به گذشته نگاه می‌کند: باد، لنگر، صخره، جزیره.
liberating-25-10-name = ایده‌های جسور، پنج نمره
liberating-25-10-when = جسورترین ایده‌های یک گروه بزرگ را زود پیدا کنید.
triz-name = چطور خرابش کنیم
triz-when = جا باز کنید: ببینید چه کاری را باید کنار گذاشت.
what-so-what-name = چه شد، یعنی چه، حالا چه
what-so-what-when = پیش از درست کردن، با هم به گذشته نگاه کنید.

## Steps that many ways share

common-notes = یادداشت‌ها
common-one-idea = در هر یادداشت یک ایده.
common-brief = پرسش و قرارها
common-brief-say = پرسش را با هم می‌خوانیم. بعد می‌شنوید با جواب‌ها چه می‌شود و چه کسی آن‌ها را می‌بیند.
common-alone = تنها بنویسید
common-read = بخوانید
common-read-say = همهٔ یادداشت‌ها را بخوانید. فقط وقتی چیزی را نمی‌فهمید بپرسید.
common-group = شبیه‌ها را کنار هم بگذارید
common-group-say = یادداشت‌هایی را که تقریباً یک چیز می‌گویند کنار هم بگذارید. یک یادداشت می‌تواند تنها هم بماند.
common-vote = انتخاب کنید
common-vote-say = نقطه‌هایتان را به چیزی بدهید که برایتان مهم‌تر است. هیچ‌کس نمی‌بیند چه کسی چه انتخاب کرد.
common-talk-say = هر بار دربارهٔ یک چیز حرف بزنید. هر کس بخواهد نوبت دارد.
common-next = قدم‌های بعدی
common-next-say = بنویسید چه کسی چه کاری می‌کند و تا کی.
common-close = بعد چه می‌شود
common-close-say = می‌شنوید چه چیزی ادامه پیدا می‌کند، چه کسی تصمیم می‌گیرد و کی خبرش به شما می‌رسد.

## Free space, three columns

free-notes = یادداشت‌ها
columns-good = آنچه خوب است
columns-good-prompt = چه چیزی همین حالا خوب پیش می‌رود؟ در هر یادداشت یک چیز.
columns-hard = آنچه سخت است
columns-hard-prompt = چه چیزی سد راه است؟ در هر یادداشت یک چیز.
columns-ideas = ایده‌ها
columns-ideas-prompt = چه چیزی را می‌توانیم امتحان کنیم؟ در هر یادداشت یک ایده.

## Guided brainstorm

guided-brainstorm-ideas = ایده‌ها
guided-brainstorm-ideas-ask = چطور می‌شود انجامش داد؟ در هر یادداشت یک ایده.
guided-brainstorm-feel = چه حسی دارد
guided-brainstorm-feel-ask = یک لحظه، و حسی که داشت.
guided-brainstorm-warm-say = به یک باری فکر کنید که این کار خوب پیش رفت. یک یادداشت درباره‌اش بنویسید.
guided-brainstorm-alone-say = هر چه می‌توانید بنویسید، به هر زبانی. هنوز هیچ‌کس آن‌ها را نمی‌بیند.
guided-brainstorm-read = همه را یک بار بخوانید
guided-brainstorm-read-say = نوشته‌های دیگران را بخوانید. هنوز قضاوت نکنید.
guided-brainstorm-build = حرف دیگران را ادامه دهید
guided-brainstorm-build-say = آنچه کم است بنویسید. یا ایدهٔ کس دیگری را بهتر کنید.
guided-brainstorm-talk = دربارهٔ سه تای اول حرف بزنید

## Write in silence, then share

silent-share-alone = در سکوت بنویسید
silent-share-alone-say = هر کس تنها می‌نویسد. هنوز هیچ‌کس یادداشت‌ها را نمی‌بیند.
silent-share-reveal = نشان دادن و خواندن

## Group and name

affinity-kj-n-ask = هر نفر دست‌کم سه جواب.
affinity-kj-brief-say = یک پرسش هست. میزبان کمک می‌کند، ولی طرف کسی را نمی‌گیرد.
affinity-kj-write = جواب بنویسید
affinity-kj-write-say = هر کس تنها دست‌کم سه یادداشت می‌نویسد.
affinity-kj-post = روی تخته بگذارید و بخوانید
affinity-kj-sort = در سکوت مرتب کنید
affinity-kj-sort-say = حرف نزنید. هر یادداشتی را می‌توانید جابه‌جا کنید. اگر یادداشتی مدام می‌رود و می‌آید، یک کپی بسازید. یادداشت می‌تواند تنها بماند.
affinity-kj-names = همه برای گروه‌ها نام می‌نویسند
affinity-kj-names-say = برای هر گروه نامی بنویسید. بعد بهترین را انتخاب کنید.
affinity-kj-rank = هر کس سه گروه انتخاب می‌کند
affinity-kj-rank-say = کدام سه گروه برایتان مهم‌ترند؟ اولی ۳ امتیاز، بعدی ۲، بعدی ۱.
affinity-kj-same = آنچه یکی است، یکی کنید
affinity-kj-same-say = دو گروه را فقط وقتی یکی کنید که همه قبول داشته باشند.

## How might we

hmw-f = آنچه پیدا کردیم
hmw-f-ask = آنچه دیدیم یا شنیدیم، با حرف خود آدم‌ها.
hmw-q = چطور می‌توانیم …؟
hmw-q-ask = با «چطور می‌توانیم» شروع کنید. جواب را داخل پرسش نگذارید.
hmw-prefix = چطور می‌توانیم
hmw-park = خیلی کلی، یا جواب داخلش است
hmw-park-ask = این‌ها را دوباره بنویسید.
hmw-pick = آنچه پیدا کردیم را بخوانید
hmw-pick-say = آنچه هست بخوانید. می‌خواهید روی کدام کار کنید؟
hmw-write-say = دست‌کم دو پرسش بنویسید. پرسش خوب جواب‌های زیادی دارد.
hmw-check = پرسش‌های هم را ببینید
hmw-check-say = برای شروع خیلی کلی است؟ جوابی داخلش پنهان است؟ به ستون آخر ببرید و دوباره بنویسید.

## Impact and effort

impact-effort-effort = زحمت
impact-effort-impact = فایده
impact-effort-little = کم
impact-effort-much = زیاد
impact-effort-do-now = همین حالا
impact-effort-plan = برنامه‌ریزی
impact-effort-fill-in = اگر وقت شد
impact-effort-leave = رها کنید
impact-effort-in = هنوز چیده نشده
impact-effort-in-ask = اول ایده‌هایتان را اینجا بیاورید.
impact-effort-grid = فایده و زحمت
impact-effort-x = هر کس به زحمت نمره می‌دهد
impact-effort-x-say = هر ایده چقدر کار دارد؟ تنها جواب بدهید.
impact-effort-y = هر کس به فایده نمره می‌دهد
impact-effort-y-say = هر ایده چقدر فایده دارد؟ تنها جواب بدهید.
impact-effort-show = ببینید کجا اختلاف داریم
impact-effort-show-say = دربارهٔ سه یادداشتی حرف بزنید که بیشترین اختلاف را دارند.
impact-effort-fix = سر جایشان بگذارید
impact-effort-fix-say = یادداشت را جایی ببرید که گروه فکر می‌کند جایش است.
impact-effort-act = قدم‌های اول
impact-effort-act-say = آنچه زحمت کم و فایدهٔ زیاد دارد بردارید. بنویسید چه کسی شروع می‌کند و کی.

## Vote with dots

dot-vote-list = از میان این‌ها انتخاب می‌کنیم
dot-vote-list-ask = در هر یادداشت یک چیز. می‌توانید یک فهرست کامل بچسبانید.
dot-vote-merge = اول تکراری‌ها را یکی کنید
dot-vote-merge-say = اگر دو یادداشت یک چیز بگویند، رأی‌ها تقسیم می‌شود. کنار هم بگذاریدشان.
dot-vote-show = نتیجه
dot-vote-show-say = به بالاترین‌ها نگاه کنید، به آنچه نزدیک بود، و به آنچه هیچ رأیی نگرفت.

## Sweet spot

job-canvas-client = مراجع
job-canvas-provider = خدمت‌دهنده
job-canvas-persona = چه کسی
job-canvas-persona-ask = نام، سن، خانه، عادت‌ها، نگرانی‌ها، آرزوها.
job-canvas-job = کار
job-canvas-job-ask = این آدم می‌خواهد چه کاری را انجام دهد، و کی؟
job-canvas-questions = پرسش‌ها و سختی‌ها
job-canvas-questions-ask = این آدم چه می‌پرسد، از چه می‌ترسد، کجا گیر می‌کند: قبل، حین و بعد؟
job-canvas-questions-say = با «من …» بنویسید. سعی کنید مثل او حس کنید.
job-canvas-results = امیدش چیست
job-canvas-results-ask = از کجا می‌فهمد که خوب پیش رفته؟
job-canvas-results-say = به زندگی هرروزه، به احساس و به آدم‌های دیگر فکر کنید.
job-canvas-solutions = راه‌حل‌ها
job-canvas-solutions-ask = هر چه کمک می‌کند، بزرگ یا کوچک. کاری که الان می‌کنند هم.
job-canvas-solutions-say = چه چیزی به مراجع کمک می‌کند؟ شما چه می‌توانید بدهید؟ از هر دو ستون استفاده کنید.
job-canvas-brief-say = این دو آدم را ببینید. می‌توانند خیالی باشند، ولی دقیق باشید.
job-canvas-as-client = به جای مراجع انتخاب کنید
job-canvas-as-client-say = حالا شما مراجع هستید. این به من کمک می‌کند؟
job-canvas-as-provider = به جای خدمت‌دهنده انتخاب کنید
job-canvas-as-provider-say = حالا شما خدمت می‌دهید. می‌توانم این کار را بکنم و آیا می‌کنم؟
job-canvas-sweet = خوب برای هر دو
job-canvas-sweet-say = چه چیزی برای هر دو خوب است؟ از همان شروع کنید.
job-canvas-merge = سه تا پنج ایده بسازید
job-canvas-merge-say = بهترین یادداشت‌ها را کنار هم بیاورید. هر ایده را در یک جمله بنویسید.

## Customer journey

journey-map-before = قبل
journey-map-arrive = می‌رسد
journey-map-use = استفاده می‌کند
journey-map-after = بعد
journey-map-does = چه می‌کند
journey-map-does-ask = این آدم چه کاری می‌کند؟
journey-map-touch = با چه روبه‌رو می‌شود
journey-map-touch-ask = یک جا، یک آدم، یک نامه، یک سایت.
journey-map-thinks = چه فکر می‌کند و می‌پرسد
journey-map-thinks-ask = با حرف خودش.
journey-map-feels = چه حسی دارد
journey-map-feels-ask = از خیلی بد (-2) تا خیلی خوب (+2)، و چرا.
journey-map-pain = گره کار
journey-map-pain-ask = چه چیزی خراب می‌شود؟
journey-map-chance = فرصت
journey-map-chance-ask = چه چیزی را می‌توانیم امتحان کنیم؟
journey-map-brief-say = یک آدم، یک موقعیت، با آغاز و پایان.
journey-map-steps = قدم‌ها
journey-map-steps-say = قدم‌به‌قدم چه اتفاقی می‌افتد؟ اگر قدمی کم است، اضافه کنید.
journey-map-inside-say = در هر قدم چه فکر و چه حسی دارد؟ تنها بنویسید.
journey-map-curve = به بالا و پایین‌ها نگاه کنید
journey-map-curve-say = کجا بالا می‌رود، کجا پایین می‌آید؟
journey-map-sore-say = چه چیزی خراب می‌شود و چه می‌توانیم امتحان کنیم؟ تنها بنویسید.
journey-map-talk = دربارهٔ سه تای اول حرف بزنید

## Question hour

qa-chat-ask = یک جواب کوتاه، تا ۲۸۰ حرف.
qa-chat-q1 = پرسش ۱
qa-chat-q2 = پرسش ۲
qa-chat-q3 = پرسش ۳
qa-chat-q4 = پرسش ۴
qa-chat-q5 = پرسش ۵
qa-chat-say = کوتاه جواب بدهید و حرف دیگران را بخوانید. پرسش بعدی خودش می‌آید.
qa-chat-hi = سلام: چه کسی اینجاست؟
qa-chat-hi-say = نام یا لقبتان، جایی که هستید و یک کلمه دربارهٔ امروز بنویسید.
qa-chat-close = ممنون، تا دفعهٔ بعد
qa-chat-close-say = می‌شنوید چه چیزی را با خود می‌بریم، با آن چه می‌شود و کی دوباره هم را می‌بینیم.

## Alone, in pairs, in fours, all

one-two-four-all-own = یادداشت‌های من
one-two-four-all-own-ask = شما چه می‌کردید؟
one-two-four-all-pair = ما دو نفر
one-two-four-all-pair-ask = در چه چیزی مشترکیم؟
one-two-four-all-four = ما چهار نفر
one-two-four-all-four-ask = یک ایده برای همه.
one-two-four-all-all = همه
one-two-four-all-all-ask = چه چیزی به چشم آمد؟
one-two-four-all-step-one-say = فکر کنید و هر چه به ذهنتان می‌رسد بنویسید.
one-two-four-all-step-two-say = به هم بگویید چه نوشتید. در چه چیزی مشترکید؟
one-two-four-all-step-four-say = مقایسه کنید. یک ایده برای همه انتخاب کنید.
one-two-four-all-step-all-say = هر چهار نفر ایده‌شان را می‌گویند. چه چیزی را بیش از یک بار می‌شنوید؟

## Start, stop, continue

retro-ssc-open = مانده از دفعهٔ قبل
retro-ssc-open-ask = انجام شد، در راه است، یا رها شد؟
retro-ssc-start = شروع
retro-ssc-start-ask = چه چیزی را امتحان کنیم؟
retro-ssc-stop = توقف
retro-ssc-stop-ask = چه چیزی کمک نمی‌کند؟
retro-ssc-cont = ادامه
retro-ssc-cont-ask = چه چیزی کمک می‌کند؟
retro-ssc-act = کارها
retro-ssc-act-ask = چه کسی چه می‌کند و تا کی؟
retro-ssc-last = آنچه دفعهٔ قبل گفتیم
retro-ssc-last-say = فهرست را مرور کنید. چه انجام شده و چه نشده؟
retro-ssc-write-say = بنویسید چه شروع شود، چه متوقف شود و چه ادامه یابد. هنوز هیچ‌کس نمی‌بیند.
retro-ssc-talk = یادداشت‌های اول، یکی‌یکی
retro-ssc-who = چه کسی چه کاری، و کی
retro-ssc-who-say = حداکثر سه کار. هر کدام یک نام و یک تاریخ.
retro-ssc-roti = ارزش وقتمان را داشت؟
retro-ssc-roti-say = برای خودتان پاسخ دهید. هیچ‌کس نمی‌بیند چه کسی چه گفته است.

## Those behind "more"

common-talk = گفتگو
retro-write-say = در هر ستون یادداشت بنویسید. هنوز هیچ‌کس نمی‌بیند.
retro-4l-liked = دوست داشتیم
retro-4l-liked-ask = چه چیزی خوب بود؟
retro-4l-learned = یاد گرفتیم
retro-4l-learned-ask = الان چه می‌دانیم که قبلاً نمی‌دانستیم؟
retro-4l-lacked = کم بود
retro-4l-lacked-ask = چه چیزی کم بود؟
retro-4l-longed = آرزو داشتیم
retro-4l-longed-ask = چه چیزی را خیلی دوست داشتیم داشته باشیم؟
retro-msg-mad = عصبانی
retro-msg-mad-ask = چه چیزی شما را عصبانی کرد؟
retro-msg-sad = غمگین
retro-msg-sad-ask = چه چیزی ناامیدتان کرد؟
retro-msg-glad = شاد
retro-msg-glad-ask = چه چیزی به شما انرژی داد؟
retro-boat-wind = باد
retro-boat-wind-ask = چه چیزی ما را جلو می‌برد؟
retro-boat-anchor = لنگر
retro-boat-anchor-ask = چه چیزی ما را نگه می‌دارد؟
retro-boat-rocks = صخره‌ها
retro-boat-rocks-ask = چه چیزی ممکن است خراب شود؟
retro-boat-island = جزیره
retro-boat-island-ask = کجا می‌خواهیم باشیم؟
what-so-what-what = چه شد؟
what-so-what-what-ask = چه اتفاقی افتاد؟ چه دیدید؟
what-so-what-so = یعنی چه؟
what-so-what-so-ask = چرا مهم است؟
what-so-what-now = حالا چه؟
what-so-what-now-ask = با آن چه می‌کنیم؟
triz-worst = چطور حتماً خراب شود
triz-worst-ask = خلاق باشید.
triz-like = چه کاری می‌کنیم که شبیه این است؟
triz-like-ask = صادق باشید.
triz-stop = چه چیزی را متوقف می‌کنیم؟
triz-stop-ask = قدم اول چیست؟
triz-w = بدترین نتیجه
triz-w-say = چطور کاری کنیم که این کاملاً شکست بخورد؟ تنها بنویسید.
triz-l = شبیه ماست
triz-l-say = کدام‌یک را همین حالا کمی انجام می‌دهیم؟ بدون نام.
triz-s = توقف
triz-s-say = انتخاب کنید چه چیزی متوقف شود و قدم اول را بنویسید.
persona-who = چه کسی
persona-who-ask = نام، سن، کار، خانه.
persona-day = یک روز معمولی
persona-day-ask = جاها، آدم‌ها، عادت‌ها.
persona-wants = آرزوها
persona-wants-ask = چه بماند؟ چه عوض شود؟
persona-fears = نگرانی‌ها
persona-fears-ask = پول، زبان، رفت‌وآمد، خجالت، وقت، سلامتی.
persona-says = می‌گوید
persona-says-ask = یک جمله با حرف خودش.
persona-not = هنوز نمی‌آید، چون
persona-not-ask = چرا این آدم نمی‌آید؟
persona-fill = با هم پر کنید
persona-fill-say = به یک آدم واقعی فکر کنید. آنچه می‌دانید بنویسید.
persona-check = چه می‌دانیم، چه حدس می‌زنیم؟
persona-check-say = دربارهٔ هر یادداشت بگویید: شنیده‌ایم یا حدس می‌زنیم؟
lean-coffee-todo = برای گفتگو
lean-coffee-todo-ask = موضوع‌ها و پرسش‌ها.
lean-coffee-doing = الان درباره‌اش حرف می‌زنیم
lean-coffee-done = تمام شد
lean-coffee-act = آنچه با خود می‌بریم
lean-coffee-w = موضوع‌ها
lean-coffee-w-say = می‌خواهید دربارهٔ چه حرف بزنید؟ در هر یادداشت یک موضوع.
lean-coffee-t1 = موضوع ۱
lean-coffee-t2 = موضوع ۲
lean-coffee-t3 = موضوع ۳
lean-coffee-t4 = موضوع ۴
lean-coffee-say = موضوعی را بردارید که بیشترین رأی دارد. یادداشتش را جابه‌جا کنید.
goal-challenge-goal = هدف
goal-challenge-goal-ask = می‌خواهیم چهار هفته دیگر چه چیزی درست شده باشد؟
goal-challenge-who = برای چه کسی
goal-challenge-who-ask = کدام مراجع‌ها؟ آن‌هایی که نمی‌آیند هم.
goal-challenge-qs = پرسش‌ها
goal-challenge-qs-ask = چه چیزی را هنوز نمی‌دانیم؟
goal-challenge-lim = محدودیت‌ها
goal-challenge-lim-ask = چه چیزی را نمی‌توانیم عوض کنیم؟
goal-challenge-goals = هدف‌ها
goal-challenge-v1 = یک هدف
goal-challenge-v2 = مهم‌ترین چیزی که باید بفهمیم
goal-challenge-plan = چه کسی چه چیزی را پیدا می‌کند
service-blueprint-step-1 = قدم ۱
service-blueprint-step-2 = قدم ۲
service-blueprint-step-3 = قدم ۳
service-blueprint-step-4 = قدم ۴
service-blueprint-evidence = آنچه مراجع می‌بیند یا در دست دارد
service-blueprint-evidence-ask = یک نامه، یک تابلو، یک صفحه، یک اتاق.
service-blueprint-client = مراجع چه می‌کند
service-blueprint-client-ask = قدم‌به‌قدم.
service-blueprint-line-of-interaction = جایی که مراجع و خدمت به هم می‌رسند
service-blueprint-front = ما می‌کنیم، جلوی چشم
service-blueprint-front-ask = کارکنان، داوطلبان، سایت.
service-blueprint-line-of-visibility = تا اینجا مراجع می‌بیند
service-blueprint-back = ما می‌کنیم، پشت صحنه
service-blueprint-back-ask = آماده کردن، بررسی، برنامه‌ریزی.
service-blueprint-line-of-internal-interaction = جایی که به دیگران نیاز داریم
service-blueprint-support = به چه تکیه می‌کنیم
service-blueprint-support-ask = سامانه‌ها، همکاران، قانون‌ها.
service-blueprint-fail = ممکن است خراب شود
service-blueprint-fail-ask = در کدام قدم؟
service-blueprint-wait = انتظار
service-blueprint-brief-say = یک گروه مراجع، یک موقعیت، با آغاز و پایان.
service-blueprint-client-step = مراجع چه می‌کند
service-blueprint-client-say = بنویسید مراجع در هر قدم چه می‌کند و چه می‌بیند.
service-blueprint-front-step = جلوی چشم
service-blueprint-front-say = چه کاری می‌کنیم که مراجع می‌بیند؟
service-blueprint-back-step = پشت صحنه
service-blueprint-back-say = پشت آن چه باید بشود، و به چه تکیه می‌کنیم؟
service-blueprint-fail-step = کجا ممکن است خراب شود
service-blueprint-fail-say = آدم‌ها کجا منتظر می‌مانند؟ کجا ممکن است خراب شود؟ تنها بنویسید.
service-blueprint-vote = اول چه را درست کنیم
service-blueprint-exp = یک آزمایش کوچک برنامه‌ریزی کنید
service-blueprint-exp-say = چه چیزی را امتحان می‌کنیم، با چه کسی، از کی تا کی، و کی به اندازهٔ کافی خوب است؟

# The sessions of a programme that had no words of their own
context-mapping-ask = آنچه می‌خواهیم بدانیم
context-mapping-ask-ask = پرسش‌هایی که با خود آورده‌ایم.
context-mapping-d1 = روز ۱: آدم‌ها
context-mapping-d1-ask = چه کسانی دور و بر شما هستند؟ چه کسی به شما کمک می‌کند و شما به چه کسی؟
context-mapping-d2 = روز ۲: جاها
context-mapping-d2-ask = کجا رخ می‌دهد؟ آنجا چه می‌بینید؟
context-mapping-d3 = روز ۳: یک روز
context-mapping-d3-ask = بهترین لحظهٔ روز کدام بود و سخت‌ترین کدام؟
context-mapping-d4 = روز ۴: گذشته
context-mapping-d4-ask = پیش‌تر چه چیزی جور دیگری بود؟
context-mapping-d5 = روز ۵: یک روز خیلی خوب
context-mapping-d5-ask = یک روز خیلی خوب چگونه است؟
context-mapping-day-say = کار کوچکی برای امروز، پنج دقیقه. تا وقتی آن را در میان نگذارید فقط میزبان‌ها می‌خوانند.
context-mapping-now = اکنون
context-mapping-now-ask = اکنون چگونه است؟ به زبان خودتان بگویید.
context-mapping-past = پیش‌تر
context-mapping-past-ask = پیش‌تر چگونه بود؟
context-mapping-dream = بعدتر
context-mapping-dream-ask = دوست دارید چگونه باشد؟
context-mapping-hi = خوش آمدید
context-mapping-hi-say = شما زندگی خود را بهتر از همه می‌شناسید. ما گوش می‌دهیم. فقط آنچه می‌خواهید بگویید.
context-mapping-show = یک چیز از خانه نشان دهید
context-mapping-show-say = یکی از یادداشت‌هایتان را برگزینید و با همه در میان بگذارید.
context-mapping-tell = تعریف کنید
context-mapping-tell-say = هر که بخواهد از یادداشتی می‌گوید. دیگران گوش می‌دهند و می‌پرسند.
context-mapping-group = چه می‌بینیم؟
context-mapping-group-say = آنچه به هم می‌آید کنار هم بگذارید و با واژه‌های خود مردم نام بدهید.
interventions-pain = جاهای دردناک
interventions-pain-ask = جایی که در مسیر بیشتر درد دارد.
interventions-hmw = چگونه می‌توانیم …؟
interventions-hmw-ask = از جای دردناک یک پرسش بسازید، بدون پاسخ.
interventions-idea = ایده‌ها
interventions-idea-ask = ساده: بتواند تا یک هفته آغاز شود.
interventions-hmw-round = بپرسید: چگونه می‌توانیم …؟
interventions-hmw-say = یک جای دردناک برگزینید. با «چگونه می‌توانیم» آغاز کنید. پاسخ را باز بگذارید.
interventions-idea-round = ایده‌ها، به تنهایی
interventions-idea-say = ایده‌های ساده‌ای بنویسید که بتوانند تا یک هفته آغاز شوند. در هر یادداشت یکی.
interventions-build = ادامهٔ ایدهٔ دیگران
interventions-build-say = ایده‌ها را بخوانید. آنچه ایدهٔ دیگری به یادتان آورد بیفزایید.
interventions-help = چقدر کمک می‌کند؟
interventions-help-say = به تنهایی نمره دهید: ۱ کم کمک می‌کند، ۵ خیلی زیاد.
interventions-easy = چقدر آسان است؟
interventions-easy-say = به تنهایی نمره دهید: ۱ خیلی سخت، ۵ خیلی آسان.
interventions-pick = یکی را برای آزمودن برگزینید
interventions-pick-say = چه چیزی زیاد کمک می‌کند و آسان است؟ از آن یک ایده در یک جملهٔ روشن بسازید.
evaluate-improve-seen = آنچه دیدیم
evaluate-improve-seen-ask = واقعیت‌ها، عددها، آنچه مردم گفتند.
evaluate-improve-well = جواب داد
evaluate-improve-well-ask = چه چیزی بهتر از پیش شد؟
evaluate-improve-not = جواب نداد
evaluate-improve-not-ask = چه چیزی کمک نکرد یا کار را سخت‌تر کرد؟
evaluate-improve-change = تغییر
evaluate-improve-change-ask = بار دیگر چه کاری را جور دیگری می‌کنید؟
evaluate-improve-next = جای دردناک بعدی
evaluate-improve-next-ask = اکنون کجا بیشتر درد دارد؟
evaluate-improve-facts = ببینیم چه شد
evaluate-improve-facts-say = آنچه دیدیم را بخوانید. اگر چیزی روشن نیست بپرسید. هنوز نظر ندهید.
evaluate-improve-w = چه جواب داد و چه نداد
evaluate-improve-w-say = به تنهایی بنویسید: چه خوب بود و چه نبود؟
evaluate-improve-c = تغییر، و آنچه بعد می‌آید
evaluate-improve-v = نگه داریم، تغییر دهیم یا رها کنیم؟
evaluate-improve-v-say = برای آنچه آزمودیم یکی را برگزینید. کسی نمی‌بیند چه کسی چه برگزید.
evaluate-improve-act-say = اگر این شد، آن کار را می‌کنیم. چه کسی، و تا کی؟
evaluate-improve-tell = به همه بگوییم
evaluate-improve-tell-say = می‌شنوید چه ادامه می‌یابد و چه نه، و چرا. هر یادداشت پاسخی می‌گیرد.
evaluate-improve-keep = نگه داریم
evaluate-improve-change-round = تغییر دهیم
evaluate-improve-stop = رها کنیم
