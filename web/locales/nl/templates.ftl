# not yet reviewed by a native speaker

### Ways of working: their names, and the first words of a board, in the language of the board.

## Names, and when to use which

free-name = Vrije ruimte
free-when = Leg briefjes waar je wilt, naast elkaar of op een hoop.
columns-name = Drie kolommen
columns-when = Wat gaat goed, wat is lastig, ideeën. Handig op een klein scherm.
guided-brainstorm-name = Brainstorm met begeleiding
guided-brainstorm-when = Eén open vraag, veel stemmen. Gevoel telt net zo zwaar als een idee.
silent-share-name = Stil schrijven, dan delen
silent-share-when = Zodat niet de luidste stem beslist.
affinity-kj-name = Groepen maken en namen geven
affinity-kj-when = Van veel briefjes naar een paar thema's met een naam.
hmw-name = Hoe kunnen we
hmw-when = Maak van problemen vragen die om ideeën vragen.
dot-vote-name = Stemmen met stippen
dot-vote-when = Maak een lange lijst snel kort.
impact-effort-name = Effect en moeite
impact-effort-when = Welke ideeën doen veel goed en kosten weinig?
journey-map-name = Klantreis
journey-map-when = Bekijk je dienst door de ogen van een klant, stap voor stap.
job-canvas-name = Goed voor beiden
job-canvas-when = Wat helpt de klant, en kun jij het ook doen?
qa-chat-name = Vragenuur
qa-chat-when = Vijf vragen, tien minuten per vraag. Iedereen antwoordt tegelijk.
one-two-four-all-name = Alleen, met z'n tweeën, met z'n vieren, samen
one-two-four-all-when = Iedereen doet mee, hoe groot de groep ook is.
retro-ssc-name = Starten, stoppen, doorgaan
retro-ssc-when = Een team kijkt terug en spreekt af wat anders moet.
brainwriting-635-name = Brainwriting 6-3-5
brainwriting-635-when = Zes mensen, drie ideeën, vijf minuten, zes rondes.
crazy-8s-name = Gekke acht
crazy-8s-when = Acht ruwe ideeën in acht minuten.
lightning-decision-name = Snel beslissen
lightning-decision-when = Van problemen naar één volgende stap, zonder lang gepraat.
opinion-map-name = Meningenkaart
opinion-map-when = Veel mensen, een paar dagen lang: waar zijn we het over eens?
pairwise-name = Welke van deze twee?
pairwise-when = Zet veel ideeën op volgorde, steeds twee tegelijk.
persona-name = Eén mens
persona-when = Denk aan één echt mens die je wilt helpen.
service-blueprint-name = Kaart van je dienst
service-blueprint-when = Wie doet wat, in het zicht en achter de schermen.
context-mapping-name = Een week met kleine opdrachten
context-mapping-when = Leer het leven thuis kennen van wie het leeft.
feelings-name = Gevoelsronde
feelings-when = Hoor hoop en angst, zonder iemand voor het blok te zetten.
needs-not-wants-name = Van wens naar behoefte
needs-not-wants-when = Mensen zeggen wat ze willen. Ontdek wat ze nodig hebben.
goal-challenge-name = Doel en uitdaging
goal-challenge-when = Spreek af wat je wilt bereiken, en voor wie.
interventions-name = Ideeën om te proberen
interventions-when = Kleine veranderingen voor wat het meest pijn doet.
evaluate-improve-name = Terugkijken en verbeteren
evaluate-improve-when = Wat deed de proef? Houden, veranderen of stoppen.
lean-coffee-name = Lean coffee
lean-coffee-when = Geen agenda: de groep kiest waar het over gaat.
retro-4l-name = Leuk, geleerd, gemist, gewenst
retro-4l-when = Een team kijkt op vier manieren terug.
retro-msg-name = Boos, verdrietig, blij
retro-msg-when = Een team kijkt terug op wat het voelde.
retro-boat-name = Zeilboot
retro-boat-when = Een team kijkt terug: wind, anker, rotsen, eiland.
liberating-25-10-name = Gedurfde ideeën, vijf cijfers
liberating-25-10-when = Vind snel de meest gedurfde ideeën in een grote groep.
triz-name = Hoe laten we het mislukken
triz-when = Maak ruimte: ontdek waar je mee kunt stoppen.
what-so-what-name = Wat, wat betekent het, wat nu
what-so-what-when = Kijk samen terug voor je iets gaat oplossen.

