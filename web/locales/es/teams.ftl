# not yet reviewed by a native speaker
### Teams that see what they write: on the board and on the phone. The phone fetches these words when it is at rest.

team-with = Usted está con { $names }.
team-only =
    { $n ->
        [2] Solo ustedes dos ven estas notas, hasta que todos compartan.
       *[other] Solo ustedes { $n } ven estas notas, hasta que todos compartan.
    }
team-alone = Todavía no hay nadie con usted. Quien llegue después entra en el equipo más pequeño.
team-notes =
    { $n ->
        [one] { $n } nota de su equipo
       *[other] { $n } notas de su equipo
    }
sight-group = Solo su equipo la ve hasta que todos compartan.
sight-short-team = Su equipo
sees-group = Un equipo pequeño
sees-group-hint = Al empezar la ronda se forman equipos. Cada equipo ve sus propias notas. Usted comparte todas a la vez.
team-size =
    { $n ->
       *[other] { $n } en cada equipo
    }
team-size-less = Equipos más pequeños
team-size-more = Equipos más grandes
team-unite = Juntar los equipos de «{ $title }»
teams-count =
    { $n ->
        [one] { $n } equipo
       *[other] { $n } equipos
    }
teams-each = Cada equipo ve solo sus notas. Usted ve cuántas hay.
team-number = Equipo { $n }
team-empty = No hay nadie en este equipo
team-move = Equipo de { $label }
team-moved = { $label } está ahora en el equipo { $n }.
