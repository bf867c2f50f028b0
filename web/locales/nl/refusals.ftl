# not yet reviewed by a native speaker

## The board

refusal-bad-value = Iets hier heeft een waarde die niet past. Er is niets veranderd. Probeer het op een andere manier.
refusal-board-finished = Dit bord is klaar en blijft zoals het is. Je kunt alles lezen. Je woorden staan hier nog om te kopiëren.
refusal-board-full = Dit bord is vol: er passen { $most } briefjes op. Je woorden blijven hier staan. Vraag de begeleider om ruimte te maken.
refusal-board-gone = Dit bord is hier niet, of je link hoort er niet bij. Vraag het aan wie je heeft uitgenodigd.
refusal-board-locked = De begeleider heeft dit bord even op slot gezet. Je woorden blijven hier staan. Probeer het weer als het open is.
refusal-changed-since =
    { $aspect ->
        [text] Iemand wijzigde deze tekst na jou. Die wijziging blijft, en de jouwe is niet weg: je kunt het opnieuw schrijven.
        [place] Iemand heeft dit na jou verplaatst. Het blijft waar het nu ligt. Je kunt het weer verplaatsen.
        [look] Iemand heeft na jou veranderd hoe dit eruitziet. Dat blijft zo. Je kunt het weer wijzigen.
       *[other] Iemand heeft dit na jou gewijzigd. Dat blijft zo. Je kunt het weer wijzigen.
    }
refusal-door-closed = De deur van dit bord is dicht voor nieuwe mensen. Vraag de begeleider om de deur te openen en probeer het dan weer.
refusal-limit-reached = Hiervan passen er niet meer dan { $most }. Er is niets veranderd. Haal er eerst een weg, of maak het korter.
refusal-newer-board = Dit bord is gewijzigd met een nieuwere versie van Groundswell. Je kunt het lezen. Laad de pagina later opnieuw om te schrijven.
refusal-not-allowed =
    { $role ->
        [viewer] Je bent hier om te lezen, dus je kunt niets wijzigen. Vraag de begeleider om een link om mee te doen.
       *[other] Alleen een begeleider kan dit doen. Er is niets veranderd. Vraag het de begeleider.
    }
refusal-not-now =
    { $kind ->
        [brief] Nu kijken we wat er komt.
        [write] Nu schrijven we.
        [read] Nu lezen we.
        [group] Nu leggen we briefjes bij elkaar.
        [name] Nu bedenken we namen.
        [vote] Nu stemmen we.
        [rate] Nu geven we punten.
        [discuss] Nu praten we met elkaar.
        [merge] Nu voegen we ideeën samen.
        [commit] Nu kiezen we wat we gaan doen.
        [close] Nu ronden we af.
        [chat] Nu kletsen we.
        [idle] Er is nu geen ronde.
        [open] Er is nu geen stemming.
       *[other] Dit kan nu even niet.
    } { $verb ->
        [create] Je kunt briefjes toevoegen als de begeleider het schrijven opent. Je woorden blijven hier staan.
       *[other] Er is niets weg. Probeer het straks nog eens.
    }
refusal-not-yours = Dit is van iemand anders, dus alleen die persoon of een begeleider kan het wijzigen. Er is niets veranderd.
refusal-note-gone = Dit briefje staat niet meer op het bord. Wat je schreef blijft hier staan. Je kunt het als nieuw briefje versturen.
refusal-round-over = Deze ronde is voorbij. Wat je schreef blijft hier staan, en je kunt het opnieuw versturen.
refusal-seats-full = Alle { $most } plaatsen op dit bord zijn bezet. Vraag het de begeleider, of schrijf mee met iemand die er al is.
refusal-section-full = Dit vak is vol: er passen { $most } briefjes in. Je woorden blijven hier staan. Kies een ander vak.
refusal-section-gone = Dit vak is er niet meer. Je woorden blijven hier staan. Kies een ander vak.
refusal-section-locked = De begeleider heeft dit vak op slot gezet. Je woorden blijven hier staan. Kies een ander vak.
refusal-slow-down = Dat ging heel snel. Er is niets weg. Wacht even en probeer het dan weer.
refusal-text-empty = Er staan nog geen woorden in. Schrijf eerst iets.
refusal-text-too-long = Dit heeft { $length } letters, en er passen er { $most }. Je woorden blijven hier staan. Maak het korter, of maak er twee briefjes van.
refusal-unavailable = We kunnen nu niet bewaren. Je woorden zijn veilig op dit apparaat. Wacht even en probeer het dan weer.

## The server

refusal-code-unknown = We kennen geen bord met deze code. Kijk elk teken op je uitnodiging na, of vraag het aan wie je heeft uitgenodigd.
refusal-code-wait = Dat waren veel pogingen. De code blijft hier staan. Wacht een minuut en probeer het dan weer.
refusal-failed = Er ging hier iets stuk, niet bij jou. Wat je bewaard hebt is niet weg. Wacht even en laad de pagina opnieuw.
refusal-parcel-gone = Deze woorden werken niet, of hun 10 minuten zijn om. Kijk elk woord na, of vraag nieuwe woorden op het andere apparaat.
refusal-token = Deze link werkt niet meer. Vraag een nieuwe aan wie je heeft uitgenodigd.
refusal-too-big = Dit is te veel in één keer. Er is niets veranderd. Stuur er minder van.
refusal-unknown = Dit lukte niet. Er is niets weg. Probeer het nog eens.
