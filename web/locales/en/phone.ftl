### The participant page: one question, one field, one button; my notes, everyone's notes, votes.

## Joining

join-title = Type your code
join-hint = It is on your invitation: 6 letters and numbers.
join-field = Code, 6 letters and numbers
join-key-delete = Delete the last sign
join-missing =
    { $n ->
        [one] Join: { $n } more to go
       *[other] Join: { $n } more to go
    }
join = Join
join-camera = Open the camera of your phone and point it at the picture on your invitation.
language-failed = This language could not be loaded. Try again when you have network.
join-arriving = Opening the board
unreachable = We cannot reach the board. Look at your network, then try again. Nothing is lost.
not-opened = The board did not open

## Question and field

question-listen = Read it aloud
question-listen-stop = Stop reading
write-field = Your idea
write-hint = One idea per note. Short is fine.
write-next = Write the next idea
write-visible = Everyone on this board sees it.
promise-seen = Who sees it
promise-seen-text = Everyone on this board, as soon as you send it. They see the name you have here, not your real name.
promise-change = Changing your mind
promise-change-text = You can change or delete your notes while the board is open.
promise-kept = How long we keep it
promise-kept-text = As long as this board is there.
write-section = Where does it go?
write-viewer = You are here to read. You cannot write on this board.
write-locked = The host has locked the board. You cannot write now. What you typed is kept.
write-finished = This board is finished. Thank you for taking part.

## My notes

mine-count = Your notes: { $n }
mine-empty = Your notes come here. One idea per note.
mine-menu = More for this note
mine-refused = This note was not saved. Your words are here.
mine-refused-edit = Change it and send again
mine-refused-drop = Throw it away

## No network

offline-title = No network. Keep writing.
offline-text =
    { $n ->
        [0] What you write is safe on this phone and goes out by itself.
        [one] { $n } note is not saved yet. It is safe on this phone and goes out by itself.
       *[other] { $n } notes are not saved yet. They are safe on this phone and go out by themselves.
    }
offline-try = Try now
chip-offline = No network
online-again =
    { $n ->
        [one] { $n } note is saved
       *[other] All { $n } notes are saved
    }

## Everyone's notes

all = All notes
all-count = All notes: { $n }
all-empty = Nobody has written a note yet. Yours can be the first.
all-more =
    { $n ->
        [one] { $n } more note
       *[other] { $n } more notes
    }
all-filter-all = All
all-filter-mine = Mine
all-search = Search the notes
all-found =
    { $n ->
        [one] Found in { $n } note
       *[other] Found in { $n } notes
    }
all-none = No note says this. Try another word.

## Votes

vote-go = Go to the vote
vote-results = See the result

## Menu of the page

phone-menu = Menu
menu-you = Menu. You are { $label }.
phone-wide = Open the large board
