# not yet reviewed by a native speaker
### Briefjes erbij halen: het venster, en waarom een bestand niet gelezen kon worden.

imports = Briefjes erbij halen
imports-text = Uit een tabel, een lijst of een ander bord. Je ziet ze eerst, en met één druk haal je ze allemaal weer weg.
imports-file = Een bestand
imports-file-text = CSV, XLSX, een lijst als tekst, of een bordbestand. Hoogstens 5 MB.
imports-choose = Kies een bestand
imports-board = Een ander bord
imports-board-text = Briefjes van een bord waar je met dit apparaat op was.
imports-board-choose = Kies een bord
imports-board-none = Dit apparaat kent geen ander bord.
imports-reading = Wordt gelezen…
imports-again = Kies iets anders
imports-sheet = Blad
imports-header = Op de eerste regel staan de namen van de kolommen
imports-columns = Wat staat er in elke kolom?
imports-column = Kolom { $n }
imports-use-none = Weglaten
imports-use-text = Briefje
imports-use-section = Vak
imports-use-column = Kolom
imports-use-group = Groep
imports-use-colour = Kleur
imports-use-tags = Labels
imports-use-lang = Taal
imports-into = Zet briefjes in
imports-into-rest = Waar geen vak bij staat
imports-notes =
    { $n ->
        [0] Geen briefjes
        [one] { $n } briefje
       *[other] { $n } briefjes
    }
imports-rest =
    { $n ->
        [one] en nog { $n }
       *[other] en nog { $n }
    }
imports-empty =
    { $n ->
        [one] { $n } regel zonder tekst blijft weg.
       *[other] { $n } regels zonder tekst blijven weg.
    }
imports-sections = Nieuwe vakken: { $titles }
imports-groups =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
imports-do =
    { $n ->
        [one] Haal { $n } briefje erbij
       *[other] Haal { $n } briefjes erbij
    }
imports-done =
    { $n ->
        [one] { $n } briefje is erbij gekomen
       *[other] { $n } briefjes zijn erbij gekomen
    }
imports-new = Maak er een nieuw bord van
imports-new-text = Dit is een heel bord. Je kunt ook een nieuw bord beginnen dat hetzelfde is: vakken, groepen, rondes, uitslagen. Zonder namen, en nog met niemand erop.
imports-new-open = Open het nieuwe bord

imports-copy = Kopieer naar een nieuw bord
imports-copied = Er is een nieuw bord zoals dit, en er is nog niemand op.
imports-copied-open = Open het

refusal-import-broken = Dit bestand is beschadigd, of iemand heeft het veranderd: het past niet in elkaar.
refusal-import-cell = In één cel van dit bestand staan meer dan { $most } tekens.
refusal-import-columns = Dit bestand heeft meer dan { $most } kolommen.
refusal-import-empty = Er staan geen briefjes in dit bestand.
refusal-import-encoding = De letters in dit bestand zijn niet te lezen. Bewaar het nog eens als ‘CSV UTF-8’.
refusal-import-heavy = Dit bestand is veel groter dan het lijkt, en is niet gelezen.
refusal-import-kind = Dit is geen tabel, geen lijst en geen bordbestand.
refusal-import-line = Regel { $row } van dit bestand is niet te lezen. Staat er een aanhalingsteken te veel?
refusal-import-rows = Dit bestand heeft meer dan { $most } regels.

## Hoe kolommen in tabellen kunnen heten; meer woorden na een komma

imports-heads-text = tekst, briefje, briefjes, notitie, notities, idee, kaart, bericht, opmerking, antwoord
imports-heads-section = vak, sectie, lijst, onderwerp, categorie
imports-heads-column = kolom, stap, fase
imports-heads-group = groep, thema, cluster
imports-heads-colour = kleur
imports-heads-tags = labels, label, tags
imports-heads-lang = taal
