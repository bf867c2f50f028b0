### What phones say on their other screens: fetched when the page is at rest.

## Everyone's notes

all-empty = Nobody has written a note yet. Yours can be the first.
all-filter-all = All
all-filter-mine = Mine
all-search = Search the notes
all-found =
    { $n ->
        [one] Found in { $n } note
       *[other] Found in { $n } notes
    }
all-none = No note says this. Try another word.

## What is promised to writers

promise-seen = Who sees it
promise-seen-text = Everyone on this board, as soon as you send it. They see the name you have here, not your real name.
promise-change = Changing your mind
promise-change-text = You can change or delete your notes while the board is open.
promise-kept = How long we keep it
promise-kept-text = As long as this board is there.

## Votes


## Menu of the page

phone-menu = Menu
phone-wide = Open the large board
