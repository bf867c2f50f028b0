# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = این دیگر در فهرست نیست. نوشتهٔ شما اینجا می‌ماند. می‌توانید دوباره اضافه‌اش کنید.
refusal-idea-gone = این ایده دیگر نیست. یادداشت‌هایش هنوز روی تخته است. ایدهٔ دیگری را انتخاب کنید.
refusal-reason-missing = در چند کلمه بگویید چرا: همه می‌توانند بخوانند. هنوز چیزی تغییر نکرده است.
