# not yet reviewed by a native speaker

## Places on the page

region-tools = Gereedschap
region-views = Weergaven
region-panel = Paneel
board-label = Bord: { $title }
board-loading = Het bord gaat open
board-loading-notes = { $n } van { $all } briefjes
board-empty = Nog geen briefjes. Druk op N, of klik twee keer op het bord, om het eerste te schrijven.
board-empty-viewer = Nog geen briefjes. Ze verschijnen hier vanzelf.
board-locked-host = Het bord is op slot: alleen begeleiders kunnen iets wijzigen.
banner-offline =
    { $n ->
        [0] Geen verbinding. Alles tot nu toe is bewaard. Je kunt verder schrijven.
        [one] Geen verbinding. { $n } wijziging wacht hier en wordt vanzelf verstuurd.
       *[other] Geen verbinding. { $n } wijzigingen wachten hier en worden vanzelf verstuurd.
    }
plane-help = De pijltjes verschuiven het beeld. Shift met een pijltje gaat naar een briefje, en van daar gaan pijltjes naar het dichtstbijzijnde. Alle briefjes staan ook in de lijst.
panel-private = Alleen begeleiders zien dit paneel
panel-fold = Paneel wegvouwen
panel-open = Paneel tonen
pulse-writers = van { $n } van de { $all } mensen

## Board menu

board-menu = Menu van het bord
board-title = Naam van het bord
board-title-edit = Naam wijzigen
board-question = Vraag
board-question-edit = Vraag wijzigen
board-question-placeholder = Wat wil je vragen?
board-lock = Bord op slot zetten
board-unlock = Bord van het slot halen
board-unlocked-now = Het bord is weer open
board-finish = Bord afronden
board-finish-ask = Dit bord afronden? Iedereen kan het nog lezen en niemand kan het wijzigen. Je kunt het weer openen.
board-reopen = Bord weer openen
board-keep-link = Bewaar je link als begeleider. Alleen zo kom je terug als begeleider.
settings = Instellingen
settings-cursors = Laat zien waar anderen wijzen
settings-cursors-off = Met meer dan { $n } mensen gaat dit vanzelf uit.
settings-note-chars = Langste briefje
settings-note-chars-value =
    { $n ->
        [one] { $n } letter
       *[other] { $n } letters
    }
settings-keys = Toetsen van één letter
board-lock-switch = Bord op slot
keep-title = Jouw link als begeleider
keep-open = Mijn link tonen
keep-secret = Wie deze link heeft, kan alles wat jij kunt. Laat hem aan niemand anders zien.
keep-download = Als bestand bewaren

## Views

view-plane = Canvas
view-columns = Kolommen
view-list = Lijst
view-split = Naast elkaar

## Tools

tool-select = Selecteren
tool-note = Nieuw briefje
tool-pan = Beeld verschuiven
tool-paste = Lijst plakken
zoom-in = Inzoomen
zoom-out = Uitzoomen
zoom-fit = Alles in beeld
zoom-reset = Gewone grootte
colour-new = Kleur van nieuwe briefjes
zoom = Zoom

## Notes

note-new = Nieuw briefje
note-tag = Labels
note-tag-add = Label toevoegen
note-tag-field = Nieuw label
note-actions = Acties voor dit briefje
note-description = { $section }, { $colour }
note-edit-other = Je wijzigt de woorden van iemand anders. De eerste tekst blijft bij die persoon.
note-enter-saves = bewaart
note-chosen = Geselecteerd
state-waiting-short = Wacht
discard = Weggooien

## Several notes

selection-count =
    { $n ->
        [one] { $n } briefje geselecteerd
       *[other] { $n } briefjes geselecteerd
    }
selection-clear = Niets selecteren
selection-delete =
    { $n ->
        [one] { $n } briefje verwijderen
       *[other] { $n } briefjes verwijderen
    }
selection-deleted =
    { $n ->
        [one] { $n } briefje verwijderd
       *[other] { $n } briefjes verwijderd
    }
selection-moved =
    { $n ->
        [one] { $n } briefje verplaatst naar { $section }
       *[other] { $n } briefjes verplaatst naar { $section }
    }
