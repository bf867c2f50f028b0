# not yet reviewed by a native speaker

## The board

refusal-bad-value = Iets hier heeft een waarde die niet past. Er is niets veranderd. Probeer het op een andere manier.
refusal-board-finished = Dit bord is klaar en blijft zoals het is. Je kunt alles lezen. Je woorden staan hier nog om te kopiëren.
refusal-board-full = Dit bord is vol: er passen { $most } briefjes op. Je woorden blijven hier staan. Vraag de begeleider om ruimte te maken.
refusal-board-gone = Dit bord is hier niet, of je link hoort er niet bij. Vraag het aan wie je heeft uitgenodigd.
refusal-board-locked = De begeleider heeft dit bord even op slot gezet. Je woorden blijven hier staan. Probeer het weer als het open is.
refusal-budget-in-use = Iemand heeft al { $largest } stemmen gegeven. Er is niets veranderd. Kies minstens dat aantal, of laat stemmen terugnemen.
refusal-cannot-undo = Dit kan niet ongedaan worden gemaakt. Alles blijft zoals het nu is.
refusal-changed-since =
    { $aspect ->
        [text] Iemand wijzigde deze tekst na jou. Die wijziging blijft, en de jouwe is niet weg: je kunt het opnieuw schrijven.
        [place] Iemand heeft dit na jou verplaatst. Het blijft waar het nu ligt. Je kunt het weer verplaatsen.
        [look] Iemand heeft na jou veranderd hoe dit eruitziet. Dat blijft zo. Je kunt het weer wijzigen.
       *[other] Iemand heeft dit na jou gewijzigd. Dat blijft zo. Je kunt het weer wijzigen.
    }
refusal-door-closed = De deur van dit bord is dicht voor nieuwe mensen. Vraag de begeleider om de deur te openen en probeer het dan weer.
refusal-id-reused = Hetzelfde bericht kwam twee keer met andere woorden. Wat het eerst bewaard is, blijft. Verstuur het nog een keer.
refusal-id-taken = Dit was al een keer bewaard. Er is niets weg. Verstuur het als iets nieuws.
refusal-label-taken = Deze naam is hier al in gebruik, of lijkt te veel op een andere. Wat vind je van { $suggestion }?
refusal-last-facilitator = Een bord heeft een begeleider nodig, en dit is de laatste. Maak eerst iemand anders begeleider.
refusal-last-section = Dit is het laatste vak, en een bord heeft er een nodig. Er is niets veranderd. Voeg eerst een ander vak toe.
refusal-limit-reached = Hiervan passen er niet meer dan { $most }. Er is niets veranderd. Haal er eerst een weg, of maak het korter.
refusal-newer-board = Dit bord is gewijzigd met een nieuwere versie van Groundswell. Je kunt het lezen. Laad de pagina later opnieuw om te schrijven.
refusal-not-allowed =
    { $role ->
        [viewer] Je bent hier om te lezen, dus je kunt niets wijzigen. Vraag de begeleider om een link om mee te doen.
       *[other] Alleen een begeleider kan dit doen. Er is niets veranderd. Vraag het de begeleider.
    }
refusal-not-in-vote = Dit briefje hoort niet bij de stemming. Je stemmen blijven zoals ze zijn. Kies een ander briefje.
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
        [create] Later kun je weer briefjes toevoegen. Je woorden blijven hier staan.
       *[other] Er is niets weg. Probeer het straks nog eens.
    }
