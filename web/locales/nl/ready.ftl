# not yet reviewed by a native speaker

ready-me = Ik ben klaar
ready-hand = Mijn hand opsteken
ready-hand-down = Mijn hand omlaag
ready-said = Je bent klaar. Je kunt alles nog veranderen.
ready-said-not = Je bent nog niet klaar.
ready-hand-said = Je hand is omhoog. De begeleider ziet het.
ready-hand-said-down = Je hand is omlaag.
ready-count =
    { $n ->
        [one] { $n } van { $all } is klaar
       *[other] { $n } van { $all } zijn klaar
    }
ready-everyone = Iedereen is klaar. Je kunt verder.
ready-person = { $label }: klaar
ready-hands =
    { $n ->
        [one] { $n } hand is omhoog
       *[other] { $n } handen zijn omhoog
    }
ready-hand-of = { $label } steekt een hand op
ready-lower = De hand van { $label } omlaag
ready-bar = Klaar
rounds-all = Alle { $n } rondes
rounds-less = Minder rondes