selection-painted =
    { $n ->
        [one] { $n } briefje heeft een nieuwe kleur
       *[other] { $n } briefjes hebben een nieuwe kleur
    }

## Move without dragging

move-title = Verplaatsen naar…
move-section = Vak
move-after = Na
move-first = Aan het begin
move-last = Aan het eind
move-here = Hier ligt het nu
move = Verplaatsen
move-place = Plaats in het vak
move-point = Een plek op het bord kiezen
move-point-hint = Druk op de plek waar het heen moet. Met Escape blijft het waar het is.

## Paste a list

paste-title = Lijst plakken
paste-hint = Eén briefje per regel. Je kunt ze nog wijzigen voor ze op het bord komen.
paste-field = Je lijst
paste-preview =
    { $n ->
        [0] Nog geen regels
        [one] { $n } briefje
       *[other] { $n } briefjes
    }
paste-too-many = Alleen de eerste { $most } regels passen in één keer.
paste-too-long =
    { $n ->
        [one] { $n } regel is te lang. Die wordt in stukken geknipt.
       *[other] { $n } regels zijn te lang. Ze worden in stukken geknipt.
    }
paste-add =
    { $n ->
        [one] { $n } briefje toevoegen
       *[other] { $n } briefjes toevoegen
    }
paste-added =
    { $n ->
        [one] { $n } briefje toegevoegd
       *[other] { $n } briefjes toegevoegd
    }

## Undo

undo-step = Ongedaan maken: { $step }
redo-step = Opnieuw doen: { $step }
undo-partly =
    { $n ->
        [one] { $n } deel is intussen door iemand gewijzigd en blijft.
       *[other] { $n } delen zijn intussen door anderen gewijzigd en blijven.
    }
step-add =
    { $n ->
        [one] briefje schrijven
       *[other] { $n } briefjes schrijven
    }
step-edit = tekst wijzigen
step-move =
    { $n ->
        [one] briefje verplaatsen
       *[other] { $n } briefjes verplaatsen
    }
step-paint = kleur wijzigen
step-tag = labels wijzigen
step-delete =
    { $n ->
        [one] briefje verwijderen
       *[other] { $n } briefjes verwijderen
    }
step-copy = kopie maken
step-section = vak wijzigen
step-tidy = opruimen
step-title = naam van het bord wijzigen
step-question = vraag wijzigen

## Sections

section-add = Vak toevoegen
section-title = Naam van het vak
section-prompt = Hulp voor wie schrijft
section-lock = Vak op slot zetten
section-unlock = Vak van het slot halen
section-move-before = Vak naar het begin schuiven
section-move-after = Vak naar het eind schuiven
section-tidy = Opruimen
section-remove = Vak weghalen
section-remove-to =
    { $n ->
        [0] Dit vak weghalen?
        [one] Het briefje gaat naar:
       *[other] De { $n } briefjes gaan naar:
    }
section-menu = Acties voor { $section }
sections = Vakken
section-note-add = Briefje toevoegen
section-removed = Vak weggehaald

## Columns of a table

columns = Kolommen
column-title = Naam van de kolom
column-add = Kolom toevoegen
column-remove = Deze kolom weghalen
column-remove-to = De briefjes gaan naar
step-column = kolom wijzigen
cell-add = Briefje toevoegen: { $section }, { $column }
cell-description = { $section }, { $column }

## Search

search-notes = Briefjes zoeken
search-found =
    { $n ->
        [one] { $n } briefje gevonden
       *[other] { $n } briefjes gevonden
    }
search-none = Geen briefje past hierbij.
search-clear = Zoeken leegmaken
search-next = Volgend gevonden briefje
search-previous = Vorig gevonden briefje
search-position = { $n } van { $all }

## List

list-label = Alle briefjes als lijst
list-own = Van jou
list-filter-mine = Alleen van mij
list-filter-colour = Kleur
list-filter-clear = Filter leegmaken
list-sort = Volgorde
list-sort-board = Zoals op het bord
list-sort-mixed = Gehusseld tijdens de stemming
list-sort-new = Nieuwste eerst
list-sort-votes = Meeste stemmen eerst

## People

