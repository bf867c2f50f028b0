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

## Briefjes die begeleiders achterhouden

aside-held = Wacht op een begeleider
aside-hidden = Verborgen door een begeleider
aside-returned = Teruggegeven
aside-held-mine = Een begeleider leest het eerst. Alleen jij en de begeleiders zien het nu.
aside-hidden-mine = Een begeleider heeft het verborgen. Alleen jij en de begeleiders zien het nu.
aside-returned-mine = Een begeleider heeft het aan je teruggegeven. Anderen zien het niet.
aside-why = Waarom: { $reason }
aside-again = Veranderen en opnieuw sturen
aside-drop = Weggooien
sight-held = Een begeleider leest het eerst. Daarna:
note-hide = Verbergen voor anderen
note-hide-done =
    { $n ->
        [one] Verborgen. Alleen begeleiders en de schrijver zien het.
       *[other] { $n } briefjes verborgen. Alleen begeleiders en de schrijvers zien ze.
    }
note-return = Teruggeven aan de schrijver
note-return-text = Anderen zien het niet meer. De schrijver krijgt de woorden terug, met jouw reden.
note-return-reason = Waarom? De schrijver leest dit.
note-return-done = Teruggegeven. De schrijver leest je reden.
reason-topic = Het gaat over iets anders.
reason-person = Er staat een naam van iemand in.
reason-hurts = Het kan iemand pijn doen.
reason-words = Zeg het alsjeblieft met andere woorden.
note-accept = Doorlaten
note-show = Weer laten zien
note-accept-done =
    { $n ->
        [one] { $n } briefje doorgelaten
       *[other] { $n } briefjes doorgelaten
    }
kept-waiting =
    { $n ->
        [one] { $n } briefje wacht op een begeleider
       *[other] { $n } briefjes wachten op een begeleider
    }
kept-all = Alles doorlaten
kept-aside =
    { $n ->
        [one] { $n } briefje verborgen of teruggegeven
       *[other] { $n } briefjes verborgen of teruggegeven
    }
hold-switch = Begeleiders lezen nieuwe briefjes eerst
hold-banner = Een begeleider leest elk nieuw briefje voordat anderen het zien.
hold-hint = Wat deelnemers schrijven, wacht tot een begeleider het doorlaat.
step-hide = Verbergen voor anderen
step-return = Teruggeven
refusal-note-aside = Niet iedereen kan dit briefje nu lezen, dus dit kan er niet mee. Er is niets veranderd.
