# not yet reviewed by a native speaker

refusal-group-gone = Deze groep is er niet meer. De briefjes staan nog op het bord. Kies een andere groep.
refusal-group-locked = De begeleider heeft deze groep op slot gezet. Die blijft zoals hij is. Kies een andere groep.
refusal-vote-open = Er wordt nu op deze briefjes gestemd. Ze blijven waar ze zijn. Probeer het na de stemming weer.

groups = Groepen
group-notes = Briefjes zonder groep
group-make = Groep
group-make-keys = Van de selectie een groep maken
group-new = Nieuwe groep maken
group-put = Doen bij…
offer-new = Het kwam na de groepen
offer-put = In { $name } doen
group-take = Uit de groep halen
group-unnamed = Groep zonder naam
group-name = Naam van de groep
group-about = Alles over deze groep
group-more = Alles over de groep { $name }
group-in = In de groep { $name }
group-empty = Nog geen briefjes in deze groep
group-loose = Niet in een groep
group-locked = Deze groep is op slot
group-find = Zoek groepen en briefjes
group-none-found = Niets past. Typ minder letters, of maak een nieuwe groep.
group-names = Voorgestelde namen
group-name-take = Deze naam nemen
group-name-this = De naam { $name } nemen
group-name-away = { $name } van de lijst halen
group-suggest = Een naam voorstellen
group-suggest-add = Voorstellen
group-tick = Vink briefjes aan om eruit te halen of af te splitsen
group-split = Afsplitsen als nieuwe groep
group-merge = Alles in een andere groep doen
group-merge-do = Samenvoegen
group-choose = Kies een groep
group-lock = Deze groep op slot
group-unlock = Deze groep van het slot
group-dissolve = Groep opheffen, briefjes blijven
group-merged = Alle briefjes zitten nu in { $name }
group-moved = Groep verplaatst naar { $section }
group-dissolved = De groep { $name } is weg, de briefjes zijn er nog
step-group = een groep wijzigen
group-found =
    { $n ->
        [one] { $n } plek gevonden
       *[other] { $n } plekken gevonden
    }
group-made =
    { $n ->
        [one] { $n } briefje in een nieuwe groep
       *[other] { $n } briefjes in een nieuwe groep
    }
group-put-done =
    { $n ->
        [one] { $n } briefje in { $name } gedaan
       *[other] { $n } briefjes in { $name } gedaan
    }
group-taken =
    { $n ->
        [one] { $n } briefje uit de groep gehaald
       *[other] { $n } briefjes uit hun groep gehaald
    }
announce-grouped =
    { $n ->
        [one] { $n } briefje in een groep gedaan
       *[other] { $n } briefjes in groepen gedaan
    }

note-copy = Kopie maken
note-copied = Gekopieerd
pulled-mark = Gaat heen en weer: het kan ook bij ‘{ $name }’ horen
pulled-copy = Ook een kopie in ‘{ $name }’
pulled-copied = Er is een kopie in ‘{ $name }’
