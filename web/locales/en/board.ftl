### The desktop board: a plane, columns and a list of the same notes, for hosts, participants and viewers.

## Places on the page

region-tools = Tools
region-views = Views
region-panel = Panel
board-label = Board: { $title }
board-loading = Opening the board
# While a large board arrives.
board-loading-notes = { $n } of { $all } notes
board-empty = No notes yet. Press N, or click twice on the board, to write the first one.
board-empty-viewer = No notes yet. They appear here by themselves.
board-locked-host = The board is locked: only hosts can change it.
banner-offline =
    { $n ->
        [0] No connection. Everything so far is saved. You can keep writing.
        [one] No connection. { $n } change waits here and goes out by itself.
       *[other] No connection. { $n } changes wait here and go out by themselves.
    }
plane-help = Arrows move the view. Shift and an arrow goes to a note, and from there arrows go to the nearest one. All notes are also in the list.
panel-private = Only hosts see this panel
panel-fold = Fold the panel away
panel-open = Show the panel
pulse-writers = from { $n } of { $all } people

## Board menu

board-menu = Board menu
board-title = Name of the board
board-title-edit = Change the name
board-question = Question
board-question-edit = Change the question
board-question-placeholder = What do you want to ask?
board-lock = Lock the board
board-unlock = Unlock the board
board-unlocked-now = The board is open again
board-finish = Finish the board
board-finish-ask = Finish this board? Everyone can still read it, and nobody can change it. You can open it again.
board-reopen = Open the board again
board-keep-link = Keep your host link. It is the only way back as a host.
settings = Settings
settings-cursors = Show where others point
settings-cursors-off = With more than { $n } people this is off by itself.
settings-note-chars = Longest note
settings-note-chars-value =
    { $n ->
        [one] { $n } letter
       *[other] { $n } letters
    }
settings-keys = Single-letter keys
board-lock-switch = Board is locked
keep-title = Your host link
keep-open = Show my link
keep-secret = Whoever has this link can do all that you can. Show it to nobody else.
keep-download = Save as a file

## Views

view-plane = Canvas
view-columns = Columns
view-list = List
view-split = Side by side

## Tools

tool-select = Select
tool-note = New note
tool-pan = Move the view
tool-paste = Paste a list
zoom-in = Zoom in
zoom-out = Zoom out
zoom-fit = Fit everything
zoom-reset = Normal size
colour-new = Colour of new notes
zoom = Zoom

## Notes

note-new = New note
note-tag = Labels
note-tag-add = Add a label
note-tag-field = New label
note-actions = Actions for this note
# Read by screen readers for one note: its text, section and colour come from elsewhere.
note-description = { $section }, { $colour }
note-edit-other = You change the words of someone else. Their first text stays with them.
note-enter-saves = saves
note-chosen = Selected
state-waiting-short = Waiting
discard = Let it go

## Several notes

selection-count =
    { $n ->
        [one] { $n } note selected
       *[other] { $n } notes selected
    }
selection-clear = Select nothing
selection-delete =
    { $n ->
        [one] Delete { $n } note
       *[other] Delete { $n } notes
    }
selection-deleted =
    { $n ->
        [one] { $n } note deleted
       *[other] { $n } notes deleted
    }
selection-moved =
    { $n ->
        [one] { $n } note moved to { $section }
       *[other] { $n } notes moved to { $section }
    }
selection-painted =
    { $n ->
        [one] { $n } note has a new colour
       *[other] { $n } notes have a new colour
    }

## Move without dragging

move-title = Move to…
move-section = Section
move-after = After
move-first = At the start
move-last = At the end
move-here = It is here now
move = Move
move-place = Place in the section
move-point = Choose a place on the board
move-point-hint = Press where it should go. Escape leaves it where it is.

## Paste a list

paste-title = Paste a list
paste-hint = One note for each line. You can change them before they go on the board.
paste-field = Your list
paste-preview =
    { $n ->
        [0] No lines yet
        [one] { $n } note
       *[other] { $n } notes
    }
