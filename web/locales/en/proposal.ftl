### Groups that are suggested: board, and later the phone.

suggest = Suggest groups
suggest-hint = Notes that say alike things come together, in all languages. Nothing moves until you accept.
suggest-offline = There is no connection now. Try again when there is one.
suggest-again = Suggest again
suggest-running = Looking for groups
suggest-embed = Reading { $n } of { $all } notes
suggest-group = Looking for groups
suggest-cancel = Stop
suggest-cancelled = Stopped. Nothing has changed.
proposal = Suggested groups
proposal-there = Groups are suggested. Nothing has moved.
proposal-view = Suggested
proposal-look = Look
proposal-open =
    { $n ->
        [one] Look at { $n } suggested group
       *[other] Look at { $n } suggested groups
    }
proposal-count =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
proposal-about =
    { $groups ->
        [one] { $groups } group from { $n } notes. Nothing moves until it is accepted. Groups that people made stay as they are.
       *[other] { $groups } groups from { $n } notes. Nothing moves until they are accepted. Groups that people made stay as they are.
    }
proposal-accepted-of = { $n } of { $all } accepted
proposal-lexical = These groups are by words alone: each language by itself.
proposal-old = The board has changed a lot since. Suggest again?
proposal-fewer = Fewer
proposal-more-groups = More
proposal-level = How many groups
proposal-level-hint = One step joins or splits one group.
proposal-why = Why
proposal-why-together = Why together
proposal-typical = Most typical:
proposal-unsure = may not fit
proposal-twins = { $n } alike
proposal-notes = All its notes
proposal-more = { $n } more
proposal-less = Show less
proposal-rename = Rename
proposal-join = Join with…
proposal-loose = In no group
proposal-loose-hint = They stay where they are. A note may stand alone.
proposal-put-loose = In no group
proposal-put-loose-done = The note is in no group now
proposal-double = Almost the same
proposal-same = The same in two languages?
proposal-pair-of = { $n } of { $all }
proposal-pair-back = The pair before
proposal-pair-next = The next pair
proposal-pair-together = They are in one group.
proposal-together = Put together
proposal-one = Make one note
proposal-accept = Accept
proposal-accepted = Accepted
proposal-accept-all =
    { $n ->
        [one] Accept { $n } group
       *[other] Accept all { $n } groups
    }
proposal-accept-rest =
    { $n ->
        [one] Accept the last group
       *[other] Accept the other { $n } groups
    }
proposal-done =
    { $groups ->
        [one] { $n } notes in one group
       *[other] { $n } notes in { $groups } groups
    }
proposal-left-out =
    { $n ->
        [one] { $n } note stayed where it was: it has changed since.
       *[other] { $n } notes stayed where they were: they have changed since.
    }
proposal-dismiss = Not now
proposal-dismissed = The suggestion is gone. The board is as it was.
step-proposal = change what is suggested
step-accept = accept suggested groups
proposal-split = Split…
proposal-split-ask = Which notes are to be a group of their own?
proposal-split-hint = The ticked ones seem to belong together. Change it as you like.
proposal-split-do =
    { $n ->
        [one] Make { $n } note a group
       *[other] Make { $n } notes a group
    }
proposal-split-done =
    { $n ->
        [one] { $n } note is a group of its own now
       *[other] { $n } notes are a group of their own now
    }
proposal-crossing =
    { $n ->
        [one] { $n } note comes from another section and goes to { $section }.
       *[other] { $n } notes come from another section and go to { $section }.
    }
proposal-crossing-all =
    { $n ->
        [one] { $n } note moves to another section.
       *[other] { $n } notes move to another section.
    }
proposal-lock = Lock
proposal-unlock = Unlock
proposal-locked = Locked: more or fewer groups leave it as it is.
proposal-lock-hint = More or fewer groups, and a new suggestion, leave it as it is
offers = New notes
offers-hint = They came after the groups. Each stays where it is until somebody puts it into one.
offer-not = Not there
