# not yet reviewed by a native speaker
### Teams that see what they write: on the board and on the phone. The phone fetches these words when it is at rest.

team-with = Je zit bij { $names }.
team-only =
    { $n ->
        [2] Alleen jullie tweeën zien deze briefjes, tot iedereen deelt.
       *[other] Alleen jullie { $n } zien deze briefjes, tot iedereen deelt.
    }
team-alone = Er zit nog niemand bij je. Wie later komt, gaat naar het kleinste team.
team-notes =
    { $n ->
        [one] { $n } briefje van je team
       *[other] { $n } briefjes van je team
    }
sight-group = Alleen je team ziet het, tot iedereen deelt.
sight-short-team = Je team
sees-group = Een klein team
sees-group-hint = Als de ronde begint, komt iedereen in een team. Elk team ziet zijn eigen briefjes. Je deelt alle briefjes tegelijk.
team-size =
    { $n ->
       *[other] { $n } per team
    }
team-size-less = Kleinere teams
team-size-more = Grotere teams
team-unite = Zet de teams van ‘{ $title }’ bij elkaar
teams-count =
    { $n ->
        [one] { $n } team
       *[other] { $n } teams
    }
teams-each = Elk team ziet alleen zijn eigen briefjes. Jij ziet hoeveel het er zijn.
team-number = Team { $n }
team-empty = In dit team zit niemand
team-move = Team van { $label }
team-moved = { $label } zit nu in team { $n }.
