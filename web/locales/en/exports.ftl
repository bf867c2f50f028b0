### Taking the board away: the dialog, and the words that stand in the files.

take = Take it away
take-text = All of the board, as often as you like. Free, with no limit.
take-what = What kind of file?
take-csv = Table
take-csv-text = CSV, one line for each note
take-json = Board file
take-json-text = JSON, for programs
take-md = Text
take-md-text = Markdown, for mail or a site
take-pdf = Report
take-pdf-text = PDF, to read and print
take-png = Picture
take-png-text = PNG, for slides and messages
take-svg = Vector picture
take-svg-text = SVG, sharp at any size
take-xlsx = Spreadsheet
take-xlsx-text = XLSX, one sheet for each section
take-pptx = Slides
take-pptx-text = PPTX, one slide for each group
take-make = Make the file
take-language = Headings in
take-part = Which part
take-part-all = All of the board
take-files = Your files
take-busy = Being made
take-busy-seconds =
    { $n ->
        [one] Being made, { $n } second so far
       *[other] Being made, { $n } seconds so far
    }
# $size is a number of kilobytes, $n the number of the last change that is in the file.
take-ready = Ready and saved, { $size } KB. The board as of { $time }.
take-wait =
    { $n ->
        [one] Waits behind { $n } other file
       *[other] Waits behind { $n } other files
    }
take-step = Step { $n } of { $all }. { $what }
take-doing-notes = Placing notes: { $n } of { $all }
take-doing-pages = Filling pages: { $n } of { $all }
take-doing-slides = Making slides: { $n } of { $all }
take-doing-sheets = Filling sheets: { $n } of { $all }
take-doing-set = Drawing letters and shapes
take-arriving = On its way to you: { $n } of { $all } KB
take-save = Save again
take-stop = Stop
take-stopped = Stopped
take-failed = The file was not made. Nothing is lost.
take-again = Try again
take-in = What goes in
take-in-notes = Notes
take-in-groups = Groups
take-in-votes = Results of votes
take-in-sections = Sections
take-stays = Stays hidden
take-stays-names = Who wrote what, where no names are kept.
take-stays-votes = Who voted for what.
take-stays-unseen =
    { $n ->
        [0] Notes that are not sent yet.
        [one] { $n } note that is not shared yet.
       *[other] { $n } notes that are not shared yet.
    }
take-stays-open = What a vote says that is still open.
refusal-export-failed = The file could not be made. Nothing is lost. Try again, or choose another kind of file.

## In the files

file-unseen =
    { $n ->
        [one] { $n } more note is not shared with all, so it is not in this file.
       *[other] { $n } more notes are not shared with all, so they are not in this file.
    }
file-results = Results
file-place = Place
file-note = Note
file-result = Result
file-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
file-board = The board at a glance
file-nothing = There are no notes on this board yet.
# What a screen reader says of the picture.
file-picture-of = Picture of the board: { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    } in { $sections ->
        [one] { $sections } section
       *[other] { $sections } sections
    }.
file-day = Begun on
file-hidden = Notes not shared yet
file-people-all = People
file-vote = Vote
file-score = Score
file-author = From
file-labels = Labels
file-colour = Colour
file-language = Language
file-round = Round
file-group = Group
file-column = Column
