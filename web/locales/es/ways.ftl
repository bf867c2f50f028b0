# not yet reviewed by a native speaker

### The menu of ways of working, on the first page.

ways-find = Buscar una forma de trabajar
ways-none = No hay nada así. Pruebe con otra palabra.
ways-found = Encontradas: { $n }
ways-more = { $n } formas de trabajar más
ways-minutes = { $n } min
ways-people = De { $least } a { $most } personas
ways-picked = Empieza con:
ways-pick = Elegir otra
ways-start = Abrir el tablero
