# not yet reviewed by a native speaker

bridge-reads = Talen die ik lees
bridge-reads-hint = Een briefje in een andere taal laat eerst een vertaling zien, als iemand die maakte. Alleen dit apparaat weet het: niemand anders krijgt het te horen.
bridge-add = Een andere taal…
bridge-put = In een andere taal zetten
bridge-put-in = In het { $language } zetten
bridge-into = In het
bridge-words = In het { $language }
bridge-hint = Iedereen ziet het meteen naast het briefje, met jouw naam. Het briefje blijft zoals het is.
bridge-hint-nameless = Iedereen ziet het meteen naast het briefje, zonder jouw naam. Het briefje blijft zoals het is.
bridge-translated = Vertaald
bridge-original = Origineel
bridge-to-original = Laat het origineel zien, in het { $language }
bridge-to-translated = Laat het zien in het { $language }
bridge-by = In het { $language } gezet door { $label }
bridge-by-person = In het { $language } gezet door een mens
bridge-stale = Het briefje is sindsdien veranderd.
bridge-fits = Het klopt nog
bridge-away = Weghalen
bridge-written = Het briefje is in het
bridge-there = In andere talen
bridge-ask = Kun je helpen?
bridge-you-read = Je leest { $languages }. Kun je dit in een andere taal zetten?
bridge-pass = Een ander briefje
bridge-off = Nu niet
step-translate = briefje in een andere taal zetten
refusal-translated-already = Iemand heeft het al in die taal gezet. Je woorden staan hier nog.
