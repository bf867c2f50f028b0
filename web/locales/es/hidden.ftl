# not yet reviewed by a native speaker
### Notas ocultas: qué vale antes de escribir, y cómo llegan todos a leerlas.

sight-writing = Lo que escribe:
sight-own = Solo usted la ve hasta que todos compartan.
sight-facilitator = Solo usted y quienes guían la ven.
sight-aggregate = Solo usted la ve. Nadie más la lee nunca.
sight-nameless = Su nombre no se guarda con ella.
sight-short = Solo usted
sight-short-facilitator = Solo quienes guían y quien la escribió
unseen-others =
    { $n ->
        [one] { $n } nota más. Se abrirá cuando todos compartan.
       *[other] { $n } notas más. Se abrirán cuando todos compartan.
    }
unseen-closed =
    { $n ->
        [one] { $n } nota más, que queda cerrada
       *[other] { $n } notas más, que quedan cerradas
    }
reveal-done =
    { $n ->
        [one] Se compartió { $n } nota. Todos pueden leerla.
       *[other] Se compartieron { $n } notas. Todos pueden leerlas.
    }

unseen-notes =
    { $n ->
        [one] { $n } nota oculta
       *[other] { $n } notas ocultas
    }
unseen-each = Cada persona ve solo las suyas.
reveal = Compartir ahora todas las notas
reveal-text =
    { $n ->
        [one] Todos leerán esta nota. No se puede deshacer.
       *[other] Todos leerán las { $n } notas, mezcladas. No se puede deshacer.
    }
reveal-start =
    { $n ->
        [one] Al empezar, todos leen la nota oculta.
       *[other] Al empezar, todos leen las { $n } notas ocultas.
    }
sees = Quién ve las notas
sees-own = Solo quien escribe, hasta compartir
sees-own-hint = Cada persona escribe sin mirar a las demás. Usted comparte todas las notas a la vez.
sees-all = Todos, enseguida
sees-all-hint = Cada nota aparece en cuanto se envía.
sees-facilitator = Solo quien escribe y quienes guían
sees-facilitator-hint = Para lo que no todos deben leer.
sees-aggregate = Solo quien escribe, para siempre
sees-aggregate-hint = Usted ve cuántas notas hay, y nada más.
names = Nombres
names-real = Con nombres
names-real-hint = Cada nota guarda quién la escribió.
names-alias = Con los nombres de aquí
names-alias-hint = Cada nota guarda quién la escribió, con el nombre que esa persona tiene en este tablero.
names-none = Sin nombres
names-none-hint = No guardamos quién escribió una nota. Solo para notas que primero están ocultas.

refusal-agenda-invalid = Esto no puede ir junto: las notas sin nombre tienen que estar ocultas primero. No cambió nada.
refusal-names-fixed = De los nombres solo se puede guardar menos, no más, y no cuando alguien ya escribió. No cambió nada.