people = Mensen
people-empty = Nog niemand. Lees de code hardop voor.
person-away = even weg
person-you = jij
person-role = Rol van { $label }
person-make-facilitator = Begeleider maken
person-make-participant = Deelnemer maken
person-make-viewer = Alleen laten lezen
person-hand-over = Overdragen aan deze persoon
person-hand-over-ask = { $label } begeleidt vanaf nu, en jij doet mee. Alleen { $label } kan je weer begeleider maken.
person-remove = Van het bord halen
person-remove-ask = { $label } van het bord halen? De briefjes blijven.
person-removed = { $label } is van het bord gehaald
person-ban = Voorgoed weghalen
person-ban-hint = Voorgoed: die kan niet terugkomen, en nieuwe mensen wachten tot je ze binnenlaat. Je kunt het terugdraaien.
person-banned = { $label } is voorgoed van het bord gehaald. Nieuwe mensen wachten op jou.
person-gone = Weggehaald: { $n }
person-return = Weer binnenlaten
ended-join = Binnenkomen met een code

## Invite

invite = Uitnodigen
invite-title = Mensen uitnodigen
invite-go = Ga naar { $address } en typ
invite-say = Zeg: “{ $spoken }”
invite-link-copy = Link kopiëren
invite-scan = Of scan met een telefoon
invite-qr = Plaatje om met een telefoon te scannen. Het opent het bord.
invite-door-open = De deur is open
invite-door-closed = De deur is dicht
invite-door-hint = Met de deur dicht komt er niemand nieuw bij. Wie er al is, kan terugkomen.
invite-print = Uitnodiging afdrukken (A4)
invite-joined-words =
    { $n ->
        [0] Nog niemand doet mee
        [one] persoon doet mee
       *[other] mensen doen mee
    }
invite-failed = De uitnodiging kon niet worden opgehaald. Kijk of je verbinding hebt.
renew = Is een code of link in verkeerde handen?
renew-text = Maak een nieuwe. De oude werkt meteen niet meer.
renew-participant = Nieuwe code en link…
renew-participant-title = Nieuwe code en link maken?
renew-participant-text = Wie met de oude binnenkwam, wordt meteen weggestuurd; jij blijft. Wat ze schreven, blijft ook. Met de nieuwe komen mensen opnieuw binnen, als iemand nieuws.
renew-participant-done = De oude code, link en het oude plaatje werken niet meer. Geef deze aan iedereen die hier hoort.
renew-both-yes = Nieuwe maken
renew-viewer = Nieuwe link om te kijken…
renew-viewer-title = Nieuwe link om te kijken maken?
renew-viewer-text = Wie met de oude link naar het bord kijkt, wordt meteen weggestuurd. Websites die het bord laten zien, doen dat niet meer.
renew-viewer-done = De oude link werkt niet meer. Met deze zien mensen het bord en veranderen ze niets.
renew-facilitator = Nieuwe link voor begeleiders…
renew-facilitator-title = Nieuwe link voor begeleiders maken?
renew-facilitator-text = Wie met de oude link binnenkwam, wordt meteen weggestuurd, ook andere begeleiders en je eigen andere apparaten. Zij hebben de nieuwe nodig. Jij blijft hier binnen.
renew-facilitator-done = Bewaar hem goed: alleen deze link maakt nu iemand begeleider. Deze pagina gaat ermee verder.
renew-known = Wie hem had, kent ook de code: maak die dan ook nieuw.
renew-yes = Nieuwe link maken
renew-done = Dit is de nieuwe link
renew-link = Nieuwe link
renew-series = Dit bord hoort bij een reeks. Code en link maak je nieuw op de pagina van de reeks.
renew-series-go = Naar de reeks

## Votes of the host

