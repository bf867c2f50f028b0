### The menu of ways of working, on the first page.

ways-find = Find a way of working
ways-none = Nothing fits. Try another word.
ways-found = Found: { $n }
ways-more = { $n } more ways of working
ways-minutes = { $n } min
ways-people = { $least } to { $most } people
ways-picked = You start with:
ways-pick = Choose another
ways-start = Open the board
