# not yet reviewed by a native speaker
### The round-up: its page, its file, and the dialog that publishes it.

roundup = Verslag
roundup-of = Verslag van { $day }
roundup-asked = Wij vroegen
roundup-said = Jullie zeiden
roundup-decided = Wij besloten
roundup-declined = Nu niet, en waarom
roundup-next = Wat er nu gebeurt
roundup-wanted = Wat jullie het liefst willen
roundup-differ = Waar jullie anders over denken
roundup-spot = Wat bij allebei past: { $one } en { $other }
roundup-felt = Hoe het voelde
roundup-both = { $one }: { $x } van { $most } · { $other }: { $y } van { $most }
roundup-for-against = { $agree } voor, { $against } tegen ({ $vote })
roundup-languages =
    { $n ->
        [one] { $n } taal
       *[other] { $n } talen
    }
roundup-answers =
    { $n ->
        [one] Het antwoord op { $n } briefje
       *[other] Het antwoord op { $n } briefjes
    }
roundup-report-by = Uiterlijk op { $day } laten we weer van ons horen
roundup-alone = In geen groep: “{ $name }”
roundup-some-note = Een briefje onder “{ $name }”
roundup-quoted = Overgenomen met toestemming
roundup-nothing-said = Er is nog niets gezegd.
roundup-nothing-decided = Er is nog niets besloten.
roundup-nothing-next = Er staan nog geen volgende stappen in.
roundup-made = Elk getal komt van het bord. De woorden van een briefje staan hier alleen als de schrijver ja heeft gezegd.
roundup-mine = Kijk wat er met je eigen briefje is gedaan
roundup-public = Openbare pagina
roundup-draft = Niet gepubliceerd. Alleen begeleiders hebben dit adres, en het stopt binnen twee uur.
roundup-print-hint = Wil je het op papier? Print deze pagina of neem de PDF.

## The dialog

roundup-text = Wij vroegen, jullie zeiden, wij besloten: gemaakt van het bord zoals het nu is. Verandert het bord, dan verandert dit mee.
roundup-words = Je eigen woorden erboven
roundup-words-hint = Bedank iedereen en zeg waar het over ging. Je kunt in elke taal schrijven.
roundup-words-language = Taal van deze woorden
roundup-words-save = Woorden opslaan
roundup-words-saved = De woorden zijn opgeslagen
roundup-in = Wat erin staat
roundup-in-decided = Besluiten
roundup-in-quotes = Briefjes die erin mogen staan
roundup-in-steps = Volgende stappen
roundup-look = Bekijken
roundup-pdf = PDF
roundup-publish = Publiceren
roundup-published = Gepubliceerd: wie het adres heeft, kan het lezen
roundup-private = Niet gepubliceerd
roundup-address = Het adres
roundup-withdraw = Terugnemen
roundup-withdraw-ask = Het adres werkt dan voor niemand meer. Publiceer je later opnieuw, dan komt er een nieuw adres.
roundup-withdrawn = Het verslag is niet meer openbaar
roundup-failed = Het adres kon niet worden opgehaald. Er is niets kwijt. Probeer het opnieuw.