vote-start = Stemming beginnen
vote-start-title = Een nieuwe stemming
vote-start-sections = Welke vakken?
vote-start-budget = Stemmen per persoon
vote-start-suggest = Wij raden { $n } aan voor { $notes } briefjes.
vote-start-most = Meeste op één plek
vote-start-own = Mensen mogen op hun eigen briefjes stemmen
vote-start-own-hint = Zo niet, dan is makkelijker te raden wie wat koos.
vote-totals-hidden = De aantallen komen als je de stemming sluit. Tot dan krijgt niemand ze, jij ook niet.
vote-budget-trim = Terugnemen wat te veel is
vote-close = Sluiten en uitslag tonen
vote-void = Stoppen zonder uitslag
vote-void-ask = Deze stemming stoppen? Er wordt niets geteld.
vote-results-list = Uitslag van de stemming
vote-start-again = Nog een stemming beginnen
vote-start-why = Genoeg om te kiezen, weinig genoeg om na te denken.
vote-fewer = Minder
vote-more = Meer
vote-turnout-short = { $n } van { $seats }
vote-turnout-did = hebben gestemd
vote-budget-trim-ask = Iemand heeft al { $largest } stemmen gegeven. Met { $n } per persoon worden de laatste teruggenomen, en dat wordt gezegd.
vote-close-ask-missing =
    { $n ->
        [one] { $n } persoon heeft nog niet gestemd. De stemming nu sluiten? Daarna kan ze niet meer open.
       *[other] { $n } mensen hebben nog niet gestemd. De stemming nu sluiten? Daarna kan ze niet meer open.
    }

## Keys

keys = Toetsen
keys-title = Toetsen van dit bord
keys-note = Nieuw briefje
keys-save = Briefje bewaren
keys-line = Nieuwe regel
keys-leave = Verlaten of sluiten
keys-edit = Briefje wijzigen
keys-arrows = Naar het dichtstbijzijnde briefje
keys-move = Verplaatsen naar…
keys-nudge = Briefje een stukje schuiven
keys-select = Bij de selectie doen
keys-select-all = Alles selecteren
keys-delete = Verwijderen
keys-undo = Je eigen stap ongedaan maken
keys-redo = Opnieuw doen
keys-vote = Stem geven
keys-vote-back = Stem terugnemen
keys-search = Zoeken
keys-views = Weergaven
keys-zoom = In- en uitzoomen, gewone grootte
keys-fit = Alles in beeld
keys-areas = Naar het volgende deel van de pagina
keys-help = Alle toetsen
keys-tag = Labels
keys-copy = Kopie maken
keys-select-area = Sleep over het bord om te selecteren

## Presenting, for hosts who share their screen

presenting = Presenteren
presenting-on = Je eigen stemmen en briefjes die niet iedereen ziet, zijn op dit scherm bedekt.
presenting-note = Omgekeerd terwijl je presenteert
presenting-off = Laten zien
presenting-hint = Deel je je scherm? Zet dit aan: je stemmen, briefjes die niet iedereen ziet en wie waar wijst, zijn dan bedekt.

## Words that only the board needs

empty = Hier is nog niets
delete = Verwijderen
redo = Opnieuw doen
copy = Kopiëren
copied = Gekopieerd
copy-failed = Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.
reload = Opnieuw laden
full-screen = Volledig scherm
theme = Licht of donker
connection-saving =
    { $n ->
        [one] { $n } wijziging wordt bewaard
       *[other] { $n } wijzigingen worden bewaard
    }
connection-back =
    { $n ->
        [0] Je bent weer verbonden
        [one] Weer verbonden. { $n } wijziging is bewaard
       *[other] Weer verbonden. { $n } wijzigingen zijn bewaard
    }
state-refused = Niet bewaard
here-count =
    { $n ->
        [one] { $n } persoon is hier
       *[other] { $n } mensen zijn hier
    }
name-changed = Je heet nu { $label }
note-your-version = Jouw versie
note-draft-kept = Je woorden staan er nog, als klad.
section-empty = Hier zijn nog geen briefjes
announce-changed =
    { $n ->
        [one] { $n } briefje gewijzigd
       *[other] { $n } briefjes gewijzigd
    }
announce-moved =
    { $n ->
        [one] { $n } briefje verplaatst
       *[other] { $n } briefjes verplaatst
    }
announce-joined =
    { $n ->
        [one] { $n } persoon is erbij gekomen
       *[other] { $n } mensen zijn erbij gekomen
    }
announce-undone = Ongedaan gemaakt: { $step }
announce-redone = Opnieuw gedaan: { $step }
theme-light = Licht
theme-dark = Donker
theme-system = Zoals op dit apparaat
role-facilitator = Begeleider
role-participant = Deelnemer
role-viewer = Kijker
written-in = Geschreven in het { $language }
vote-voided = De stemming is gestopt. Er is niets geteld.
vote-trimmed = Er zijn nu minder stemmen, daarom zijn er van jou een paar teruggenomen. Kijk nog eens.

