# not yet reviewed by a native speaker
# The page of a programme: boards in a series.
programme = Reeks bijeenkomsten
programme-page-title = Reeks bijeenkomsten · Groundswell
programme-loading = Een ogenblik…
programme-failed = Deze pagina kon niet worden opgehaald.
programme-gone = Deze reeks is er niet
programme-gone-text = Het adres is niet volledig, de link is vervangen door een nieuwe, of de reeks is gewist. Vraag om een nieuwe link.
programme-sessions = Bijeenkomsten
programme-week = Week { $n }
programme-state-done = Klaar
programme-state-now = Nu
programme-state-next = Hierna
programme-state-later = Later
programme-state-begun = Begonnen
programme-state-gone = Gewist
programme-gone-board = Het bord van deze bijeenkomst is gewist. Wat ervan is meegenomen, blijft waar het nu is.
programme-closed = Alleen wie op dit bord is, kan het lezen.
programme-counts = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
  }, { $notes ->
    [one] 1 briefje
   *[other] { $notes } briefjes
  }
programme-grown = Wat eruit kwam
programme-go = Naar deze bijeenkomst
programme-look = Het bord bekijken
programme-on = ‘{ $title }’ is nu bezig
programme-none-on = Er is nu geen bijeenkomst
programme-none-on-text = Deze pagina laat zien waar de reeks is. Bewaar het adres: het leidt altijd naar de bijeenkomst die bezig is.
programme-same-you = Je hebt één plek in alle bijeenkomsten en houdt je naam. Briefjes zonder naam blijven zonder naam.
programme-open = Deze bijeenkomst openen…
programme-again = Iedereen hierheen…
programme-along = Meer meenemen…
programme-open-title = ‘{ $title }’ openen
programme-open-do = { $n ->
    [0] Openen, niets meenemen
    [one] Openen, 1 ding meenemen
   *[other] Openen, { $n } dingen meenemen
  }
programme-opening = Bezig met openen…
programme-bring = Wat er meegaat
programme-bring-text = Het zijn kopieën: elk weet waar het vandaan komt. Wat er al is, komt niet nog eens.
programme-bring-none = Er is nog niets om mee te nemen. Je kunt toch beginnen.
programme-bring-failed = Wat mee kan, kon niet worden opgehaald.
programme-bring-here = is er al
programme-bring-from = Uit bijeenkomst { $n }: { $title }
programme-bring-more = Nog { $n } tonen
programme-kind-note = Briefje
programme-kind-group = Groep
programme-kind-idea = Idee
programme-kind-action = Actie
programme-group-notes = { $n ->
    [one] 1 briefje
   *[other] { $n } briefjes
  }
programme-place = plaats { $n } in de stemming
programme-outcome-adopted = gaat door
programme-outcome-partly = gaat deels door
programme-outcome-later = later
programme-outcome-no = gaat niet door
programme-question = Vraag van deze bijeenkomst
programme-cancel = Annuleren
programme-plan = Naam en dag wijzigen
programme-plan-name = Naam van de bijeenkomst
programme-plan-day = Dag
programme-plan-save = Bewaren
programme-invite = Eén uitnodiging voor alles
programme-invite-text = Code, link en plaatje blijven hetzelfde. Ze leiden naar de bijeenkomst die bezig is.
programme-invite-scan = Scan met een camera
programme-copy = Link kopiëren
programme-copied = Gekopieerd
programme-keep = Je eigen link kopiëren
programme-keep-text = Daarmee leid je deze reeks vanaf elk apparaat. Houd hem voor jezelf.
programme-renew-participant = Nieuwe code en link…
programme-renew-participant-title = Nieuwe code en link maken?
programme-renew-participant-text = Doe dit als ze in verkeerde handen zijn. De code, de link en het plaatje van nu werken meteen niet meer. Geef iedereen de nieuwe; elk houdt de eigen plek.
programme-renew-participant-yes = Nieuwe maken
programme-renew-facilitator = Nieuwe link voor jezelf…
programme-renew-facilitator-title = Nieuwe link voor jezelf maken?
programme-renew-facilitator-text = Doe dit als je eigen link in verkeerde handen is. Hij werkt meteen niet meer. Wie samen met jou leidt, heeft de nieuwe nodig.
programme-renew-known = Wie met de oude link een bord leidde, leidt dat bord nog: haal die persoon daar weg. Misschien kent die ook de code: maak die dan ook nieuw.
programme-renew-facilitator-yes = Nieuwe link maken
programme-renewed = Dit is de nieuwe link
programme-renewed-participant = De oude code en link werken niet meer. Geef deze aan iedereen.
programme-renewed-facilitator = Bewaar hem goed: alleen deze link leidt nu de reeks. Deze pagina gaat ermee verder.
programme-renewed-link = Nieuwe link
programme-river = De rivier
programme-river-text = Van het doel tot wat ervan kwam. Kies iets om te zien waaruit het groeide.
programme-river-empty = Er stroomt nog niets. Ideeën, en alles wat je meeneemt naar een volgende bijeenkomst, komen hier.
programme-river-hidden = Er is meer, dat weg is of dat niet iedereen mag zien.
programme-walk = Waar het vandaan komt
programme-walk-from = Het groeide uit
programme-walk-start = Hier begon het.
programme-walk-back = De weg tot nu toe
programme-walk-close = Sluiten
programme-session-n = Bijeenkomst { $n }
programme-all-steps = { $n ->
    [one] groeide uit 1 ding
   *[other] groeide uit { $n } dingen
  }
programme-passphrase = Wachtwoordzin
programme-passphrase-text = De gastheer of gastvrouw vraagt hem aan wie nieuw is.
programme-erase = Deze reeks wissen
programme-erase-text = De pagina, de uitnodiging en de volgorde gaan voorgoed weg. De borden blijven, elk op zichzelf.
programme-erase-yes = Wissen
series-sprint = Zes bijeenkomsten in vier weken
series-sprint-when = Van een doel naar iets dat is geprobeerd, stap voor stap: wat mensen in de ene bijeenkomst zeggen, gaat mee naar de volgende.
series-count = { $n } bijeenkomsten
series-goal = Doel en vragen
series-goal-say = Wat willen we bereiken, voor wie, en wat moeten we nog te weten komen?
series-context = Mensen opnieuw leren kennen
series-context-say = Hoe is het leven van de mensen om wie het gaat? In hun eigen woorden.
series-journey = De reis en waar het pijn doet
series-journey-say = Stap voor stap: waar gaat het goed, en waar doet het pijn?
series-interventions = Simpele ideeën
series-interventions-say = Wat kunnen we binnen een week veranderen?
series-blueprint = Zo gaat het werken
series-blueprint-say = Wie doet wat, zichtbaar en onzichtbaar? En hoe proberen we het?
series-evaluate = Terugkijken en verbeteren
series-evaluate-say = Wat deed het? Houden, veranderen of stoppen, en wat komt hierna.
refusal-programme-gone = Deze reeks is er niet, of de link is er niet voor.
refusal-session-none = Deze bijeenkomst heeft nu geen bord.