refusal-not-yours = Dit is van iemand anders, dus alleen die persoon of een begeleider kan het wijzigen. Er is niets veranderd.
refusal-note-gone = Dit briefje staat niet meer op het bord. Wat je schreef blijft hier staan. Je kunt het als nieuw briefje versturen.
refusal-nothing-to-do = Het is al zo. Er was niets te doen.
refusal-nothing-to-vote-on = Er zijn nog geen briefjes om op te stemmen. Schrijf er eerst een paar en open dan de stemming.
refusal-own-note = In deze stemming kies je uit de briefjes van anderen. Je stemmen blijven zoals ze zijn. Kies een ander briefje.
refusal-round-begun = Deze ronde is al begonnen, dus dit blijft zo. Er is niets veranderd. Je kunt er nog een na plannen.
refusal-round-changed = Iemand anders ging net voor jou naar een andere ronde. Er is niets veranderd. Kijk welke ronde het nu is, en kies dan.
refusal-round-gone = Deze ronde staat niet meer in het plan. Verder is er niets veranderd. Kies een andere ronde.
refusal-round-over = Deze ronde is voorbij. Wat je schreef blijft hier staan, en je kunt het opnieuw versturen.
refusal-seats-full = Alle { $most } plaatsen op dit bord zijn bezet. Vraag het de begeleider, of schrijf mee met iemand die er al is.
refusal-section-full = Dit vak is vol: er passen { $most } briefjes in. Je woorden blijven hier staan. Kies een ander vak.
refusal-section-gone = Dit vak is er niet meer. Je woorden blijven hier staan. Kies een ander vak.
refusal-section-locked = De begeleider heeft dit vak op slot gezet. Je woorden blijven hier staan. Kies een ander vak.
refusal-slow-down = Dat ging heel snel. Er is niets weg. Wacht even en probeer het dan weer.
refusal-text-empty = Er staan nog geen woorden in. Schrijf eerst iets.
refusal-text-too-long = Dit heeft { $length } letters, en er passen er { $most }. Je woorden blijven hier staan. Maak het korter, of maak er twee briefjes van.
refusal-unavailable = We kunnen nu niet bewaren. Je woorden zijn veilig op dit apparaat. Wacht even en probeer het dan weer.
refusal-vote-over = Deze stemming is gesloten. De stemmen die je eerder gaf zijn geteld.
refusal-votes-spent =
    { $left ->
        [0] Al je { $budget } stemmen zijn op. Neem er een terug om die ergens anders te geven.
        [one] Je hebt nog { $left } van { $budget } stemmen. Geef er hier minder, of neem er ergens een terug.
       *[other] Je hebt nog { $left } van { $budget } stemmen. Geef er hier minder, of neem er ergens een paar terug.
    }

## The server

refusal-board-quota = Vanaf deze plek zijn veel borden gestart. Je vraag blijft hier staan. Probeer het over een uur nog eens.
refusal-code-unknown = We kennen geen bord met deze code. Kijk elk teken op je uitnodiging na, of vraag het aan wie je heeft uitgenodigd.
refusal-code-wait = Dat waren veel pogingen. De code blijft hier staan. Wacht een minuut en probeer het dan weer.
refusal-failed = Er ging hier iets stuk, niet bij jou. Wat je bewaard hebt is niet weg. Wacht even en laad de pagina opnieuw.
refusal-malformed = We konden niet lezen wat deze pagina stuurde. Er is niets veranderd. Laad de pagina opnieuw.
refusal-method = Dit adres werkt niet op deze manier. Er is niets veranderd. Ga terug en probeer het nog eens.
refusal-not-found = Op dit adres is niets. Kijk de link na, of ga naar de eerste pagina.
refusal-origin = Dit kwam van een andere website, daarom hebben we het niet gedaan. Open het bord met zijn eigen link.
refusal-parcel-gone = Deze woorden werken niet, of hun 10 minuten zijn om. Kijk elk woord na, of vraag nieuwe woorden op het andere apparaat.
refusal-template-unknown = We kennen deze manier van werken niet. Je vraag blijft staan. Kies een andere.
refusal-token = Deze link werkt niet meer. Vraag een nieuwe aan wie je heeft uitgenodigd.
refusal-token-in-query = Een geheime link werd op een onveilige manier verstuurd, daarom hebben we hem niet geopend. Gebruik de link precies zoals je hem kreeg.
refusal-too-big = Dit is te veel in één keer. Er is niets veranderd. Stuur er minder van.
refusal-too-slow = Dit kwam te langzaam binnen. Er is niets veranderd. Probeer het opnieuw.
refusal-unsupported-type = We kunnen dit soort bericht niet lezen. Er is niets veranderd. Laad de pagina opnieuw.
refusal-wrong-host = Deze naam is niet van ons, dus er is niets gedaan. Open het bord via de eigen link.
refusal-unknown = Dit lukte niet. Er is niets weg. Probeer het nog eens.
