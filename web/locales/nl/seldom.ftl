# not yet reviewed by a native speaker

refusal-budget-in-use = Iemand heeft al { $largest } stemmen gegeven. Er is niets veranderd. Kies minstens dat aantal, of laat stemmen terugnemen.
refusal-cannot-undo = Dit kan niet ongedaan worden gemaakt. Alles blijft zoals het nu is.
refusal-id-reused = Hetzelfde bericht kwam twee keer met andere woorden. Wat het eerst bewaard is, blijft. Verstuur het nog een keer.
refusal-id-taken = Dit was al een keer bewaard. Er is niets weg. Verstuur het als iets nieuws.
refusal-label-taken = Deze naam is hier al in gebruik, of lijkt te veel op een andere. Wat vind je van { $suggestion }?
refusal-last-facilitator = Een bord heeft een begeleider nodig, en dit is de laatste. Maak eerst iemand anders begeleider.
refusal-last-section = Dit is het laatste vak, en een bord heeft er een nodig. Er is niets veranderd. Voeg eerst een ander vak toe.
refusal-log-full = Dit bord heeft alle wijzigingen bewaard die erin passen. Je kunt alles nog lezen, en je woorden blijven hier staan. Vraag de begeleider om een nieuw bord te beginnen.
refusal-not-in-vote = Dit briefje hoort niet bij de stemming. Je stemmen blijven zoals ze zijn. Kies een ander briefje.
refusal-nothing-to-do = Het is al zo. Er was niets te doen.
refusal-nothing-to-vote-on = Er zijn nog geen briefjes om op te stemmen. Schrijf er eerst een paar en open dan de stemming.
refusal-own-note = In deze stemming kies je uit de briefjes van anderen. Je stemmen blijven zoals ze zijn. Kies een ander briefje.
refusal-round-begun = Deze ronde is al begonnen, dus dit blijft zo. Er is niets veranderd. Je kunt er nog een na plannen.
refusal-round-changed = Iemand anders ging net voor jou naar een andere ronde. Er is niets veranderd. Kijk welke ronde het nu is, en kies dan.
refusal-round-gone = Deze ronde staat niet meer in het plan. Verder is er niets veranderd. Kies een andere ronde.
refusal-vote-over = Deze stemming is gesloten. De stemmen die je eerder gaf zijn geteld.
refusal-votes-spent =
    { $left ->
        [0] Al je { $budget } stemmen zijn op. Neem er een terug om die ergens anders te geven.
        [one] Je hebt nog { $left } van { $budget } stemmen. Geef er hier minder, of neem er ergens een terug.
       *[other] Je hebt nog { $left } van { $budget } stemmen. Geef er hier minder, of neem er ergens een paar terug.
    }
refusal-board-quota = Vanaf deze plek zijn veel borden gestart. Je vraag blijft hier staan. Probeer het over een uur nog eens.
refusal-malformed = We konden niet lezen wat deze pagina stuurde. Er is niets veranderd. Laad de pagina opnieuw.
refusal-method = Dit adres werkt niet op deze manier. Er is niets veranderd. Ga terug en probeer het nog eens.
refusal-not-found = Op dit adres is niets. Kijk de link na, of ga naar de eerste pagina.
refusal-origin = Dit kwam van een andere website, daarom hebben we het niet gedaan. Open het bord met zijn eigen link.
refusal-template-unknown = We kennen deze manier van werken niet. Je vraag blijft staan. Kies een andere.
refusal-token-in-query = Een geheime link werd op een onveilige manier verstuurd, daarom hebben we hem niet geopend. Gebruik de link precies zoals je hem kreeg.
refusal-too-slow = Dit kwam te langzaam binnen. Er is niets veranderd. Probeer het opnieuw.
refusal-unsupported-type = We kunnen dit soort bericht niet lezen. Er is niets veranderd. Laad de pagina opnieuw.
refusal-wrong-host = Deze naam is niet van ons, dus er is niets gedaan. Open het bord via de eigen link.

door-passphrase-title = Zeg het wachtwoord
door-passphrase-text = De begeleider vraagt het aan iedereen die binnenkomt. Typ het hier.
door-passphrase-field = Wachtwoord
door-come-in = Naar binnen
door-waiting-title = Je staat bij de deur
door-waiting-text = Een begeleider laat je binnen. Laat deze pagina open: het gaat vanzelf verder.
door-sent-away = Je bent niet binnengelaten. Vraag het de begeleider.
door-banned-title = Een begeleider heeft je van dit bord gehaald
door-banned-text = Wat je schreef, blijft op het bord. Je kunt niet meer binnenkomen. Is het een vergissing? Vraag het de begeleider: mag je weer binnen, dan gaat deze pagina vanzelf verder.
refusal-passphrase-needed = Dit bord vraagt om een wachtwoord. Vraag het aan wie je uitnodigde.
refusal-wrong-passphrase = Dat is niet het wachtwoord. Kijk naar elke letter, of vraag het aan wie je uitnodigde.
