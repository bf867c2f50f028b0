# not yet reviewed by a native speaker

bridge-reads = Idiomas que leo
bridge-reads-hint = Una nota en otro idioma muestra primero una traducción, si alguien la hizo. Solo lo sabe este aparato: no se le dice a nadie.
bridge-add = Otro idioma…
bridge-put = Poner en otro idioma
bridge-put-in = Ponerlo en { $language }
bridge-into = En
bridge-words = En { $language }
bridge-hint = Todo el mundo lo ve enseguida junto a la nota, con su nombre. La nota queda como está.
bridge-hint-nameless = Todo el mundo lo ve enseguida junto a la nota, sin su nombre. La nota queda como está.
bridge-translated = Traducida
bridge-original = Original
bridge-to-original = Mostrar el original, en { $language }
bridge-to-translated = Mostrarla en { $language }
bridge-by = { $label } la puso en { $language }
bridge-by-person = Una persona la puso en { $language }
bridge-stale = La nota ha cambiado desde entonces.
bridge-fits = Sigue valiendo
bridge-away = Quitar
bridge-written = La nota está en
bridge-there = Cómo se lee en otros idiomas
bridge-ask = ¿Puede ayudar?
bridge-you-read = Usted lee { $languages }. ¿Puede poner esto en otro idioma?
bridge-pass = Otra nota
bridge-off = Ahora no
step-translate = poner una nota en otro idioma
refusal-translated-already = Alguien ya la puso en ese idioma. Sus palabras siguen aquí.
