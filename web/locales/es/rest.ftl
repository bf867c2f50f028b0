# not yet reviewed by a native speaker

## Everyone's notes

all-empty = Nadie ha escrito una nota todavía. La suya puede ser la primera.
all-filter-all = Todas
all-filter-mine = Mías
all-search = Buscar en las notas
all-found =
    { $n ->
        [one] Encontrado en { $n } nota
       *[other] Encontrado en { $n } notas
    }
all-none = Ninguna nota dice esto. Pruebe otra palabra.

## What is promised to writers

promise-seen = Quién la ve
promise-seen-text = Todas las personas de este tablero, en cuanto la envía. Ven el nombre que tiene aquí, no su nombre real.
promise-change = Cambiar de opinión
promise-change-text = Puede cambiar o borrar sus notas mientras el tablero esté abierto.
promise-kept = Cuánto tiempo la guardamos
promise-kept-text = Mientras exista este tablero.

## Votes


## Menu of the page

phone-menu = Menú
phone-wide = Abrir el tablero grande
programme-all = Todas las sesiones

## Borrar para siempre

erase = Borrar para siempre
erase-note = Borrar la nota para siempre
erase-ask =
    { $n ->
        [one] ¿Borrar esta nota para siempre? Sus palabras se van del tablero y de lo guardado, con todas sus copias. No se puede deshacer: nadie puede recuperarla. Los archivos que alguien se llevó antes aún la tienen.
       *[other] ¿Borrar { $n } notas para siempre? Sus palabras se van del tablero y de lo guardado, con todas sus copias. No se puede deshacer: nadie puede recuperarlas. Los archivos que alguien se llevó antes aún las tienen.
    }
erase-done =
    { $n ->
        [one] { $n } nota está borrada para siempre.
       *[other] { $n } notas están borradas para siempre.
    }
erase-me = Borrarme a mí y mis notas
erase-me-ask = ¿Borrar todo lo que escribió aquí, y su nombre? Saldrá del tablero. No se puede deshacer: nadie puede recuperarlo. Sus votos se quedan, y nadie puede saber que eran suyos.
## What became of one's notes, and the way back to them

became-group = Grupo
became-result = Resultado
became-place = Lugar { $place }: { $said }
became-alone = Su nota está sola. También se lee.
became-idea = Idea
became-decision = Decisión
became-way = Mostrar el camino de esta nota
became-quote = Pueden citarme
became-quote-hint = Sus palabras pueden estar en el resumen, sin su nombre.
became-altered = Otra persona cambió estas palabras, por eso no se citan.
became-roundup = Leer el resumen
keepsake = Un camino de vuelta
keepsake-text = Vuelva dentro de unas semanas, también en otro aparato: guarde esta imagen o este enlace. Abre sus notas y lo que pasó con ellas. Quien lo tenga pasa por usted, así que no lo muestre a nadie.
keepsake-picture = Guardar como imagen
keepsake-copy = Copiar el enlace
keepsake-long = Sirve durante 90 días. Ábralo otra vez después de escribir más notas.
keepsake-title = Su llave para { $title }
