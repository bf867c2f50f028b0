### Who is ready and whose hand is up: board and phone. The phone fetches these words when it is at rest.

ready-me = I am ready
ready-hand = Raise my hand
ready-hand-down = Take my hand down
ready-said = You are ready. You can still change everything.
ready-said-not = You are not ready yet.
ready-hand-said = Your hand is up. The host can see it.
ready-hand-said-down = Your hand is down.
ready-count =
    { $n ->
        [one] { $n } of { $all } is ready
       *[other] { $n } of { $all } are ready
    }
ready-everyone = Everyone is ready. You can go on.
ready-person = { $label }: ready
ready-hands =
    { $n ->
        [one] { $n } hand is up
       *[other] { $n } hands are up
    }
ready-hand-of = { $label } raises a hand
ready-lower = Take the hand of { $label } down
ready-bar = Ready
rounds-all = All { $n } rounds
rounds-less = Fewer rounds
