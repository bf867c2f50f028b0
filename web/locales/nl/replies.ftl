# not yet reviewed by a native speaker

reply = Reageren
replies = Antwoorden
replies-count =
    { $n ->
        [one] { $n } antwoord
       *[other] { $n } antwoorden
    }
replies-first = Nog niemand heeft geantwoord. Zeg jij het eerste.
replies-none = Geen antwoorden
reply-field = Schrijf een antwoord
reply-send = Versturen
reply-hint = Iedereen ziet het meteen, met de naam die je hier hebt.
reply-nameless = Iedereen ziet het meteen. Je naam wordt niet bewaard, dus alleen een begeleider kan het weer weghalen.
reply-own = Van jou
reply-waiting = Wacht
reply-away = Weghalen
reply-away-ask = Het is dan voorgoed weg.
announce-replied =
    { $n ->
        [one] { $n } nieuw antwoord
       *[other] { $n } nieuwe antwoorden
    }
