# not yet reviewed by a native speaker
### Leer lo que otros escribieron, tarjeta a tarjeta; en el tablero y en el teléfono.

reading-title = Lee lo que escribieron los demás
reading-card = Tarjeta { $n }
reading-next = Siguiente
reading-before = Anterior
reading-list = Todas las notas
reading-open = Leer tarjetas
reading-fold = Plegar
reading-written-in = Escrito en { $language }
reading-far = { $n } de { $all } notas leídas
reading-all = Todas las notas están leídas. ¡Gracias!
reading-done = Has leído todo lo que hay. ¡Gracias!
reading-none = Todavía no hay nada de otros para leer.
reading-figure = { $n } de { $all }
reading-by =
    { $n ->
        [one] leídas por otra persona
       *[other] leídas por otras { $n } personas
    }
reading-left =
    { $n ->
        [one] { $n } nota espera lectores. Se reparte primero.
       *[other] { $n } notas esperan lectores. Se reparten primero.
    }
reading-deal = Repartir las notas como tarjetas
reading-deal-hint =
    { $n ->
        [one] Hasta que otra persona haya leído cada nota.
       *[other] Hasta que otras { $n } personas hayan leído cada nota.
    }
