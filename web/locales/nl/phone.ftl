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
part-missing = Dit deel is niet geladen. Wat je typte is niet weg.

## Question and field

question-listen = Lees het voor
question-listen-stop = Stop met voorlezen
write-field = Jouw idee
write-hint = Eén idee per briefje. Kort is prima.
write-next = Schrijf je volgende idee
write-visible = Iedereen op dit bord ziet het.
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

## What the chip says when nothing gets saved

chip-offline = Geen verbinding
chip-busy = Het bord is druk
chip-late = Nog niet bewaard

## Everyone's notes

all = Alle briefjes
all-count = Alle briefjes: { $n }
all-more =
    { $n ->
        [one] nog { $n } briefje
       *[other] nog { $n } briefjes
    }

## Votes

vote-go = Naar de stemming
vote-results = Bekijk de uitslag

## Menu of the page

menu-you = Menu. Jij bent { $label }.
