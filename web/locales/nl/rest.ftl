# not yet reviewed by a native speaker

## Everyone's notes

all-empty = Niemand heeft nog een briefje geschreven. Dat van jou kan het eerste zijn.
all-filter-all = Alle
all-filter-mine = Van mij
all-search = Zoek in de briefjes
all-found =
    { $n ->
        [one] Gevonden in { $n } briefje
       *[other] Gevonden in { $n } briefjes
    }
all-none = Geen briefje zegt dit. Probeer een ander woord.

## What is promised to writers

promise-seen = Wie het ziet
promise-seen-text = Iedereen op dit bord, zodra je het verstuurt. Ze zien de naam die je hier hebt, niet je echte naam.
promise-change = Van gedachten veranderen
promise-change-text = Je kunt je briefjes veranderen of weggooien zolang het bord open is.
promise-kept = Hoe lang we het bewaren
promise-kept-text = Zolang dit bord er is.

## Votes


## Menu of the page

phone-menu = Menu
phone-wide = Het grote bord openen
