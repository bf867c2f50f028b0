# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = این دیگر در فهرست نیست. نوشتهٔ شما اینجا می‌ماند. می‌توانید دوباره اضافه‌اش کنید.
refusal-idea-gone = این ایده دیگر نیست. یادداشت‌هایش هنوز روی تخته است. ایدهٔ دیگری را انتخاب کنید.
refusal-reason-missing = در چند کلمه بگویید چرا: همه می‌توانند بخوانند. هنوز چیزی تغییر نکرده است.

ideas = ایده‌ها
ideas-title = ایده‌ها و تصمیم‌ها
ideas-none = هنوز ایده‌ای نیست. یادداشت‌ها یا گروه‌هایی را انتخاب کنید و از آن‌ها ایده بسازید، یا خودتان ایده‌ای بنویسید.
ideas-none-read = هنوز ایده‌ای نیست.
ideas-found = { $n } ایده
idea-new = ایدهٔ تازه
idea-make = ساختن ایده
idea-words = ایده چیست؟
idea-words-hint = خط اول نام آن است.
idea-keeps = ایده به همهٔ یادداشت‌هایش وصل می‌ماند. آن‌ها سر جای خود می‌مانند.
idea-chosen = { $n } انتخاب شده
idea-made = ایدهٔ «{ $name }» ساخته شد
idea-choose = انتخاب { $name } برای ایده
idea-more = همه چیز دربارهٔ ایدهٔ { $name }
idea-edit = تغییر نوشته
idea-merge = یکی کردن با ایدهٔ دیگر
idea-merge-into = بخشی از کدام ایده می‌شود؟
idea-merge-do = یکی کردن
idea-merge-ask = «{ $name }» بخشی از «{ $into }» می‌شود. این کار برگشت ندارد.
idea-merged = «{ $name }» حالا بخشی از «{ $into }» است
idea-drop = برداشتن این ایده
idea-dropped = ایدهٔ «{ $name }» برداشته شد. یادداشت‌هایش هنوز اینجاست.
idea-part = پیش‌تر ایده‌ای جدا بود: { $name }
idea-lineage = از کجا آمده
idea-from-none = از یادداشتی نیامده
idea-from-notes = از { $n } یادداشت
idea-groups = { $n } گروه
idea-source-away = بیرون آوردن { $name } از این ایده
step-idea = تغییر ایده

decision-about = با «{ $name }» چه می‌کنیم؟
decision-adopted = انجام می‌دهیم
decision-partly = بخشی از آن
decision-later = بعداً
decision-no = نه
decision-open = هنوز تصمیمی نیست
decision-because = چون
decision-because-hint = بگویید چرا. همه می‌توانند بخوانند.
decision-day = دوباره نگاه می‌کنیم در
decision-again = دوباره نگاه می‌کنیم در { $day }
decision-save = تصمیم
decision-change = تصمیم دوباره
decision-undo = هنوز تصمیمی نیست
decision-on = تصمیم در { $day }
decision-before = پیش از آن
step-decision = تصمیم گرفتن
answer-missing =
    { $n ->
        [0] همهٔ یادداشت‌ها پاسخ دارند
       *[other] { $n } از { $all } یادداشت هنوز پاسخی ندارد
    }
answer-groups = پاسخ گروه به گروه
answer-yours = یادداشت شما بخشی از این است.
answers-mine = با یادداشت‌های شما چه شد

actions = کارهایی که می‌کنیم
action-add = افزودن کار
action-words = چه کاری می‌شود؟
action-owner = چه کسی؟
action-due = تا کی؟
action-cue = اگر …
action-then = … آنگاه
action-if = اگر { $cue }، آنگاه { $deed }
action-by = تا { $day }
action-state = «{ $name }» تا کجا پیش رفته؟
action-state-open = باید بشود
action-state-doing = در حال انجام
action-state-done = انجام شد
action-state-dropped = دیگر نه
action-edit = تغییر { $name }
action-delete = برداشتن از فهرست
action-deleted = از فهرست برداشته شد
action-loose = کارهای دیگر
step-action = تغییر کارها

vote-ask-dots = رأی‌های شما به کجا می‌رود؟
vote-about = دربارهٔ چه رأی می‌دهیم؟
vote-about-notes = یادداشت‌ها
vote-about-groups = گروه‌ها
vote-about-ideas = ایده‌ها
