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
take-pdf = Verslag
take-pdf-text = PDF, om te lezen en te printen
take-png = Afbeelding
take-png-text = PNG, voor dia’s en berichten
take-svg = Vectorafbeelding
take-svg-text = SVG, scherp op elke grootte
take-xlsx = Rekenblad
take-xlsx-text = XLSX, één blad per vak
take-pptx = Dia’s
take-pptx-text = PPTX, één dia per groep
take-make = Maak het bestand
take-language = Koppen in het
take-part = Welk deel
take-part-all = Het hele bord
take-files = Je bestanden
take-busy = Wordt gemaakt
take-busy-seconds =
    { $n ->
        [one] Wordt gemaakt, al { $n } seconde
       *[other] Wordt gemaakt, al { $n } seconden
    }
take-ready = Klaar en bewaard, { $size } KB. Het bord van { $time }.
take-wait =
    { $n ->
        [one] Wacht op { $n } ander bestand
       *[other] Wacht op { $n } andere bestanden
    }
take-step = Stap { $n } van { $all }. { $what }
take-doing-notes = Briefjes neerleggen: { $n } van { $all }
take-doing-pages = Pagina’s vullen: { $n } van { $all }
take-doing-slides = Dia’s maken: { $n } van { $all }
take-doing-sheets = Bladen vullen: { $n } van { $all }
take-doing-set = Letters en vormen tekenen
take-arriving = Onderweg: { $n } van { $all } KB
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
file-people =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } personen
    }
file-board = Het bord in één oogopslag
file-nothing = Er zijn nog geen briefjes op dit bord.
file-picture-of = Afbeelding van het bord: { $notes ->
        [one] { $notes } briefje
       *[other] { $notes } briefjes
    } in { $sections ->
        [one] { $sections } vak
       *[other] { $sections } vakken
    }.
file-day = Begonnen op
file-hidden = Briefjes die nog niet gedeeld zijn
file-people-all = Personen
file-vote = Stemming
file-score = Score
file-author = Van
file-labels = Labels
file-colour = Kleur
file-language = Taal
file-round = Ronde
file-group = Groep
file-column = Kolom
