# not yet reviewed by a native speaker
### Hoe lang dingen bewaard worden en hoe ze voorgoed gewist worden: voor borden, en later voor telefoons.

## De datum

keeping = Hoe lang het bewaard wordt
keeping-moves = De datum schuift op zodra iemand hier iets verandert.
keeping-set = Een begeleider koos deze dag.
keeping-never = Er is geen dag gekozen. Het blijft tot een begeleider het wist.
keeping-day = Wis het op deze dag
keeping-usual = Terug naar de gewone tijd
keeping-soon = Dit bord wordt op { $day } gewist. Neem mee wat je wilt houden.
keeping-now = Wis het bord nu
keeping-now-ask = Dit hele bord voorgoed wissen? Alle briefjes, stemmen en besluiten verdwijnen, voor iedereen. Dit kan niet ongedaan worden gemaakt: niemand krijgt ze terug.

## Wissen

erase-notes =
    { $n ->
        [one] { $n } briefje voorgoed wissen
       *[other] { $n } briefjes voorgoed wissen
    }
erase-person = Wis deze persoon
erase-person-ask = { $label } wissen, met alles wat deze persoon hier schreef? Die verlaat het bord. Dit kan niet ongedaan worden gemaakt: niemand krijgt het terug.
erase-person-done = Deze persoon en de briefjes zijn voorgoed gewist.

## Wie deed wat

deeds = Wie deed wat
deeds-hint = Alleen voor begeleiders, en zonder een woord van wat iemand schreef.
deeds-none = Nog niets.
deeds-somebody = Iemand
deed-board-ruled = veranderde een instelling
deed-board-locked = zette het bord op slot of weer open
deed-board-finished = rondde het bord af of opende het weer
deed-door-changed = veranderde de deur
deed-role-given = gaf iemand een rol
deed-seat-removed = verwijderde iemand
deed-round-skipped = sloeg een ronde over
deed-round-started = begon een ronde
deed-round-ended = beëindigde een ronde
deed-notes-revealed =
    { $n ->
        [one] liet { $n } briefje aan iedereen zien
       *[other] liet { $n } briefjes aan iedereen zien
    }
deed-names-lowered = koos dat er minder namen bewaard worden
deed-notes-erased =
    { $n ->
        [one] wiste { $n } briefje voorgoed
       *[other] wiste { $n } briefjes voorgoed
    }
deed-seat-erased = wiste een persoon
deed-link-renewed = maakte een nieuwe link
deed-passphrase-set = veranderde het wachtwoord
deed-export = nam het bord mee als bestand: { $format }
deed-other = deed iets anders