paste-too-many = Only the first { $most } lines fit at once.
paste-too-long =
    { $n ->
        [one] { $n } line is too long. It is cut into pieces.
       *[other] { $n } lines are too long. They are cut into pieces.
    }
paste-add =
    { $n ->
        [one] Add { $n } note
       *[other] Add { $n } notes
    }
paste-added =
    { $n ->
        [one] { $n } note added
       *[other] { $n } notes added
    }

## Undo

undo-step = Undo: { $step }
redo-step = Redo: { $step }
undo-partly =
    { $n ->
        [one] { $n } part was changed by someone since, and stays.
       *[other] { $n } parts were changed by others since, and stay.
    }
step-add =
    { $n ->
        [one] write a note
       *[other] write { $n } notes
    }
step-edit = change a text
step-move =
    { $n ->
        [one] move a note
       *[other] move { $n } notes
    }
step-paint = change the colour
step-tag = change labels
step-delete =
    { $n ->
        [one] delete a note
       *[other] delete { $n } notes
    }
step-copy = make a copy
step-section = change a section
step-tidy = tidy up
step-title = change the name of the board
step-question = change the question

## Sections

section-add = Add a section
section-title = Name of the section
section-prompt = Help for writers
section-lock = Lock section
section-unlock = Unlock section
section-move-before = Move section towards the start
section-move-after = Move section towards the end
section-tidy = Tidy up
section-remove = Remove section
section-remove-to =
    { $n ->
        [0] Remove this section?
        [one] Its note goes to:
       *[other] Its { $n } notes go to:
    }
section-menu = Actions for { $section }
sections = Sections
section-note-add = Add a note
section-removed = Section removed

## Columns of a table

columns = Columns
column-title = Name of the column
column-add = Add a column
column-remove = Remove this column
column-remove-to = Its notes go to
step-column = change a column
cell-add = Add a note: { $section }, { $column }
cell-description = { $section }, { $column }

## Search

search-notes = Search notes
search-found =
    { $n ->
        [one] { $n } note found
       *[other] { $n } notes found
    }
search-none = No note fits.
search-clear = Clear the search
search-next = Next found note
search-previous = Previous found note
search-position = { $n } of { $all }

## List

list-label = All notes as a list
list-own = Yours
list-filter-mine = Only mine
list-filter-colour = Colour
list-filter-clear = Clear the filter
list-sort = Order
list-sort-board = As on the board
list-sort-mixed = Mixed while you vote
list-sort-new = Newest first
list-sort-votes = Most votes first

## People

people = People
people-empty = Nobody yet. Read the code aloud.
person-away = away
person-you = you
person-role = Role of { $label }
person-make-facilitator = Make host
person-make-participant = Make participant
person-make-viewer = Let only read
person-hand-over = Hand over to this person
person-hand-over-ask = { $label } leads from now on, and you take part. Only { $label } can make you a host again.
person-remove = Remove from the board
person-remove-ask = Remove { $label }? Their notes stay.
person-removed = { $label } was removed
person-ban = Remove for good
person-ban-hint = For good: they cannot come back, and newcomers wait until you let them in. You can take it back.
person-banned = { $label } was removed for good. Newcomers wait for you.
person-gone = Removed: { $n }
person-return = Let back in
ended-join = Come in with a code

## Invite

invite = Invite
invite-title = Invite people
invite-go = Go to { $address } and type
invite-say = Say it: “{ $spoken }”
invite-link-copy = Copy link
invite-scan = Or scan with a phone
invite-qr = Picture to scan with a phone. It opens the board.
invite-door-open = The door is open
invite-door-closed = The door is closed
invite-door-hint = With the door closed nobody new comes in. Those who are in can come back.
invite-print = Print invitation (A4)
invite-joined-words =
    { $n ->
        [0] Nobody has joined yet
        [one] person has joined
       *[other] people have joined
    }
