### Bringing notes in: the dialog, and why a file could not be read.

imports = Bring notes in
imports-text = From a table, a list or another board. You see the notes first, and one press takes them all back.
imports-file = A file
imports-file-text = CSV, XLSX, a list as text, or a board file. 5 MB at most.
imports-choose = Choose a file
imports-board = Another board
imports-board-text = Notes of a board that you were on with this device.
imports-board-choose = Choose a board
imports-board-none = This device knows no other board.
imports-reading = Reading…
imports-again = Choose something else
imports-sheet = Sheet
imports-header = The first line holds the names of the columns
imports-columns = What is in each column?
imports-column = Column { $n }
imports-use-none = Leave out
imports-use-text = Note
imports-use-section = Section
imports-use-column = Column
imports-use-group = Group
imports-use-colour = Colour
imports-use-tags = Labels
imports-use-lang = Language
imports-into = Put notes into
imports-into-rest = Where no section is named
imports-notes =
    { $n ->
        [0] No notes
        [one] { $n } note
       *[other] { $n } notes
    }
imports-rest =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
imports-empty =
    { $n ->
        [one] { $n } line without text is left out.
       *[other] { $n } lines without text are left out.
    }
imports-sections = New sections: { $titles }
imports-groups =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
imports-do =
    { $n ->
        [one] Bring in { $n } note
       *[other] Bring in { $n } notes
    }
imports-done =
    { $n ->
        [one] { $n } note came in
       *[other] { $n } notes came in
    }
imports-new = Make a new board of it
imports-new-text = This is a whole board. You can also begin a new board that is the same: sections, groups, rounds, results. Without names, and with nobody on it yet.
imports-new-open = Open the new board

imports-copy = Copy to a new board
imports-copied = There is a new board like this one, and nobody is on it yet.
imports-copied-open = Open it

refusal-import-broken = This file is damaged, or somebody changed it: it does not fit together.
refusal-import-cell = One cell of this file holds more than { $most } signs.
refusal-import-columns = This file has more than { $most } columns.
refusal-import-empty = There are no notes in this file.
refusal-import-encoding = The letters in this file cannot be read. Save it once more as “CSV UTF-8”.
refusal-import-heavy = This file is far larger than it looks, and was not read.
refusal-import-kind = This is not a table, a list or a board file.
refusal-import-line = Line { $row } of this file cannot be read. Is there a quotation mark too many?
refusal-import-rows = This file has more than { $most } lines.

## What columns may be called in tables, in any case; more words after a comma

imports-heads-text = text, note, notes, idea, card, sticky, message, comment, answer
imports-heads-section = section, list, lane, topic, category
imports-heads-column = column, step, phase
imports-heads-group = group, theme, cluster
imports-heads-colour = colour, color
imports-heads-tags = tags, tag, labels, label
imports-heads-lang = language, lang
