# not yet reviewed by a native speaker
### Het bord meenemen: het venster, en de woorden die in de bestanden staan.

take = Meenemen
take-text = Het hele bord, zo vaak je wilt. Gratis, zonder grens.
take-what = Wat voor bestand?
take-csv = Tabel
take-csv-text = CSV, één regel per briefje
take-json = Bordbestand
take-json-text = JSON, voor programma’s
take-md = Tekst
take-md-text = Markdown, voor mail of een website
take-make = Maak het bestand
take-language = Koppen in het
take-files = Je bestanden
take-busy = Wordt gemaakt
take-busy-seconds =
    { $n ->
        [one] Wordt gemaakt, al { $n } seconde
       *[other] Wordt gemaakt, al { $n } seconden
    }
take-ready = Klaar en bewaard, { $size } KB. Het bord van { $time }.
take-save = Opnieuw bewaren
take-stop = Stop
take-stopped = Gestopt
take-failed = Het bestand is niet gemaakt. Er is niets kwijt.
take-again = Probeer opnieuw
take-in = Wat erin gaat
take-in-notes = Briefjes
take-in-groups = Groepen
take-in-votes = Uitslagen van stemmingen
take-in-sections = Vakken
take-stays = Blijft verborgen
take-stays-names = Wie wat schreef, waar geen namen worden bewaard.
take-stays-votes = Wie waarop stemde.
take-stays-unseen =
    { $n ->
        [0] Briefjes die nog niet verstuurd zijn.
        [one] { $n } briefje dat nog niet gedeeld is.
       *[other] { $n } briefjes die nog niet gedeeld zijn.
    }
take-stays-open = Wat een stemming zegt die nog open is.
refusal-export-failed = Het bestand kon niet worden gemaakt. Er is niets kwijt. Probeer het opnieuw, of kies een ander soort bestand.

## In de bestanden

file-unseen =
    { $n ->
        [one] Nog { $n } briefje is niet met iedereen gedeeld. Daarom staat het niet in dit bestand.
       *[other] Nog { $n } briefjes zijn niet met iedereen gedeeld. Daarom staan ze niet in dit bestand.
    }
file-results = Uitslagen
file-place = Plaats
file-note = Briefje
file-result = Uitslag
