# not yet reviewed by a native speaker

bridge-reads = Talen die ik lees
bridge-reads-hint = Een notitie in een andere taal laat eerst een vertaling zien, als iemand die maakte. Alleen dit apparaat weet het: niemand anders krijgt het te horen.
bridge-add = Een andere taal…
bridge-put = In een andere taal zetten
bridge-put-in = In het { $language } zetten
bridge-into = In het
bridge-words = In het { $language }
bridge-hint = Iedereen ziet het meteen naast de notitie, met jouw naam. De notitie blijft zoals ze is.
bridge-hint-nameless = Iedereen ziet het meteen naast de notitie, zonder jouw naam. De notitie blijft zoals ze is.
bridge-translated = Vertaald
bridge-original = Origineel
bridge-to-original = Laat het origineel zien, in het { $language }
bridge-to-translated = Laat het zien in het { $language }
bridge-by = In het { $language } gezet door { $label }
bridge-by-person = In het { $language } gezet door een mens
bridge-stale = De notitie is sindsdien veranderd.
bridge-fits = Het klopt nog
bridge-away = Weghalen
bridge-written = De notitie is in het
bridge-there = In andere talen
bridge-ask = Kun je helpen?
bridge-you-read = Je leest { $languages }. Kun je dit in een andere taal zetten?
bridge-pass = Een andere notitie
bridge-off = Nu niet
step-translate = notitie in een andere taal zetten
refusal-translated-already = Iemand heeft het al in die taal gezet. Je woorden staan hier nog.