## Steps that many ways share

common-notes = Briefjes
common-one-idea = Eén idee per briefje.
common-brief = De vraag en de regels
common-brief-say = We lezen samen de vraag. Dan hoor je wat er met de antwoorden gebeurt en wie ze te zien krijgt.
common-alone = Alleen schrijven
common-read = Lezen
common-read-say = Lees elk briefje. Vraag alleen iets als je een briefje niet begrijpt.
common-group = Leg bij elkaar wat bij elkaar hoort
common-group-say = Leg briefjes bij elkaar die bijna hetzelfde zeggen. Een briefje mag ook alleen blijven.
common-vote = Kiezen
common-vote-say = Geef je stippen aan wat jij het belangrijkst vindt. Niemand ziet wie wat koos.
common-talk-say = Praat over één ding tegelijk. Wie iets wil zeggen, krijgt een beurt.
common-next = Volgende stappen
common-next-say = Schrijf op wie wat doet, en wanneer het klaar is.
common-close = Hoe gaat het verder
common-close-say = Je hoort wat er doorgaat, wie beslist en wanneer er nieuws voor je is.

## Free space, three columns

free-notes = Briefjes
columns-good = Wat gaat goed
columns-good-prompt = Wat werkt er al? Eén ding per briefje.
columns-hard = Wat is lastig
columns-hard-prompt = Wat zit in de weg? Eén ding per briefje.
columns-ideas = Ideeën
columns-ideas-prompt = Wat kunnen we proberen? Eén idee per briefje.

## Guided brainstorm

guided-brainstorm-ideas = Ideeën
guided-brainstorm-ideas-ask = Hoe kan het? Eén idee per briefje.
guided-brainstorm-feel = Hoe het voelt
guided-brainstorm-feel-ask = Een moment, en hoe dat voelde.
guided-brainstorm-warm-say = Denk aan één keer dat dit goed ging. Schrijf er één briefje over.
guided-brainstorm-alone-say = Schrijf zoveel briefjes als je kunt, in welke taal ook. Niemand ziet ze nog.
guided-brainstorm-read = Lees alles één keer
guided-brainstorm-read-say = Lees wat de anderen schreven. Oordeel nog niet.
guided-brainstorm-build = Bouw verder op anderen
guided-brainstorm-build-say = Schrijf op wat er mist. Of maak een idee van iemand anders beter.
guided-brainstorm-talk = Praat over de top drie

## Write in silence, then share

silent-share-alone = Schrijf in stilte
silent-share-alone-say = Iedereen schrijft alleen. Niemand ziet de briefjes nog.
silent-share-reveal = Laten zien en lezen

## Group and name

affinity-kj-n-ask = Minstens drie antwoorden per persoon.
affinity-kj-brief-say = Er is één vraag. De begeleider helpt, maar kiest geen kant.
affinity-kj-write = Schrijf antwoorden
affinity-kj-write-say = Iedereen schrijft alleen, minstens drie briefjes.
affinity-kj-post = Ophangen en lezen
affinity-kj-sort = Sorteer in stilte
affinity-kj-sort-say = Niet praten. Verplaats elk briefje dat je wilt. Gaat een briefje steeds heen en weer, maak dan een kopie. Een briefje mag alleen blijven.
affinity-kj-names = Iedereen geeft de groepen namen
affinity-kj-names-say = Schrijf bij elke groep een naam. Kies daarna de beste.
affinity-kj-rank = Iedereen kiest drie groepen
affinity-kj-rank-say = Welke drie groepen vind jij het belangrijkst? De eerste krijgt 3 punten, dan 2, dan 1.
affinity-kj-same = Voeg samen wat hetzelfde is
affinity-kj-same-say = Voeg twee groepen alleen samen als iedereen vindt dat het er één is.