invite-failed = The invitation could not be fetched. Check your connection.
renew = Is a code or link in the wrong hands?
renew-text = Make a new one. The old one stops working at once.
renew-participant = New code and link…
renew-participant-title = Make a new code and link?
renew-participant-text = Everybody who came in by the old ones is sent away at once; you stay. What they wrote stays too. With the new ones people come in again, as somebody new.
renew-participant-done = The old code, link and picture no longer work. Give these to everybody who should be here.
renew-both-yes = Make new ones
renew-viewer = New link for looking…
renew-viewer-title = Make a new link for looking?
renew-viewer-text = Everybody who looks at the board by the old link is sent away at once, and websites that show it show it no longer.
renew-viewer-done = The old link no longer works. With this one people see the board and change nothing.
renew-facilitator = New link for hosts…
renew-facilitator-title = Make a new link for hosts?
renew-facilitator-text = Everybody who came in by the old link is sent away at once, also other hosts and your own other devices. They need the new one. You stay in here.
renew-facilitator-done = Keep it well: only this link makes people hosts now. This page goes on with it.
renew-known = Whoever had it knows the code as well: make a new one of that too.
renew-yes = Make a new link
renew-done = Here is the new link
renew-link = New link
renew-series = This board is part of a series. Its code and link are made anew on the page of the series.
renew-series-go = To the series

## Votes of the host

vote-start = Start a vote
vote-start-title = A new vote
vote-start-sections = Which sections?
vote-start-budget = Votes for each person
vote-start-suggest = We suggest { $n } for { $notes } notes.
vote-start-most = Most for one
vote-start-own = People may vote for their own notes
vote-start-own-hint = If not, it is easier to guess who voted for what.
vote-totals-hidden = The numbers come when you close the vote. Until then nobody gets them, not even you.
vote-budget-trim = Take back what is too much
vote-close = Close and show the result
vote-void = Stop without a result
vote-void-ask = Stop this vote? Nothing is counted.
vote-results-list = Result of the vote
vote-start-again = Start another vote
vote-start-why = Enough to choose, few enough to think.
vote-fewer = Fewer
vote-more = More
vote-turnout-short = { $n } of { $seats }
vote-turnout-did = have voted
vote-budget-trim-ask = Someone has already given { $largest } votes. With { $n } for each person, their latest ones are taken back, and they are told.
vote-close-ask-missing =
    { $n ->
        [one] { $n } person has not voted yet. Close the vote now? It cannot be opened again.
       *[other] { $n } people have not voted yet. Close the vote now? It cannot be opened again.
    }

## Keys

keys = Keys
keys-title = Keys of this board
keys-note = New note
keys-save = Save the note
keys-line = New line
keys-leave = Leave, or close
keys-edit = Change the note
keys-arrows = To the nearest note
keys-move = Move to…
keys-nudge = Push the note a little
keys-select = Add to the selection
keys-select-all = Select all
keys-delete = Delete
keys-undo = Undo your own step
keys-redo = Redo
keys-vote = Give a vote
keys-vote-back = Take a vote back
keys-search = Search
keys-views = Views
keys-zoom = Zoom in, out, normal size
keys-fit = Fit everything
keys-areas = To the next part of the page
keys-help = All keys
keys-tag = Labels
keys-copy = Make a copy
keys-select-area = Drag over the board to select

## Presenting, for hosts who share their screen

presenting = Presenting
presenting-on = Your own votes and notes that not everyone sees are covered on this screen.
presenting-note = Face down while you present
presenting-off = Uncover
presenting-hint = Sharing your screen? Turn this on: your votes, notes that not everyone sees, and who points where are covered.

## Words that only the board needs

empty = Nothing here yet
delete = Delete
redo = Redo
copy = Copy
# Shown for three seconds on the button that copied.
copied = Copied
copy-failed = Could not copy. Select the text and copy it yourself.
reload = Load again
full-screen = Full screen
theme = Light or dark
connection-saving =
    { $n ->
        [one] Saving { $n } change
       *[other] Saving { $n } changes
    }
connection-back =
    { $n ->
        [0] You are connected again
        [one] Connected again. { $n } change is saved
       *[other] Connected again. { $n } changes are saved
    }
