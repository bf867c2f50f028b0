### Groups of notes: board and phone. The phone fetches these words when it is at rest.

refusal-group-gone = This group is no longer there. Its notes are still on the board. Choose another group.
refusal-group-locked = The host has locked this group, so it stays as it is. Choose another group.
refusal-vote-open = People are voting on these notes now, so they stay where they are. Try again after the vote.

groups = Groups
group-notes = Notes in no group
group-make = Group
group-make-keys = Make a group of the selection
group-new = Make a new group
group-put = Put with…
offer-new = It came after the groups
offer-put = Put into { $name }
group-take = Take out of the group
group-unnamed = Group without a name
group-name = Name of the group
group-about = All about this group
group-more = All about the group { $name }
group-in = In the group { $name }
group-empty = No notes in this group yet
group-loose = Not in a group
group-locked = This group is locked
group-find = Search groups and notes
group-none-found = Nothing fits. Try fewer letters, or make a new group.
group-names = Suggested names
group-name-take = Take this name
group-name-this = Take the name { $name }
group-name-away = Take { $name } off the list
group-suggest = Suggest a name
group-suggest-add = Suggest
group-tick = Tick notes to take out or split off
group-split = Split off as a new group
group-merge = Put all of it into another group
group-merge-do = Put together
group-choose = Choose a group
group-lock = Lock this group
group-unlock = Unlock this group
group-dissolve = End this group, keep the notes
group-merged = All notes are in { $name } now
group-moved = Group moved to { $section }
group-dissolved = The group { $name } is gone, its notes are here
step-group = change a group
group-found =
    { $n ->
        [one] { $n } place found
       *[other] { $n } places found
    }
group-made =
    { $n ->
        [one] { $n } note in a new group
       *[other] { $n } notes in a new group
    }
group-put-done =
    { $n ->
        [one] { $n } note put in { $name }
       *[other] { $n } notes put in { $name }
    }
group-taken =
    { $n ->
        [one] { $n } note taken out of its group
       *[other] { $n } notes taken out of their groups
    }
announce-grouped =
    { $n ->
        [one] { $n } note put in a group
       *[other] { $n } notes put in groups
    }

note-copy = Make a copy
note-copied = Copied
pulled-mark = Goes to and fro: it may belong in “{ $name }” too
pulled-copy = Put a copy into “{ $name }” too
pulled-copied = A copy is in “{ $name }”
