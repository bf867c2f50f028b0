# not yet reviewed by a native speaker

### The menu of ways of working, on the first page.

ways-find = Zoek een werkwijze
ways-none = Niets gevonden. Probeer een ander woord.
ways-found = Gevonden: { $n }
ways-more = Nog { $n } werkwijzen
ways-minutes = { $n } min
ways-people = { $least } tot { $most } mensen
ways-picked = Je begint met:
ways-pick = Kies een andere
ways-start = Open het bord