## How might we

hmw-f = Wat we vonden
hmw-f-ask = Wat we zagen of hoorden, in de woorden van mensen zelf.
hmw-q = Hoe kunnen we …?
hmw-q-ask = Begin met "Hoe kunnen we". Zet geen antwoord in de vraag.
hmw-prefix = Hoe kunnen we
hmw-park = Te breed, of er zit een antwoord in
hmw-park-ask = Schrijf deze opnieuw.
hmw-pick = Lees wat we vonden
hmw-pick-say = Lees wat er ligt. Waar wil je mee aan de slag?
hmw-write-say = Schrijf minstens twee vragen. Op een goede vraag zijn veel antwoorden.
hmw-check = Kijk elkaars vragen na
hmw-check-say = Is de vraag te breed om te beginnen? Zit er een antwoord in verstopt? Leg hem in de laatste kolom en schrijf hem opnieuw.

## Impact and effort

impact-effort-effort = Moeite
impact-effort-impact = Effect
impact-effort-little = weinig
impact-effort-much = veel
impact-effort-do-now = Nu doen
impact-effort-plan = Inplannen
impact-effort-fill-in = Als er tijd is
impact-effort-leave = Laten liggen
impact-effort-in = Nog te plaatsen
impact-effort-in-ask = Zet je ideeën eerst hier neer.
impact-effort-grid = Effect en moeite
impact-effort-x = Iedereen schat de moeite
impact-effort-x-say = Hoeveel werk is elk idee? Antwoord alleen.
impact-effort-y = Iedereen schat het effect
impact-effort-y-say = Hoeveel goeds doet elk idee? Antwoord alleen.
impact-effort-show = Zie waar we verschillen
impact-effort-show-say = Praat over de drie briefjes waar jullie het meest over verschillen.
impact-effort-fix = Leg ze op hun plek
impact-effort-fix-say = Leg een briefje waar het volgens de groep hoort.
impact-effort-act = Eerste stappen
impact-effort-act-say = Neem wat weinig kost en veel goed doet. Schrijf op wie begint, en wanneer.

## Vote with dots

dot-vote-list = Waaruit we kiezen
dot-vote-list-ask = Eén ding per briefje. Je kunt een hele lijst plakken.
dot-vote-merge = Eerst dubbele samenvoegen
dot-vote-merge-say = Zeggen twee briefjes hetzelfde, dan raken de stemmen verdeeld. Leg ze bij elkaar.
dot-vote-show = De uitslag
dot-vote-show-say = Kijk naar de top, naar wat er net onder zit en naar wat niets kreeg.

## Sweet spot

job-canvas-client = Klant
job-canvas-provider = Wie het aanbiedt
job-canvas-persona = Wie
job-canvas-persona-ask = Naam, leeftijd, huis, gewoontes, zorgen, wensen.
job-canvas-job = De klus
job-canvas-job-ask = Wat wil deze persoon voor elkaar krijgen, en wanneer?
job-canvas-questions = Vragen en moeite
job-canvas-questions-ask = Wat vraagt deze persoon, waar is hij bang voor, waar loopt hij tegenaan: ervoor, tijdens en erna?
job-canvas-questions-say = Schrijf als "Ik …". Probeer te voelen wat deze persoon voelt.
job-canvas-results = Wat ze hopen
job-canvas-results-ask = Waaraan merkt deze persoon dat het goed ging?
job-canvas-results-say = Denk aan elke dag, aan gevoel en aan andere mensen.
job-canvas-solutions = Oplossingen
job-canvas-solutions-ask = Alles wat helpt, groot of klein. Ook wat ze nu doen.
job-canvas-solutions-say = Wat helpt de klant? Wat kun jij aanbieden? Gebruik beide kolommen.
job-canvas-brief-say = Dit zijn de twee mensen. Ze mogen verzonnen zijn, maar wees precies.
job-canvas-as-client = Kies als de klant
job-canvas-as-client-say = Je bent nu de klant. Zou dit mij helpen?
job-canvas-as-provider = Kies als de aanbieder
job-canvas-as-provider-say = Nu bied jij het aan. Kan ik dit doen, en zou ik het doen?
job-canvas-sweet = Goed voor beiden
job-canvas-sweet-say = Wat is goed voor beide kanten? Begin daar.
job-canvas-merge = Maak drie tot vijf ideeën
job-canvas-merge-say = Breng de beste briefjes samen. Schrijf elk idee in één zin.

