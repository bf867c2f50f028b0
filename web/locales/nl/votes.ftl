# not yet reviewed by a native speaker

vote-question = Wat vind jij het belangrijkst?
vote-left = Nog { $left } van { $budget } stemmen
vote-give = Een stem meer voor { $note }
vote-take = Een stem minder voor { $note }
vote-on-note =
    { $n ->
        [0] Geen stem van jou
        [one] { $n } stem van jou
       *[other] { $n } stemmen van jou
    }
vote-given = { $n } op { $note }. Nog { $left }.
vote-most = { $n } is het meeste voor één briefje.
vote-none-left = Al je stemmen zijn op. Neem er een terug om die ergens anders te geven.
vote-abstain = Ik kies niets
vote-abstained = Je koos niets. Dat telt ook.
vote-secret = Niemand ziet hoe je stemt.
vote-change = Je kunt je nog bedenken tot de stemming sluit.
vote-spare =
    { $n ->
        [one] Je hebt nog { $n } stem over. Dat mag.
       *[other] Je hebt nog { $n } stemmen over. Dat mag.
    }
vote-turnout = { $n } van { $seats } deden mee
vote-place = Plaats { $n }
vote-result =
    { $sum ->
        [one] { $sum } stem
       *[other] { $sum } stemmen
    } van { $voters ->
        [one] { $voters } persoon
       *[other] { $voters } mensen
    }
vote-result-title = Dit hebben jullie samen gekozen
vote-gone = Een briefje dat niet meer op het bord staat
vote-back = Terug naar je briefjes
vote-done = Klaar
vote-again = Nog eens naar mijn stemmen kijken
vote-thanks = Dank je wel. Anderen zijn nog aan het kiezen.
vote-none = Niemand heeft een stem gegeven.
vote-step-0 = Heel weinig
vote-step-1 = Een beetje
vote-step-2 = Ertussenin
vote-step-3 = Best veel
vote-step-4 = Heel veel
vote-agree-0 = Niet mee eens
vote-agree-1 = Ik sla over
vote-agree-2 = Mee eens
vote-session = Deze bijeenkomst
vote-as = Antwoord als:
vote-as-who = { $lens }: ben je dat zelf?
vote-as-real = Dat ben ik
vote-as-played = Ik stel het me voor
vote-as-was = Als { $lens }
vote-at = { $n } van { $all }
vote-before = Terug naar de vorige
vote-pass = Weet ik niet
vote-next = Volgende
vote-rank-at = { $n } van { $all } plaatsen
vote-rank-how = De beste komt eerst.
vote-rank-up = Omhoog: { $note }
vote-rank-down = Omlaag: { $note }
vote-rank-off = Eruit: { $note }
vote-rank-add = In de rij zetten: { $note }
vote-rank-full = Alle { $n } plaatsen zijn bezet. Haal er eerst een uit.
vote-rank-rest = De andere
vote-pairs-at =
    { $n ->
        [one] { $n } paar vergeleken
       *[other] { $n } paren vergeleken
    }
vote-pairs-question = Welke is belangrijker?
vote-pairs-this = Deze: { $note }
vote-pairs-even = Ik kan niet kiezen
vote-pairs-all = Je hebt ze allemaal vergeleken.
vote-pairs-back = De laatste terugnemen
vote-pairs-enough = Zo is het genoeg
vote-ask-range = Wat vind je van elk?
vote-ask-session = Was deze bijeenkomst je tijd waard?
vote-ask-agree3 = Ben je het eens?
vote-ask-rank = Zet de beste op volgorde
vote-ask-pairwise = Welke van de twee?
vote-ask-choice = Wat kies je bij elk?
vote-answer = Antwoorden
vote-answered = { $n } van { $all } beantwoord.
vote-next-lens = Hierna: antwoord als { $lens }
vote-next-vote = Volgende vraag
vote-one-of = Vraag { $n } van { $all }
vote-reader = Je leest mee. De anderen stemmen nu.
vote-said-range = { $mean } van { $most }, van { $n ->
        [one] { $n } persoon
       *[other] { $n } mensen
    }
