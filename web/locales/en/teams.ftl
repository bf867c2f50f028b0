### Teams that see what they write: on the board and on the phone. The phone fetches these words when it is at rest.

team-with = You are with { $names }.
team-only =
    { $n ->
        [2] Only you two see these notes, until everyone shares.
       *[other] Only the { $n } of you see these notes, until everyone shares.
    }
team-alone = Nobody is with you yet. Who comes later joins the smallest team.
team-notes =
    { $n ->
        [one] { $n } note of your team
       *[other] { $n } notes of your team
    }
sight-group = Only your team can see it until everyone shares.
sight-short-team = Your team
sees-group = A small team
sees-group-hint = People are put into teams when the round starts. Each team sees its own notes. You share all notes at once.
team-size =
    { $n ->
       *[other] { $n } in each team
    }
team-size-less = Smaller teams
team-size-more = Larger teams
team-unite = Put the teams of “{ $title }” together
teams-count =
    { $n ->
        [one] { $n } team
       *[other] { $n } teams
    }
teams-each = Each team sees only its own notes. You see how many there are.
team-number = Team { $n }
team-empty = Nobody is in this team
team-move = Team of { $label }
team-moved = { $label } is in team { $n } now.
