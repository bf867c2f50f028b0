### Words that every page uses.
### Words a 12-year-old understands, warm and calm. To participants nobody says "reveal": it is "until everyone shares".
### $n is a count everywhere.

app-name = Groundswell
skip-to-content = Skip to the content
loading = One moment
empty = Nothing here yet

## Buttons

close = Close
cancel = Cancel
back = Back
next = Next
done = Done
save = Save
send = Send
write = Write
edit = Change
delete = Delete
undo = Undo
redo = Redo
more = More
menu = Menu
open = Open
copy = Copy
# Shown for three seconds on the button that copied.
copied = Copied
copy-failed = Could not copy. Select the text and copy it yourself.
clear = Clear
search = Search
print = Print
help = Help
yes = Yes
no = No
try-again = Try again
reload = Load again
show-all = Show all
show-less = Show less
full-screen = Full screen

## Language and look

language = Language
language-change = Change the language
# Names of languages inside a sentence; in the list of languages each has its own name.
lang-en = English
lang-nl = Dutch
lang-es = Spanish
lang-vi = Vietnamese
lang-fa = Persian
lang-unknown = another language
written-in = Written in { $language }
theme = Light or dark
theme-light = Light
theme-dark = Dark
theme-system = Same as this device

## Roles

role-facilitator = Host
role-participant = Participant
role-viewer = Viewer

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
connection-saving =
    { $n ->
        [one] Saving { $n } change
       *[other] Saving { $n } changes
    }
connection-offline =
    { $n ->
        [0] No network. Everything is saved.
        [one] No network. { $n } change not saved yet
       *[other] No network. { $n } changes not saved yet
    }
connection-back =
    { $n ->
        [0] You are connected again
        [one] Connected again. { $n } change is saved
       *[other] Connected again. { $n } changes are saved
    }
connection-ended = Stopped

## Why a page stopped

ended-title = This page has stopped
ended-revoked = Your link was taken back. Ask the host for a new one.
ended-replaced = You have this board open in too many places, so this page stopped. Nothing is lost.
ended-gone = This board is not here, or the link is not right.
ended-token = This link does not work any more. Ask the person who invited you for a new one.
ended-malformed = This page and the board do not understand each other. Load the page again. What you wrote stays on this device.
ended-fast = Too much happened too fast, so this page stopped. Load it again. What you wrote stays on this device.
ended-newer = There is a newer version of this page. Load it again. What you wrote stays on this device.
ended-full = All places on this board are taken.
ended-other = The connection stopped. Load the page again. What you wrote stays on this device.

## State of one's own note

state-waiting = Waiting to be saved
state-waiting-offline = Waiting. Safe on this device.
state-saved = Saved
state-refused = Not saved
unsaved =
    { $n ->
        [one] { $n } note not saved yet
       *[other] { $n } notes not saved yet
    }
# Only where the browser cannot keep anything (private window).
storage-missing = This browser cannot keep your words. Leave the page open until everything is saved.
leave-unsaved = Some of your words are not saved yet. Stay a moment longer?

## Counts

notes-count =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }
people-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
here-count =
    { $n ->
        [one] { $n } person is here
       *[other] { $n } people are here
    }
votes-count =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
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

## Time

time-now = just now
time-minutes-left =
    { $n ->
        [0] Less than a minute left
        [one] About { $n } minute left
       *[other] About { $n } minutes left
    }

## People

you = You
you-are = You: { $label }
someone = Someone
name-field = Your name here
name-hint = No real name needed
name-change = Change name
name-changed = You are now { $label }
name-other = Another name
name-own = Type your own

## Notes

note = Note
note-own = Your note
note-by = Note by { $label }
note-field = Your idea
note-empty-hint = Write something first
note-edit = Change text
note-move = Move to…
note-paint = Colour
note-copy = Make a copy
note-delete = Delete note
note-deleted = Note deleted
note-restore = Put it back
note-restored = The note is back
note-moved = Moved to { $section }
note-altered = The host changed this text
note-your-version = Your version
note-your-version-hint = Someone changed this note while you were writing. Your words are kept.
note-your-version-use = Use my words
note-your-version-add = Add mine as a new note
note-draft-kept = Your words are still here as a draft.
move-to = Move to
move-to-hint = Choose where this note should go
section = Section
section-locked = Locked
section-empty = No notes here yet
board-locked = The host has locked this board. You can read everything.
board-finished = This board is finished. You can still read everything.
untitled-board = Board without a name
untitled-section = Section without a name
no-question = The question comes soon

## Votes

vote = Vote
vote-question = What matters most to you?
# $left dots of $budget are still free.
vote-left = { $left } of { $budget } votes left
vote-give = One vote more for { $note }
vote-take = One vote less for { $note }
vote-on-note =
    { $n ->
        [0] No vote from you
        [one] { $n } vote from you
       *[other] { $n } votes from you
    }
vote-given = { $n } on { $note }. { $left } left.
vote-most = { $n } is the most for one note.
vote-none-left = All your votes are used. Take one back to give it elsewhere.
vote-abstain = I choose none
vote-abstained = You chose none. That counts too.
vote-secret = Nobody sees how you vote.
vote-change = You can change your mind until the vote closes.
vote-spare =
    { $n ->
        [one] You have { $n } vote left. That is fine.
       *[other] You have { $n } votes left. That is fine.
    }
vote-opened = A vote has started
vote-closed = The vote is over
vote-voided = The vote was stopped. Nothing was counted.
vote-trimmed = There are fewer votes now, so some of yours were taken back. Please look again.
vote-turnout = { $n } of { $seats } took part
vote-place = Place { $n }
# One line of the result: $sum votes from $voters people.
vote-result =
    { $sum ->
        [one] { $sum } vote
       *[other] { $sum } votes
    } from { $voters ->
        [one] { $voters } person
       *[other] { $voters } people
    }
vote-result-title = This is what you all chose
vote-tie = Same number of votes
vote-gone = A note that is no longer on the board

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
carry-language = The words are in { $language }.
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
announce-changed =
    { $n ->
        [one] { $n } note changed
       *[other] { $n } notes changed
    }
announce-moved =
    { $n ->
        [one] { $n } note moved
       *[other] { $n } notes moved
    }
announce-joined =
    { $n ->
        [one] { $n } person joined
       *[other] { $n } people joined
    }
announce-saved =
    { $n ->
        [one] Saved. { $n } note from you.
       *[other] Saved. { $n } notes from you.
    }
announce-not-saved = Not saved. { $reason }
announce-undone = Undone: { $step }
announce-redone = Done again: { $step }
