# not yet reviewed by a native speaker

### The menu of ways of working, on the first page.

ways-find = یک روش کار پیدا کنید
ways-none = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید.
ways-found = پیدا شد: { $n }
ways-more = { $n } روش کار دیگر
ways-minutes = { $n } دقیقه
ways-people = { $least } تا { $most } نفر
ways-picked = شروع با:
ways-pick = یکی دیگر
ways-start = باز کردن تخته
