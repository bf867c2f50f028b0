# not yet reviewed by a native speaker

## Joining

join-title = Typ je code
join-hint = Hij staat op je uitnodiging: 6 letters en cijfers.
join-field = Code, 6 letters en cijfers
join-key-delete = Laatste teken wissen
join-missing =
    { $n ->
        [one] Meedoen: nog { $n } teken
       *[other] Meedoen: nog { $n } tekens
    }
join = Meedoen
join-camera = Open de camera van je telefoon en richt hem op het plaatje op je uitnodiging.
language-failed = Deze taal kon niet geladen worden. Probeer het opnieuw als je netwerk hebt.
join-arriving = Het bord gaat open
unreachable = We kunnen het bord niet bereiken. Kijk naar je netwerk en probeer het opnieuw. Er is niets verloren.
not-opened = Het bord ging niet open

## Question and field

question-listen = Lees het voor
question-listen-stop = Stop met voorlezen
write-field = Jouw idee
write-hint = Eén idee per briefje. Kort is prima.
write-next = Schrijf je volgende idee
write-visible = Iedereen op dit bord ziet het.
promise-seen = Wie het ziet
promise-seen-text = Iedereen op dit bord, zodra je het verstuurt. Ze zien de naam die je hier hebt, niet je echte naam.
promise-change = Van gedachten veranderen
promise-change-text = Je kunt je briefjes veranderen of weggooien zolang het bord open is.
promise-kept = Hoe lang we het bewaren
promise-kept-text = Zolang dit bord er is.
write-section = Waar hoort het bij?
write-viewer = Je bent hier om te lezen. Op dit bord kun je niet schrijven.
write-locked = De begeleider heeft het bord op slot gezet. Je kunt nu niet schrijven. Wat je typte blijft staan.
write-finished = Dit bord is klaar. Dank je wel voor het meedoen.

## My notes

mine-count = Jouw briefjes: { $n }
mine-empty = Hier komen jouw briefjes. Eén idee per briefje.
mine-menu = Meer voor dit briefje
mine-refused = Dit briefje is niet bewaard. Je woorden staan hier.
mine-refused-edit = Wijzigen en opnieuw versturen
mine-refused-drop = Weggooien

## No network

offline-title = Geen netwerk. Schrijf gerust verder.
offline-text =
    { $n ->
        [0] Wat je schrijft is veilig op deze telefoon en wordt vanzelf verstuurd.
        [one] { $n } briefje is nog niet bewaard. Het is veilig op deze telefoon en wordt vanzelf verstuurd.
       *[other] { $n } briefjes zijn nog niet bewaard. Ze zijn veilig op deze telefoon en worden vanzelf verstuurd.
    }
offline-try = Nu proberen
chip-offline = Geen netwerk
online-again =
    { $n ->
        [one] { $n } briefje is bewaard
       *[other] Alle { $n } briefjes zijn bewaard
    }

## Everyone's notes

all = Alle briefjes
all-count = Alle briefjes: { $n }
all-empty = Niemand heeft nog een briefje geschreven. Dat van jou kan het eerste zijn.
all-more =
    { $n ->
        [one] nog { $n } briefje
       *[other] nog { $n } briefjes
    }
all-filter-all = Alle
all-filter-mine = Van mij
all-search = Zoek in de briefjes
all-found =
    { $n ->
        [one] Gevonden in { $n } briefje
       *[other] Gevonden in { $n } briefjes
    }
all-none = Geen briefje zegt dit. Probeer een ander woord.

## Votes

vote-go = Naar de stemming
vote-results = Bekijk de uitslag

## Menu of the page

phone-menu = Menu
menu-you = Menu. Jij bent { $label }.
phone-wide = Het grote bord openen
