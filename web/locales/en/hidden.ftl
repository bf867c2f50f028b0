### Hidden notes: what holds before one writes, and how everybody gets to read them.

sight-writing = What you write:
sight-own = Only you can see it until everyone shares.
sight-facilitator = Only you and the hosts can see it.
sight-aggregate = Only you can see it. Others never read it.
sight-nameless = Your name is not kept with it.
sight-short = Only you
sight-short-facilitator = Only hosts and the writer
unseen-others =
    { $n ->
        [one] { $n } more note. It opens when everyone shares.
       *[other] { $n } more notes. They open when everyone shares.
    }
unseen-closed =
    { $n ->
        [one] { $n } more note, kept closed
       *[other] { $n } more notes, kept closed
    }
reveal-done =
    { $n ->
        [one] { $n } note is shared. Everyone can read it.
       *[other] { $n } notes are shared. Everyone can read them.
    }

unseen-notes =
    { $n ->
        [one] { $n } hidden note
       *[other] { $n } hidden notes
    }
unseen-each = Each person sees only their own.
reveal = Share all notes now
reveal-text =
    { $n ->
        [one] Everyone will read this note. You cannot take it back.
       *[other] Everyone will read all { $n } notes, in mixed order. You cannot take it back.
    }
reveal-start =
    { $n ->
        [one] When you start it, everyone reads the hidden note.
       *[other] When you start it, everyone reads the { $n } hidden notes.
    }
sees = Who sees the notes
sees-own = Only the writer, until you share
sees-own-hint = People write without looking at others. You share all notes at once.
sees-all = Everyone, at once
sees-all-hint = Each note shows as soon as it is sent.
sees-facilitator = Only the writer and the hosts
sees-facilitator-hint = For what not everyone should read.
sees-aggregate = Only the writer, for good
sees-aggregate-hint = You see how many notes there are, and nothing more.
names = Names
names-real = With names
names-real-hint = Each note keeps who wrote it.
names-alias = With the names used here
names-alias-hint = Each note keeps who wrote it, by the name that person has on this board.
names-none = Without names
names-none-hint = We do not keep who wrote a note. Only for notes that are hidden at first.

refusal-agenda-invalid = This cannot go together: notes without names must be hidden at first. Nothing changed.
refusal-names-fixed = Names can only be kept less, not more, and not once somebody has written. Nothing changed.

## Notes that hosts keep back

aside-held = Waits for a host
aside-hidden = Hidden by a host
aside-returned = Given back
aside-held-mine = A host reads it first. Only you and the hosts see it now.
aside-hidden-mine = A host has hidden it. Only you and the hosts see it now.
aside-returned-mine = A host gave it back to you. Others do not see it.
aside-why = Why: { $reason }
aside-again = Change it and send again
aside-drop = Throw it away
sight-held = A host reads it first. After that:
note-hide = Hide from others
note-hide-done =
    { $n ->
        [one] Hidden. Only hosts and the writer see it.
       *[other] { $n } notes hidden. Only hosts and the writers see them.
    }
note-return = Give back to the writer
note-return-text = Others no longer see it. The writer gets the words back, with your reason.
note-return-reason = Why? The writer reads this.
note-return-done = Given back. The writer reads your reason.
reason-topic = It is about something else.
reason-person = It names somebody.
reason-hurts = It may hurt somebody.
reason-words = Please say it in other words.
note-accept = Let it through
note-show = Show it again
note-accept-done =
    { $n ->
        [one] { $n } note let through
       *[other] { $n } notes let through
    }
kept-waiting =
    { $n ->
        [one] { $n } note waits for a host
       *[other] { $n } notes wait for a host
    }
kept-all = Let all through
kept-aside =
    { $n ->
        [one] { $n } note hidden or given back
       *[other] { $n } notes hidden or given back
    }
hold-switch = Hosts read new notes first
hold-banner = A host reads each new note before others see it.
hold-hint = What participants write waits until a host lets it through.
step-hide = Hide from others
step-return = Give back
refusal-note-aside = Not everyone can read this note now, so this cannot be done with it. Nothing changed.