## Customer journey

journey-map-before = Ervoor
journey-map-arrive = Komt aan
journey-map-use = Gebruikt het
journey-map-after = Erna
journey-map-does = Doet
journey-map-does-ask = Wat doet de persoon?
journey-map-touch = Komt tegen
journey-map-touch-ask = Een plek, een mens, een brief, een website.
journey-map-thinks = Denkt en vraagt
journey-map-thinks-ask = In de eigen woorden van de persoon.
journey-map-feels = Voelt
journey-map-feels-ask = Van heel slecht (-2) tot heel goed (+2), en waarom.
journey-map-pain = Pijnpunt
journey-map-pain-ask = Wat gaat er mis?
journey-map-chance = Kans
journey-map-chance-ask = Wat kunnen we proberen?
journey-map-brief-say = Eén persoon, één situatie, met een begin en een einde.
journey-map-steps = Stappen
journey-map-steps-say = Wat gebeurt er, stap voor stap? Mist er een stap, voeg die dan toe.
journey-map-inside-say = Wat denkt en voelt de persoon bij elke stap? Schrijf alleen.
journey-map-curve = Kijk naar de ups en downs
journey-map-curve-say = Waar gaat het omhoog, waar omlaag?
journey-map-sore-say = Wat gaat er mis, en wat kunnen we proberen? Schrijf alleen.
journey-map-talk = Praat over de top drie

## Question hour

qa-chat-ask = Een kort antwoord, tot 280 letters.
qa-chat-q1 = Vraag 1
qa-chat-q2 = Vraag 2
qa-chat-q3 = Vraag 3
qa-chat-q4 = Vraag 4
qa-chat-q5 = Vraag 5
qa-chat-say = Antwoord in een paar woorden en lees wat de anderen zeggen. De volgende vraag komt vanzelf.
qa-chat-hi = Hallo: wie is er?
qa-chat-hi-say = Schrijf een naam of bijnaam, waar je bent en één woord over vandaag.
qa-chat-close = Bedankt, en tot de volgende keer
qa-chat-close-say = Je hoort wat we meenemen, wat ermee gebeurt en wanneer we elkaar weer zien.

## Alone, in pairs, in fours, all

one-two-four-all-own = Mijn briefjes
one-two-four-all-own-ask = Wat zou jij doen?
one-two-four-all-pair = Wij tweeën
one-two-four-all-pair-ask = Waar zijn we het over eens?
one-two-four-all-four = Wij vieren
one-two-four-all-four-ask = Eén idee voor iedereen.
one-two-four-all-all = Iedereen
one-two-four-all-all-ask = Wat viel op?
one-two-four-all-step-one-say = Denk na en schrijf op wat er in je opkomt.
one-two-four-all-step-two-say = Vertel elkaar wat je schreef. Waar zijn jullie het over eens?
one-two-four-all-step-four-say = Vergelijk. Kies één idee voor iedereen.
one-two-four-all-step-all-say = Elk viertal vertelt zijn idee. Wat hoor je vaker dan één keer?

## Start, stop, continue

