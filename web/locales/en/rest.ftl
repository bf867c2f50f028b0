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

## Erasing for good

erase = Erase for good
erase-note = Erase the note for good
erase-ask =
    { $n ->
        [one] Erase this note for good? Its words go from the board and from what is stored, with every copy of it. This cannot be undone: nobody can bring it back. Files that somebody took away before still have it.
       *[other] Erase { $n } notes for good? Their words go from the board and from what is stored, with every copy of them. This cannot be undone: nobody can bring them back. Files that somebody took away before still have them.
    }
erase-done =
    { $n ->
        [one] { $n } note is erased for good.
       *[other] { $n } notes are erased for good.
    }
erase-me = Erase me and my notes
erase-me-ask = Erase all that you wrote here, and your name? You leave the board. This cannot be undone: nobody can bring it back. Your votes stay, and nobody can tell that they were yours.
