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
programme-all = Alle bijeenkomsten

## Voorgoed wissen

erase = Voorgoed wissen
erase-note = Het briefje voorgoed wissen
erase-ask =
    { $n ->
        [one] Dit briefje voorgoed wissen? De woorden verdwijnen van het bord en uit wat bewaard is, met elke kopie. Dit kan niet ongedaan worden gemaakt: niemand krijgt het terug. Bestanden die iemand eerder meenam, hebben het nog.
       *[other] { $n } briefjes voorgoed wissen? De woorden verdwijnen van het bord en uit wat bewaard is, met elke kopie. Dit kan niet ongedaan worden gemaakt: niemand krijgt ze terug. Bestanden die iemand eerder meenam, hebben ze nog.
    }
erase-done =
    { $n ->
        [one] { $n } briefje is voorgoed gewist.
       *[other] { $n } briefjes zijn voorgoed gewist.
    }
erase-me = Wis mij en mijn briefjes
erase-me-ask = Alles wissen wat je hier schreef, en je naam? Je verlaat het bord. Dit kan niet ongedaan worden gemaakt: niemand krijgt het terug. Je stemmen blijven, en niemand kan zien dat ze van jou waren.
## What became of one's notes, and the way back to them

became-group = Groep
became-result = Uitslag
became-place = Plaats { $place }: { $said }
became-alone = Jouw briefje staat alleen. Het wordt ook gelezen.
became-idea = Idee
became-decision = Besluit
became-way = Laat de weg van dit briefje zien
became-quote = Je mag mijn woorden gebruiken
became-quote-hint = Je woorden mogen in het verslag staan, zonder je naam.
became-altered = Iemand anders heeft deze woorden veranderd. Daarom komen ze niet in het verslag.
became-roundup = Lees het verslag
keepsake = Een weg terug
keepsake-text = Kom over een paar weken terug, ook op een ander apparaat: bewaar dit plaatje of deze link. Je ziet dan je briefjes en wat ermee is gedaan. Wie dit heeft, kan doen alsof die jou is. Laat het dus aan niemand zien.
keepsake-picture = Bewaren als plaatje
keepsake-copy = Link kopiëren
keepsake-long = Dit blijft 90 dagen werken. Open dit opnieuw als je meer briefjes hebt geschreven.
keepsake-title = Jouw sleutel voor { $title }
