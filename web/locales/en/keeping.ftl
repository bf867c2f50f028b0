### How long things are kept, and how they are erased for good: for boards, and later for phones.

## The date

keeping = How long it is kept
keeping-moves = The date moves on whenever somebody changes something here.
keeping-set = A host chose this day.
keeping-never = No day is set. It stays until a host erases it.
keeping-day = Erase it on this day
keeping-usual = Back to the usual time
keeping-soon = This board is erased on { $day }. Take away what you want to keep.
keeping-now = Erase the board now
keeping-now-ask = Erase this whole board for good? All notes, votes and decisions go, for everyone. This cannot be undone: nobody can bring them back.

## Erasing

erase-notes =
    { $n ->
        [one] Erase { $n } note for good
       *[other] Erase { $n } notes for good
    }
erase-person = Erase this person
erase-person-ask = Erase { $label } and all that this person wrote here? They leave the board. This cannot be undone: nobody can bring it back.
erase-person-done = This person and their notes are erased for good.

## Who did what

deeds = Who did what
deeds-hint = For hosts alone, and without a word of what anybody wrote.
deeds-none = Nothing yet.
deeds-somebody = Somebody
deed-board-ruled = changed a setting
deed-board-locked = locked the board, or unlocked it
deed-board-finished = finished the board, or opened it again
deed-door-changed = changed the door
deed-role-given = gave somebody a role
deed-seat-removed = removed somebody
deed-round-skipped = skipped a round
deed-round-started = started a round
deed-round-ended = ended a round
deed-notes-revealed =
    { $n ->
        [one] showed { $n } note to everyone
       *[other] showed { $n } notes to everyone
    }
deed-names-lowered = chose that fewer names are kept
deed-notes-erased =
    { $n ->
        [one] erased { $n } note for good
       *[other] erased { $n } notes for good
    }
deed-seat-erased = erased a person
deed-link-renewed = made a new link
deed-passphrase-set = changed the passphrase
deed-export = took the board away as a file: { $format }
deed-other = did something else