retro-ssc-open = Nog open van vorige keer
retro-ssc-open-ask = Klaar, nog bezig of gestopt?
retro-ssc-start = Starten
retro-ssc-start-ask = Wat moeten we proberen?
retro-ssc-stop = Stoppen
retro-ssc-stop-ask = Wat helpt niet?
retro-ssc-cont = Doorgaan
retro-ssc-cont-ask = Wat helpt?
retro-ssc-act = Acties
retro-ssc-act-ask = Wie doet wat, en wanneer is het klaar?
retro-ssc-last = Wat we vorige keer zeiden
retro-ssc-last-say = Loop de lijst na. Wat is klaar, wat niet?
retro-ssc-write-say = Schrijf wat moet starten, stoppen en doorgaan. Niemand ziet het nog.
retro-ssc-talk = De beste briefjes, één voor één
retro-ssc-who = Wie doet wat, en wanneer
retro-ssc-who-say = Hoogstens drie acties. Bij elke actie één naam en één datum.
retro-ssc-roti = Was dit onze tijd waard?
retro-ssc-roti-say = Antwoord voor jezelf. Niemand ziet wie wat zei.

## Those behind "more"

common-talk = Praten
retro-write-say = Schrijf briefjes in elke kolom. Niemand ziet ze nog.
retro-4l-liked = Leuk
retro-4l-liked-ask = Wat was fijn?
retro-4l-learned = Geleerd
retro-4l-learned-ask = Wat weten we nu dat we eerst niet wisten?
retro-4l-lacked = Gemist
retro-4l-lacked-ask = Wat ontbrak er?
retro-4l-longed = Gewenst
retro-4l-longed-ask = Wat hadden we graag gehad?
retro-msg-mad = Boos
retro-msg-mad-ask = Wat maakte je boos?
retro-msg-sad = Verdrietig
retro-msg-sad-ask = Wat viel tegen?
retro-msg-glad = Blij
retro-msg-glad-ask = Wat gaf je energie?
retro-boat-wind = Wind
retro-boat-wind-ask = Wat helpt ons vooruit?
retro-boat-anchor = Anker
retro-boat-anchor-ask = Wat houdt ons tegen?
retro-boat-rocks = Rotsen
retro-boat-rocks-ask = Wat kan er misgaan?
retro-boat-island = Eiland
retro-boat-island-ask = Waar willen we zijn?
what-so-what-what = Wat?
what-so-what-what-ask = Wat gebeurde er? Wat viel je op?
what-so-what-so = Wat betekent het?
what-so-what-so-ask = Waarom is het belangrijk?
what-so-what-now = Wat nu?
what-so-what-now-ask = Wat doen we ermee?
triz-worst = Zo gaat het zeker mis
triz-worst-ask = Verzin maar wat.
triz-like = Wat doen wij dat hierop lijkt?
triz-like-ask = Wees eerlijk.
triz-stop = Waar stoppen we mee?
triz-stop-ask = Wat is de eerste stap?
triz-w = De slechtste uitkomst
triz-w-say = Hoe laten we dit helemaal mislukken? Schrijf alleen.
triz-l = Lijkt op ons
triz-l-say = Wat hiervan doen we al een beetje? Zonder namen.
triz-s = Stoppen
triz-s-say = Kies waar je mee stopt, en schrijf de eerste stap op.
persona-who = Wie
persona-who-ask = Naam, leeftijd, werk, huis.
persona-day = Een gewone dag
persona-day-ask = Plekken, mensen, gewoontes.
persona-wants = Wensen
persona-wants-ask = Wat moet blijven? Wat moet anders?
persona-fears = Zorgen
persona-fears-ask = Geld, taal, reizen, schaamte, tijd, gezondheid.
persona-says = Zegt
persona-says-ask = Eén zin in de eigen woorden.
persona-not = Komt nog niet, want
persona-not-ask = Waarom komt deze persoon niet?
persona-fill = Samen invullen
persona-fill-say = Denk aan één echt mens. Schrijf op wat je weet.
persona-check = Wat weten we, wat raden we?
persona-check-say = Zeg bij elk briefje: hebben we het gehoord, of raden we het?
lean-coffee-todo = Om over te praten
lean-coffee-todo-ask = Onderwerpen en vragen.
lean-coffee-doing = Hier praten we nu over
lean-coffee-done = Klaar
lean-coffee-act = Wat we meenemen
lean-coffee-w = Onderwerpen
lean-coffee-w-say = Waar wil je over praten? Eén onderwerp per briefje.
lean-coffee-t1 = Onderwerp 1
lean-coffee-t2 = Onderwerp 2
lean-coffee-t3 = Onderwerp 3
lean-coffee-t4 = Onderwerp 4
lean-coffee-say = Neem het onderwerp met de meeste stemmen. Schuif het briefje door.
goal-challenge-goal = Doel
goal-challenge-goal-ask = Wat willen we over vier weken bereikt hebben?
goal-challenge-who = Voor wie
goal-challenge-who-ask = Welke klanten? Ook wie niet komt.
goal-challenge-qs = Vragen
goal-challenge-qs-ask = Wat weten we nog niet?
goal-challenge-lim = Grenzen
goal-challenge-lim-ask = Wat kunnen we niet veranderen?
goal-challenge-goals = Doelen
goal-challenge-v1 = Eén doel
goal-challenge-v2 = Wat we het liefst willen weten
goal-challenge-plan = Wie zoekt wat uit
service-blueprint-step-1 = Stap 1
service-blueprint-step-2 = Stap 2
service-blueprint-step-3 = Stap 3
service-blueprint-step-4 = Stap 4
service-blueprint-evidence = Wat de klant ziet of vasthoudt
service-blueprint-evidence-ask = Een brief, een bord, een scherm, een kamer.
service-blueprint-client = De klant doet
service-blueprint-client-ask = Stap voor stap.
service-blueprint-line-of-interaction = Waar klant en dienst elkaar treffen
service-blueprint-front = Wij doen, in het zicht
service-blueprint-front-ask = Medewerkers, vrijwilligers, website.
service-blueprint-line-of-visibility = Wat de klant kan zien
service-blueprint-back = Wij doen, achter de schermen
service-blueprint-back-ask = Klaarzetten, nakijken, plannen.
service-blueprint-line-of-internal-interaction = Waar we anderen nodig hebben
service-blueprint-support = Waar we op leunen
service-blueprint-support-ask = Systemen, partners, regels.
service-blueprint-fail = Kan misgaan
service-blueprint-fail-ask = Bij welke stap?
service-blueprint-wait = Wachten
service-blueprint-brief-say = Eén groep klanten, één situatie, met een begin en een einde.
service-blueprint-client-step = Wat de klant doet
service-blueprint-client-say = Schrijf op wat de klant bij elke stap doet en ziet.
service-blueprint-front-step = In het zicht
service-blueprint-front-say = Wat doen wij dat de klant ziet?
service-blueprint-back-step = Achter de schermen
service-blueprint-back-say = Wat moet daarachter gebeuren, en waar leunen we op?
service-blueprint-fail-step = Waar het mis kan gaan
service-blueprint-fail-say = Waar wachten mensen? Waar kan het misgaan? Schrijf alleen.
service-blueprint-vote = Wat we eerst oplossen
service-blueprint-exp = Plan een kleine proef
service-blueprint-exp-say = Wat proberen we, met wie, van wanneer tot wanneer, en wanneer is het goed genoeg?

