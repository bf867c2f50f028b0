# not yet reviewed by a native speaker

round-none = Nu is er geen ronde
round-soon = De eerste ronde begint zo
round-all-over = Alle rondes zijn klaar
round-of = { $n } van { $all }
round-now = Nu: { $title }
recap = Ronde { $n } van { $all }. Voor jij kwam: ‘{ $title }’.
recap-notes =
    Ronde { $n } van { $all }. Voor jij kwam: { $notes ->
        [one] { $notes } briefje
       *[other] { $notes } briefjes
    } geschreven in ‘{ $title }’.
round-left = Tijd over: { $time }
round-open-end = Geen tijdslimiet
round-paused = Gepauzeerd
round-overtime = { $time } over de tijd
round-finish = De tijd is om. Maak je zin af.
round-finish-stay = Je woorden blijven. Er gaat niets verloren.
round-mark-60 = Nog één minuut
round-mark-10 = Nog 10 seconden
round-mark-0 = De tijd is om
round-draft = Deze ronde is voorbij. Je woorden blijven hier als kladje. Je kunt ze sturen als iedereen weer schrijft.
round-kind-brief = Welkom
round-kind-write = Schrijven
round-kind-read = Lezen
round-kind-group = Groepen maken
round-kind-name = Groepen een naam geven
round-kind-vote = Stemmen
round-kind-rate = Punten geven
round-kind-discuss = Praten
round-kind-merge = Ideeën samenvoegen
round-kind-commit = Kiezen wat we doen
round-kind-close = Afsluiten
round-kind-chat = Chatten
round-under = Nog minder dan een minuut
round-about =
    { $n ->
        [one] Nog ongeveer { $n } minuut
       *[other] Nog ongeveer { $n } minuten
    }
round-about-hours = Nog ongeveer { $n } uur
round-about-days =
    { $n ->
        [one] Nog ongeveer { $n } dag
       *[other] Nog ongeveer { $n } dagen
    }
place-column = Kolom

focus-shown = De begeleider laat iedereen zien
focus-said = De begeleider laat iedereen zien: { $words }
focus-look = Kijken
focus-later = Nu niet
