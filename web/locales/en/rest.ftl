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
programme-all = All sessions

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
## What became of one's notes, and the way back to them

became-group = Group
became-result = Result
became-place = Place { $place }: { $said }
became-alone = Your note stands alone. It is read too.
became-idea = Idea
became-decision = Decision
became-way = Show the way of this note
became-quote = You may quote me
became-quote-hint = Your words may stand in the round-up, without your name.
became-altered = Somebody else changed these words, so they are not quoted.
became-roundup = Read the round-up
keepsake = A way back
keepsake-text = Come back in some weeks, also on another device: keep this picture or this link. It opens your notes and what became of them. Whoever has it is you, so show it to nobody.
keepsake-picture = Save as a picture
keepsake-copy = Copy the link
keepsake-long = It works for 90 days. Open this again after you write more notes.
keepsake-title = Your key to { $title }