state-refused = Not saved
here-count =
    { $n ->
        [one] { $n } person is here
       *[other] { $n } people are here
    }
name-changed = You are now { $label }
note-your-version = Your version
note-draft-kept = Your words are still here as a draft.
section-empty = No notes here yet
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
announce-undone = Undone: { $step }
announce-redone = Done again: { $step }
theme-light = Light
theme-dark = Dark
theme-system = Same as this device
role-facilitator = Host
role-participant = Participant
role-viewer = Viewer
written-in = Written in { $language }
vote-voided = The vote was stopped. Nothing was counted.
vote-trimmed = There are fewer votes now, so some of yours were taken back. Please look again.

## Rounds, as a host plans and runs them

rounds = Rounds
rounds-plan = Plan rounds
round-say = Say this
round-after = After this: { $title }
round-add = Add a round
round-edit = Change this round
round-kind = What we do
round-title = Name
round-instruction = What to tell everyone
round-minutes = Minutes
round-minutes-hint = 0 means no time limit.
round-alone = Go on by itself when the time is up
round-alone-hint = Everyone gets 15 seconds to finish a sentence. Then the next round starts.
round-length = { $n } min
round-start = Start: { $title }
round-next = Next: { $title }
round-end = End this round
round-pause = Pause
round-resume = Go on
round-minute = +1 min
round-minute-more = One minute more
round-menu = More for { $title }
round-start-this = Start now
round-up = Move up
round-down = Move down
round-skip = Skip
round-repeat = Do it once more
round-drop = Remove
round-done = done
round-running = now
round-planned = to come
round-skipped = skipped
step-round = rounds

## The door

door = The door
door-is-open = Open
door-is-open-hint = Everyone with the code or the link comes in.
door-is-approve = Ask me
door-is-approve-hint = Newcomers wait until a host lets them in.
door-is-closed = Closed
door-is-closed-hint = Nobody new comes in. Those who are in can come back.
invite-door-approve = Newcomers wait for a host
door-passphrase = Passphrase
door-passphrase-hint = Newcomers must know it. At least 6 letters; small or large is the same.
door-passphrase-short = That is too short. It takes at least 6 letters.
door-passphrase-set = Newcomers are asked for the passphrase.
door-passphrase-ask = Ask for it
door-passphrase-drop = No longer ask
door-closes = Closes by itself
door-closes-hint = At that moment the door closes and writing ends.
door-closes-at = { $day }, { $time }
door-closes-drop = Stay open
door-knocking =
    { $n ->
        [one] { $n } person waits at the door
       *[other] { $n } people wait at the door
    }
door-let-in = Let in
door-let-all = Let all in
door-send-away = Send away

focus-go = Go there
focus-stay = Stay here
focus-back = Go back
focus-mine = You show everyone
focus-hold = Keep a way back
focus-stop = Stop showing
focus-show = Show to everyone
focus-here = Bring everyone here
focus-none = There is nothing here to show. Choose a note first.

seeing-go = See as a participant
seeing = You see the board as a participant does.
seeing-hint = Your own place and your role stay as they are.
seeing-out = Back to hosting
seeing-over = You are hosting again
seeing-note = Participants do not see this

remote = Remote
remote-offline = No connection. The board goes on without you.
remote-clock = Time left
remote-pause = Pause
remote-resume = Go on
remote-minute = 1 minute
remote-counts = How it goes
remote-of = { $n } of { $all }
remote-wrote = People who wrote
remote-voted = People who voted
remote-notes = Notes
remote-here = Here now
remote-door = { $n } waiting at the door. Let them in on the big screen.
remote-else = Other ways
remote-write = Write notes
remote-whole = Whole board
remote-reveal =
    { $n ->
        [one] Share { $n } note with everyone
       *[other] Share { $n } notes with everyone
    }
remote-soon = In { $n } seconds. It cannot be taken back.
remote-stop = Stop
remote-nothing = Nothing waits for you now.
