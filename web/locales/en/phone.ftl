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
part-missing = This part did not load. Nothing that you typed is lost.

## Question and field

question-listen = Read it aloud
question-listen-stop = Stop reading
write-field = Your idea
write-hint = One idea per note. Short is fine.
write-next = Write the next idea
write-visible = Everyone on this board sees it.
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

## What the chip says when nothing gets saved

chip-offline = No connection
chip-busy = Board is busy
chip-late = Not saved yet

## Everyone's notes

all = All notes
all-count = All notes: { $n }
all-more =
    { $n ->
        [one] { $n } more note
       *[other] { $n } more notes
    }

## Votes

vote-go = Go to the vote
vote-results = See the result

## Menu of the page

menu-you = Menu. You are { $label }.
