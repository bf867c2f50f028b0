# not yet reviewed by a native speaker
### Verborgen briefjes: wat geldt voor je schrijft, en hoe iedereen ze te lezen krijgt.

sight-writing = Wat je schrijft:
sight-own = Alleen jij ziet het, tot iedereen deelt.
sight-facilitator = Alleen jij en de begeleiders zien het.
sight-aggregate = Alleen jij ziet het. Anderen lezen het nooit.
sight-nameless = Je naam wordt er niet bij bewaard.
sight-short = Alleen jij
sight-short-facilitator = Alleen begeleiders en de schrijver
unseen-others =
    { $n ->
        [one] Nog { $n } briefje. Dat gaat open als iedereen deelt.
       *[other] Nog { $n } briefjes. Die gaan open als iedereen deelt.
    }
unseen-closed =
    { $n ->
        [one] Nog { $n } briefje, dat dicht blijft
       *[other] Nog { $n } briefjes, die dicht blijven
    }
reveal-done =
    { $n ->
        [one] { $n } briefje is gedeeld. Iedereen kan het lezen.
       *[other] { $n } briefjes zijn gedeeld. Iedereen kan ze lezen.
    }

unseen-notes =
    { $n ->
        [one] { $n } verborgen briefje
       *[other] { $n } verborgen briefjes
    }
unseen-each = Iedereen ziet alleen die van zichzelf.
reveal = Nu alle briefjes delen
reveal-text =
    { $n ->
        [one] Iedereen gaat dit briefje lezen. Je kunt dit niet terugdraaien.
       *[other] Iedereen gaat alle { $n } briefjes lezen, door elkaar. Je kunt dit niet terugdraaien.
    }
reveal-start =
    { $n ->
        [one] Als je start, leest iedereen het verborgen briefje.
       *[other] Als je start, leest iedereen de { $n } verborgen briefjes.
    }
sees = Wie de briefjes ziet
sees-own = Alleen wie het schreef, tot je deelt
sees-own-hint = Mensen schrijven zonder bij anderen te kijken. Je deelt alle briefjes tegelijk.
sees-all = Iedereen, meteen
sees-all-hint = Elk briefje verschijnt zodra het verstuurd is.
sees-facilitator = Alleen wie het schreef en de begeleiders
sees-facilitator-hint = Voor wat niet iedereen hoeft te lezen.
sees-aggregate = Alleen wie het schreef, voorgoed
sees-aggregate-hint = Je ziet hoeveel briefjes er zijn, en verder niets.
names = Namen
names-real = Met namen
names-real-hint = Bij elk briefje blijft staan wie het schreef.
names-alias = Met de namen van hier
names-alias-hint = Bij elk briefje blijft staan wie het schreef, met de naam die iemand op dit bord heeft.
names-none = Zonder namen
names-none-hint = We bewaren niet wie een briefje schreef. Alleen voor briefjes die eerst verborgen zijn.

refusal-agenda-invalid = Dit gaat niet samen: briefjes zonder naam moeten eerst verborgen zijn. Er is niets veranderd.
refusal-names-fixed = Van namen kan alleen minder bewaard worden, niet meer, en niet als er al geschreven is. Er is niets veranderd.