# The sessions of a programme that had no words of their own
context-mapping-ask = Wat we te weten willen komen
context-mapping-ask-ask = De vragen die we meenemen.
context-mapping-d1 = Dag 1: mensen
context-mapping-d1-ask = Wie is er om je heen? Wie helpt jou, wie help jij?
context-mapping-d2 = Dag 2: plekken
context-mapping-d2-ask = Waar gebeurt het? Wat zie je daar?
context-mapping-d3 = Dag 3: een dag
context-mapping-d3-ask = Wat was het fijnste moment van de dag, en wat het moeilijkste?
context-mapping-d4 = Dag 4: vroeger
context-mapping-d4-ask = Wat was vroeger anders?
context-mapping-d5 = Dag 5: een heel goede dag
context-mapping-d5-ask = Hoe zou een heel goede dag eruitzien?
context-mapping-day-say = Een kleine opdracht voor vandaag, vijf minuten. Alleen de gastheren lezen hem, tot je hem deelt.
context-mapping-now = Nu
context-mapping-now-ask = Hoe is het nu? Zeg het in je eigen woorden.
context-mapping-past = Eerder
context-mapping-past-ask = Hoe was het eerder?
context-mapping-dream = Later
context-mapping-dream-ask = Hoe zou je het willen?
context-mapping-hi = Welkom
context-mapping-hi-say = Jij kent je eigen leven het best. Wij luisteren. Deel alleen wat je wilt delen.
context-mapping-show = Laat één ding van thuis zien
context-mapping-show-say = Kies een van je briefjes en deel het met iedereen.
context-mapping-tell = Vertellen
context-mapping-tell-say = Wie wil, vertelt over een briefje. De anderen luisteren en vragen.
context-mapping-group = Wat zien we?
context-mapping-group-say = Leg bij elkaar wat bij elkaar hoort, en geef het een naam in de woorden van mensen zelf.
interventions-pain = Pijnpunten
interventions-pain-ask = Waar het het meest pijn doet, uit de reis.
interventions-hmw = Hoe kunnen we …?
interventions-hmw-ask = Maak van een pijnpunt een vraag, zonder het antwoord.
interventions-idea = Ideeën
interventions-idea-ask = Simpel: het kan binnen een week beginnen.
interventions-hmw-round = Vraag: hoe kunnen we …?
interventions-hmw-say = Kies een pijnpunt. Begin met ‘Hoe kunnen we’. Laat het antwoord open.
interventions-idea-round = Ideeën, alleen
interventions-idea-say = Schrijf simpele ideeën die binnen een week kunnen beginnen. Eén per briefje.
interventions-build = Bouw verder op anderen
interventions-build-say = Lees de ideeën. Voeg toe waar een ander je op bracht.
interventions-help = Hoeveel zou het helpen?
interventions-help-say = Beoordeel alleen: 1 helpt een beetje, 5 helpt heel veel.
interventions-easy = Hoe makkelijk is het?
interventions-easy-say = Beoordeel alleen: 1 is heel moeilijk, 5 is heel makkelijk.
interventions-pick = Kies er één om te proberen
interventions-pick-say = Wat helpt veel en is makkelijk? Maak er één idee van, in één duidelijke zin.
evaluate-improve-seen = Wat we zagen
evaluate-improve-seen-ask = Feiten, getallen, wat mensen zeiden.
evaluate-improve-well = Werkte
evaluate-improve-well-ask = Wat ging beter dan eerst?
evaluate-improve-not = Werkte niet
evaluate-improve-not-ask = Wat hielp niet, of maakte het lastiger?
evaluate-improve-change = Veranderen
evaluate-improve-change-ask = Wat zou je de volgende keer anders doen?
evaluate-improve-next = Het volgende pijnpunt
evaluate-improve-next-ask = Waar doet het nu het meest pijn?
evaluate-improve-facts = Kijken wat er gebeurde
evaluate-improve-facts-say = Lees wat we zagen. Vraag als iets niet duidelijk is. Nog geen meningen.
evaluate-improve-w = Wat werkte en wat niet
evaluate-improve-w-say = Schrijf alleen: wat ging goed, en wat niet?
evaluate-improve-c = Veranderen, en wat erna komt
evaluate-improve-v = Houden, veranderen of stoppen?
evaluate-improve-v-say = Kies er één voor wat we probeerden. Niemand ziet wie wat koos.
evaluate-improve-act-say = Als dit gebeurt, dan doen we dat. Wie doet het, en wanneer is het klaar?
evaluate-improve-tell = Iedereen vertellen
evaluate-improve-tell-say = Je hoort wat doorgaat en wat niet, en waarom. Elk briefje krijgt antwoord.
evaluate-improve-keep = houden
evaluate-improve-change-round = veranderen
evaluate-improve-stop = stoppen
