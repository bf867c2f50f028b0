# not yet reviewed by a native speaker

### What the board was: named moments, the session once more, two moments compared.

history = Geschiedenis
history-text = Bekijk het bord zoals het was, op elk moment. Wat toen verborgen was, is ook hier verborgen. Wat gewist is, staat nergens meer.
history-play = Speel de sessie af
history-name = Geef dit moment een naam
history-name-hint = Bijvoorbeeld: voor het stemmen
history-keep = Bewaren
history-kept = Dit moment heeft nu een naam.
history-dropped = De naam van dit moment is weg.
history-moments = Momenten met een naam
history-none = Nog geen. Geef dit moment een naam, dan kun je er weer naartoe.
history-at = naam gegeven op { $time }
history-look = Bekijken
history-copy = Maak er een nieuw bord van
history-take = Neem het mee als bestand
history-drop = Vergeet deze naam
history-rename = Naam veranderen
history-new-name = Nieuwe naam van dit moment
history-rename-keep = Deze naam bewaren
history-renamed = De naam is veranderd.
history-back = Terug naar nu
history-past = Zo was het. Hier kun je niets veranderen.
replay = De sessie nog een keer
replay-play = Afspelen
replay-pause = Stop
replay-loading = Een ogenblik…
replay-again = Probeer opnieuw
replay-slider = Waar in de sessie
replay-at = Stap { $n } van { $all }
replay-before = Een stap terug
replay-after = Een stap verder
replay-speed = Hoe snel
replay-speed-1 = Langzaam
replay-speed-2 = Sneller
replay-speed-4 = Snel
replay-go = Ga naar
replay-start = Het begin
replay-end = Het einde
replay-round = Ronde: { $name }
compare = Wat is er veranderd
compare-now = Wat is er sindsdien veranderd
compare-from = Van
compare-to = Tot
compare-present = Nu
compare-count =
    { $n ->
        [0] Niets is anders.
        [one] { $n } ding is anders.
       *[other] { $n } dingen zijn anders.
    }
compare-added = Nieuw
compare-changed = Veranderd
compare-moved = Verplaatst
compare-grouped = In een andere groep
compare-decided = Besloten
compare-removed = Weg
compare-was = Eerst: { $words }
compare-look = De kleur of de labels
compare-with = Bij: { $name }
compare-alone = Niet meer in een groep
compare-in = In: { $name }
compare-picture = Het bord in het klein. Elk briefje dat anders is, heeft een teken; de lijst zegt welk.
embed-empty = Nog geen briefjes.
embed-read = Alleen om te lezen. Gemaakt met Groundswell.
embed-again = Toon het zoals het nu is
embed-copy = Kopieer de code voor een website
embed-where = Op een website laten zien
embed-what = Alleen om te lezen, zonder namen. Deze sites kunnen:
embed-allowed = { $site } mag dit bord nu laten zien.
embed-barred = { $site } mag dit bord niet meer laten zien.
