### Words that every page uses.
### Words a 12-year-old understands, warm and calm. To participants nobody says "reveal": it is "until everyone shares".
### $n is a count everywhere.

app-name = Groundswell
skip-to-content = Skip to the content
loading = One moment

## Buttons

close = Close
cancel = Cancel
back = Back
done = Done
save = Save
send = Send
write = Write
edit = Change
undo = Undo
more = More
menu = Menu
open = Open
clear = Clear
search = Search
print = Print
yes = Yes
no = No
try-again = Try again
show-all = Show all

## Language and look

language = Language
# Names of languages inside a sentence; in the list of languages each has its own name.
lang-en = English
lang-nl = Dutch
lang-es = Spanish
lang-vi = Vietnamese
lang-fa = Persian
lang-unknown = another language

## The eight colours of notes

colour = Colour
colour-yellow = Yellow
colour-orange = Orange
colour-pink = Pink
colour-violet = Violet
colour-blue = Blue
colour-teal = Teal
colour-green = Green
colour-grey = Grey

## Connection chip. It always tells the truth.

connection = Connection
connection-connecting = Connecting
connection-live = Connected
connection-offline =
    { $n ->
        [0] No connection. Everything is saved.
        [one] No connection. { $n } change not saved yet
       *[other] No connection. { $n } changes not saved yet
    }
connection-ended = Stopped

## Why a page stopped

ended-title = This page has stopped
ended-revoked = A host removed you, or your link was taken back. Ask the host for a new one.
ended-replaced = You have this board open in too many places, so this page stopped. Nothing is lost.
ended-gone = This board is not here, or the link is not right.
ended-token = This link does not work any more. Ask the person who invited you for a new one.
ended-malformed = This page and the board do not understand each other. Load the page again. What you wrote stays on this device.
ended-other = The connection stopped. Load the page again. What you wrote stays on this device.

## State of one's own note

state-waiting = Waiting to be saved
state-waiting-offline = Waiting. Safe on this device.
state-saved = Saved
# Only where the browser cannot keep anything (private window).
storage-missing = This browser cannot keep your words. Leave the page open until everything is saved.

## Counts

notes-count =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }
characters-left =
    { $n ->
        [one] { $n } letter left
       *[other] { $n } letters left
    }
characters-over =
    { $n ->
        [one] { $n } letter too many
       *[other] { $n } letters too many
    }

## People

you = You
you-are = You: { $label }
name-field = Your name here
name-hint = No real name needed
name-change = Change name
name-others = Or take one of these

## Notes

note = Note
note-own = Your note
note-field = Your idea
note-empty-hint = Write something first
note-edit = Change text
note-move = Move to…
note-paint = Colour
note-delete = Delete note
note-deleted = Note deleted
note-restored = The note is back
note-altered = The host changed this text
note-your-version-hint = Someone changed this note while you were writing. Your words are kept.
note-your-version-use = Use my words
move-to = Move to
section = Section
section-locked = Locked
board-locked = The host has locked this board. You can read everything.
board-finished = This board is finished. You can still read everything.
untitled-board = Board without a name
untitled-section = Section without a name
no-question = The question comes soon

## Votes

vote = Vote
vote-opened = A vote has started
vote-closed = The vote is over

## Take your place along to another device

carry = Continue on another device
carry-intro = Scan this with your other device, or type the three words there. It works once, for 10 minutes.
carry-words = Your three words
carry-other = Have you three words from another device?
carry-field = Type the three words
carry-open = Continue here
carry-unknown = We do not know these three words. Check each word.
carry-arrived = You are { $label } on this device too.
carry-make = Show new words
forget = Forget me on this device
forget-ask = Your notes stay on the board. This device will no longer know that they are yours.

## What a screen reader says, gathered and said together

announce-added =
    { $n ->
        [one] { $n } new note
       *[other] { $n } new notes
    }
announce-removed =
    { $n ->
        [one] { $n } note deleted
       *[other] { $n } notes deleted
    }
announce-saved =
    { $n ->
        [one] Saved. { $n } note from you.
       *[other] Saved. { $n } notes from you.
    }
announce-not-saved = Not saved. { $reason }