vote-said-nobody = Niemand heeft dit beantwoord.
vote-said-agree = { $agree } eens, { $against } oneens, { $pass } slaan over
vote-said-rank = { $n ->
        [one] { $n } punt
       *[other] { $n } punten
    }, { $firsts } keer eerste
vote-said-pairs = Wint { $share } van de paren, voor zover { $n } vergelijkingen dat zeggen
vote-said-choice = { $n ->
        [one] { $n } persoon
       *[other] { $n } mensen
    }
vote-band = Het dunne streepje laat zien hoe ver een getal kan schuiven met andere mensen.
vote-close-call = { $places }: te dicht bij elkaar om te beslissen
vote-clear = Nummer 1 is duidelijk
vote-strong = sterk voor een paar mensen
vote-lens-few = Nog niet genoeg antwoorden. Bij minder dan 3 mensen tonen we niets, zodat niemand te herkennen is.
vote-pairs-few = Er zijn te weinig paren vergeleken voor een volgorde. Elk briefje heeft 10 vergelijkingen nodig.
vote-how = Hoe stemmen mensen?
vote-method-dots = Stippen
vote-method-range = Elk een cijfer
vote-method-agree3 = Eens of oneens
vote-method-rank = Op volgorde
vote-method-pairwise = Twee tegelijk
vote-method-choice = Kies een antwoord
vote-wins-dots = De meeste stippen winnen.
vote-wins-range = Het beste gemiddelde wint.
vote-wins-agree3 = De meeste voor, de minste tegen.
vote-wins-rank = Eerste plaatsen tellen het meest.
vote-wins-pairwise = Wat de meeste paren wint.
vote-wins-choice = Geen winnaar. Je ziet hoeveel mensen wat kozen.
vote-start-places = Plaatsen per persoon
vote-start-auto = zoals voorgesteld
vote-start-steps = Stappen
vote-start-options = Antwoorden om uit te kiezen
vote-start-option = Antwoord { $n }
vote-start-less = Nummer { $n } weghalen
vote-start-another = Nog een
vote-start-more = Meer keuzes
vote-start-lenses = Antwoorden als iemand
vote-start-lenses-hint = Iedereen antwoordt voor elk één keer: één keer als cliënt, één keer als aanbieder. Met twee krijg je een kaart.
vote-start-lenses-add = Antwoorden als twee soorten mensen
vote-start-lens = Soort mensen { $n }
vote-start-lens-like = Bijvoorbeeld: cliënt
vote-start-lens-other = Bijvoorbeeld: aanbieder
vote-start-session = Stemmen over deze bijeenkomst, niet over briefjes
vote-alike =
    { $n ->
        [one] Twee briefjes lijken op elkaar. Stemmen kunnen verdeeld raken.
       *[other] { $n } paren briefjes lijken op elkaar. Stemmen kunnen verdeeld raken.
    }
vote-alike-look = Bekijken
sweet = Beste plek
sweet-title = Wat past bij beide?
sweet-open = Laat de beste plek zien
sweet-how =
    { $target ->
        [groups] Elk rondje is een groep, groter met meer briefjes.
        [ideas] Elk rondje is een idee.
       *[other] Elk rondje is een briefje.
    } De gestippelde ring laat zien hoe mensen verschillen.
sweet-who = Wiens antwoorden?
sweet-who-all = Iedereen
sweet-who-real = Wie het zijn
sweet-who-played = Wie het zich voorstelt
sweet-picture = Een kaart van { $all }: { $across } opzij, { $up } omhoog. { $n } liggen op de beste plek. De lijst zegt welke.
sweet-none = Er ligt niets in. Verschuif de grenzen.
sweet-borders = Grenzen
sweet-middle = Terug naar het midden
sweet-lenses = Welke twee?
sweet-across = Opzij
sweet-up = Omhoog
round-vote = Met deze ronde gaat een stemming open
show-less = Minder tonen
vote-answer-for = { $answer }: { $note }
vote-tied = Plaats { $places } is gedeeld
