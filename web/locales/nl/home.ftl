# not yet reviewed by a native speaker

## Home

home-title = Groundswell: stel één vraag, hoor iedereen
home-description = Een open bord waarop mensen samen denken, op elke telefoon, in hun eigen taal, zonder account.
home-hero-first = Stel één vraag.
home-hero-second = Hoor iedereen.
home-intro = Mensen plakken briefjes vanaf elke telefoon, in hun eigen taal, zonder account. Jij brengt de briefjes samen tot een paar goede ideeën.
home-languages = Talen
home-nav-how = Hoe het werkt
home-question = Wat wil je vragen?
home-question-placeholder = Hoe kan onze buurt…
home-question-hint = Gratis en open. Geen account. Klaar in 30 seconden.
home-start = Begin een brainstorm
home-starting = Wordt geopend
home-start-failed = Het bord kon niet worden geopend. Je vraag staat er nog. Probeer het nog eens.
home-question-long =
    { $most ->
        [one] De vraag mag { $most } letter hebben.
       *[other] De vraag mag hoogstens { $most } letters hebben.
    }

home-code = Heb je een code?
home-code-field = Code, 6 letters en cijfers
home-join = Meedoen

## Ways of working

home-ways = Hoe wil je werken?

## How it works

home-how = Hoe het werkt
home-how-ask = Vragen
home-how-ask-text = Typ je vraag. Je krijgt een code, een link en een plaatje om te scannen.
home-how-write = Schrijven
home-how-write-text = Iedereen plakt tegelijk briefjes, elk in de eigen taal.
home-how-choose = Kiezen
home-how-choose-text = Leg briefjes bij elkaar en stem. Niemand ziet wie wat koos.

home-note-one = Een plek om te zitten tijdens het wachten
home-note-two = Laat ons kiezen wat we meenemen
home-note-three = Op zaterdagochtend open
home-note-four = Iemand die brieven met mij leest
home-note-five = Iemand die mijn taal spreekt
home-note-six = Behandel ons met respect

## Footer

home-privacy = We bewaren wat mensen op een bord schrijven, en verder niets. Geen reclame, geen volgen, geen cookies.
home-api = Voor programma's

## Invitation sheet for printing

invitation-title = Uitnodiging
invitation-heading = We horen graag wat jij denkt.
invitation-scan = Scan dit met de camera van je telefoon
invitation-type = Typ deze code
invitation-free = Geen naam, geen account.
invitation-step-scan = Scan
invitation-step-scan-text = of typ de code
invitation-step-write = Schrijf
invitation-step-write-text = één idee en verstuur het
invitation-step-see = Kijk
invitation-step-see-text = wat de anderen schreven
invitation-any-language = Je mag in je eigen taal schrijven.
invitation-promise = We lezen elk briefje. Alleen je woorden worden bewaard. Je naam is niet nodig.
invitation-no-phone = Geen telefoon? Schrijf op de achterkant en geef dit blad aan ons. Iemand kan ook voor je schrijven.
invitation-print = Dit blad afdrukken
invitation-back = Terug naar het bord
invitation-loading = Het blad wordt gemaakt
invitation-failed = Het blad kon niet worden gemaakt. Open het nog eens vanaf het bord.

# The digits of a code, as they are read aloud.
say-2 = twee
say-3 = drie
say-4 = vier
say-6 = zes
say-7 = zeven
say-8 = acht
say-9 = negen

## The board and participant pages before their script runs

page-no-script = Deze pagina heeft JavaScript nodig
page-no-script-text = Je browser heeft het uitgezet of kon het niet laden. Zet het aan en laad de pagina opnieuw. Wat je bewaard hebt is niet weg.

## Errors

error-home = Naar de eerste pagina
error-not-found = Hier is geen pagina
error-not-found-text = Kijk de link na. Heb je een code van zes tekens, typ die dan op de eerste pagina.
error-board-gone = We kunnen dit bord niet vinden
error-board-gone-text = Misschien klopt de link niet, of is het bord weg. Vraag het aan wie je heeft uitgenodigd.
error-code = Deze code werkt niet
error-code-text = Kijk nog eens op je uitnodiging: zes letters en cijfers. Of vraag het aan wie je heeft uitgenodigd.
error-door = De deur is dicht
error-door-text = Er kunnen nu geen nieuwe mensen bij dit bord. Vraag de begeleider om de deur te openen.
error-wait = Een minuutje
error-wait-text = Dat waren veel pogingen. Wacht een minuut en probeer de code dan weer.
error-server = Er ging hier iets stuk, niet bij jou
error-server-text = Wat je bewaard hebt is niet weg. Wacht even en laad de pagina opnieuw.
error-busy = Het is erg druk
error-busy-text = Wacht even en laad de pagina opnieuw. Wat je bewaard hebt is niet weg.
error-method = Dit werkt hier niet
error-method-text = Ga terug en probeer het op een andere manier. Er is niets veranderd.
