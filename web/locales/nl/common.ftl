# not yet reviewed by a native speaker

### Woorden van alle pagina's. "je", niet "u".

app-name = Groundswell
skip-to-content = Naar de inhoud
loading = Een ogenblik

## Buttons

close = Sluiten
cancel = Annuleren
back = Terug
done = Klaar
save = Bewaren
send = Versturen
write = Schrijven
edit = Wijzigen
undo = Ongedaan maken
more = Meer
menu = Menu
open = Openen
clear = Leegmaken
search = Zoeken
print = Afdrukken
yes = Ja
no = Nee
try-again = Nog eens proberen
show-all = Alles tonen

## Language and look

language = Taal
lang-en = Engels
lang-nl = Nederlands
lang-es = Spaans
lang-vi = Vietnamees
lang-fa = Perzisch
lang-unknown = een andere taal

## The eight colours of notes

colour = Kleur
colour-yellow = Geel
colour-orange = Oranje
colour-pink = Roze
colour-violet = Paars
colour-blue = Blauw
colour-teal = Turquoise
colour-green = Groen
colour-grey = Grijs

## Connection chip. It always tells the truth.

connection = Verbinding
connection-connecting = Verbinding maken
connection-live = Verbonden
connection-offline =
    { $n ->
        [0] Geen verbinding. Alles is bewaard.
        [one] Geen verbinding. { $n } wijziging nog niet bewaard
       *[other] Geen verbinding. { $n } wijzigingen nog niet bewaard
    }
connection-ended = Gestopt

## Why a page stopped

ended-title = Deze pagina is gestopt
ended-revoked = Je bent van het bord gehaald of je link is ingetrokken. Vraag de begeleider om een nieuwe.
ended-replaced = Je hebt dit bord op te veel plekken open, daarom stopte deze pagina. Er is niets weg.
ended-gone = Dit bord is hier niet, of de link klopt niet.
ended-token = Deze link werkt niet meer. Vraag een nieuwe aan wie je heeft uitgenodigd.
ended-malformed = Deze pagina en het bord begrijpen elkaar niet. Laad de pagina opnieuw. Wat je schreef blijft op dit apparaat.
ended-other = De verbinding is gestopt. Laad de pagina opnieuw. Wat je schreef blijft op dit apparaat.

## State of one's own note

state-waiting = Wacht op bewaren
state-waiting-offline = Wacht. Veilig op dit apparaat.
state-saved = Bewaard
storage-missing = Deze browser kan je woorden niet vasthouden. Laat de pagina open tot alles bewaard is.

## Counts

notes-count =
    { $n ->
        [one] { $n } briefje
       *[other] { $n } briefjes
    }
characters-left =
    { $n ->
        [one] nog { $n } letter
       *[other] nog { $n } letters
    }
characters-over =
    { $n ->
        [one] { $n } letter te veel
       *[other] { $n } letters te veel
    }

## People

you = Jij
you-are = Jij: { $label }
name-field = Je naam hier
name-hint = Je echte naam hoeft niet
name-change = Naam wijzigen
name-others = Of neem een van deze

## Notes

note = Briefje
note-own = Jouw briefje
note-field = Jouw idee
note-empty-hint = Schrijf eerst iets
note-edit = Tekst wijzigen
note-move = Verplaatsen naar…
note-paint = Kleur
note-delete = Briefje verwijderen
note-deleted = Briefje verwijderd
note-restored = Het briefje is terug
note-altered = De begeleider heeft deze tekst gewijzigd
note-your-version-hint = Iemand wijzigde dit briefje terwijl je schreef. Jouw woorden zijn bewaard.
note-your-version-use = Mijn woorden gebruiken
move-to = Verplaatsen naar
section = Vak
section-locked = Op slot
board-locked = De begeleider heeft dit bord op slot gezet. Je kunt alles lezen.
board-finished = Dit bord is klaar. Je kunt alles nog lezen.
untitled-board = Bord zonder naam
untitled-section = Vak zonder naam
no-question = De vraag komt zo

## Votes

vote = Stem
vote-opened = Er is een stemming begonnen
vote-closed = De stemming is voorbij

## Take your place along to another device

carry = Verder op een ander apparaat
carry-intro = Scan dit met je andere apparaat, of typ daar de drie woorden. Het werkt één keer, 10 minuten lang.
carry-words = Jouw drie woorden
carry-other = Heb je drie woorden van een ander apparaat?
carry-field = Typ de drie woorden
carry-open = Hier verdergaan
carry-unknown = We kennen deze drie woorden niet. Kijk elk woord na.
carry-arrived = Ook op dit apparaat ben je { $label }.
carry-make = Nieuwe woorden tonen
forget = Vergeet mij op dit apparaat
forget-ask = Je briefjes blijven op het bord. Dit apparaat weet dan niet meer dat ze van jou zijn.

## What a screen reader says, gathered and said together

announce-added =
    { $n ->
        [one] { $n } nieuw briefje
       *[other] { $n } nieuwe briefjes
    }
announce-removed =
    { $n ->
        [one] { $n } briefje verwijderd
       *[other] { $n } briefjes verwijderd
    }
announce-saved =
    { $n ->
        [one] Bewaard. { $n } briefje van jou.
       *[other] Bewaard. { $n } briefjes van jou.
    }
announce-not-saved = Niet bewaard. { $reason }