## Rounds, as a host plans and runs them

rounds = Rondes
rounds-plan = Rondes plannen
round-say = Zeg dit
round-after = Hierna: { $title }
round-add = Ronde toevoegen
round-edit = Deze ronde wijzigen
round-kind = Wat we doen
round-title = Naam
round-instruction = Wat je iedereen vertelt
round-minutes = Minuten
round-minutes-hint = 0 betekent geen tijdslimiet.
round-alone = Vanzelf doorgaan als de tijd om is
round-alone-hint = Iedereen krijgt 15 seconden om een zin af te maken. Dan begint de volgende ronde.
round-length = { $n } min
round-start = Start: { $title }
round-next = Volgende: { $title }
round-end = Deze ronde beëindigen
round-pause = Pauzeren
round-resume = Verdergaan
round-minute = +1 min
round-minute-more = Eén minuut erbij
round-menu = Meer voor { $title }
round-start-this = Nu starten
round-up = Omhoog
round-down = Omlaag
round-skip = Overslaan
round-repeat = Nog een keer doen
round-drop = Verwijderen
round-done = klaar
round-running = nu
round-planned = komt nog
round-skipped = overgeslagen
step-round = rondes

## De deur

door = De deur
door-is-open = Open
door-is-open-hint = Iedereen met de code of de link komt binnen.
door-is-approve = Vraag het mij
door-is-approve-hint = Wie nieuw is, wacht tot een begeleider de deur opendoet.
door-is-closed = Dicht
door-is-closed-hint = Er komt niemand nieuw bij. Wie er al is, kan terugkomen.
invite-door-approve = Wie nieuw is, wacht op een begeleider
door-passphrase = Wachtwoord
door-passphrase-hint = Wie nieuw is, moet het weten. Minstens 6 letters; groot of klein maakt niet uit.
door-passphrase-short = Dat is te kort. Het heeft minstens 6 letters nodig.
door-passphrase-set = Wie nieuw is, moet het wachtwoord zeggen.
door-passphrase-ask = Erom vragen
door-passphrase-drop = Niet meer vragen
door-closes = Gaat vanzelf dicht
door-closes-hint = Op dat moment gaat de deur dicht en stopt het schrijven.
door-closes-at = { $day }, { $time }
door-closes-drop = Open laten
door-knocking =
    { $n ->
        [one] { $n } persoon wacht bij de deur
       *[other] { $n } mensen wachten bij de deur
    }
door-let-in = Binnenlaten
door-let-all = Iedereen binnenlaten
door-send-away = Wegsturen

focus-go = Ga erheen
focus-stay = Hier blijven
focus-back = Terug
focus-mine = Je laat iedereen zien
focus-hold = Weg terug bewaren
focus-stop = Niet meer tonen
focus-show = Aan iedereen tonen
focus-here = Iedereen hierheen halen
focus-none = Hier is niets om te tonen. Kies eerst een briefje.

seeing-go = Zien als deelnemer
seeing = Je ziet het bord zoals een deelnemer.
seeing-hint = Je eigen plek en rol blijven zoals ze zijn.
seeing-out = Terug naar begeleiden
seeing-over = Je begeleidt weer
seeing-note = Deelnemers zien dit niet

remote = Afstandsbediening
remote-offline = Geen verbinding. Het bord gaat zonder jou door.
remote-clock = Tijd over
remote-pause = Pauze
remote-resume = Verder
remote-minute = 1 minuut
remote-counts = Hoe het gaat
remote-of = { $n } van { $all }
remote-wrote = Mensen die schreven
remote-voted = Mensen die stemden
remote-notes = Briefjes
remote-here = Nu hier
remote-door = { $n } wachten bij de deur. Laat ze binnen op het grote scherm.
remote-else = Andere wegen
remote-write = Briefjes schrijven
remote-whole = Het hele bord
remote-reveal =
    { $n ->
        [one] { $n } briefje met iedereen delen
       *[other] { $n } briefjes met iedereen delen
    }
remote-soon = Over { $n } seconden. Dit kan niet terug.
remote-stop = Stoppen
remote-nothing = Er is nu niets te doen.
