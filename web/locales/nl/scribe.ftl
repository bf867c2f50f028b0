# not yet reviewed by a native speaker

scribe = Voor iemand schrijven
scribe-hint = Voor iemand zonder telefoon: die krijgt een eigen naam, eigen briefjes en eigen stemmen. Jij schrijft en drukt, zij zeggen wat.
scribe-now = Je schrijft voor { $label }
scribe-send = Versturen voor { $label }
scribe-someone = Je schrijft voor iemand
scribe-people = Mensen voor wie je schrijft
scribe-new = Nieuwe persoon
scribe-unnamed = Persoon { $n }
scribe-stop = Stoppen
scribe-stop-hint = Terug naar je eigen plek
scribe-wait = Een moment: er wordt nog iets bewaard.
scribe-slip = Geef hun eigen sleutel
scribe-slip-text = Druk dit briefje af voor { $label }, of laat er een foto van maken. Het opent hun briefjes en laat later zien wat ervan geworden is. Wie het heeft, is die persoon.
scribe-slip-for = Dit briefje is voor { $label }
scribe-slip-open = Richt de camera van een telefoon op het plaatje, of typ dit adres.
scribe-slip-later = Kom over een paar weken terug om te zien wat er van je briefjes geworden is. Het werkt 90 dagen.
scribe-print = Het briefje afdrukken
scribe-forget = { $label } op dit apparaat vergeten
scribe-forget-hint = Hun briefjes blijven. Zonder het afgedrukte briefje kan niemand terug naar hun plek.
