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

## Notas que retienen quienes guían

aside-held = Espera a quien guía
aside-hidden = Oculta por quien guía
aside-returned = Devuelta
aside-held-mine = Quien guía la lee primero. Ahora solo la ven usted y quienes guían.
aside-hidden-mine = Quien guía la ha ocultado. Ahora solo la ven usted y quienes guían.
aside-returned-mine = Quien guía se la ha devuelto. Los demás no la ven.
aside-why = Motivo: { $reason }
aside-again = Cambiarla y enviarla otra vez
aside-drop = Tirarla
sight-held = Quien guía la lee primero. Después:
note-hide = Ocultar a los demás
note-hide-done =
    { $n ->
        [one] Oculta. Solo la ven quienes guían y quien la escribió.
       *[other] { $n } notas ocultas. Solo las ven quienes guían y quienes las escribieron.
    }
note-return = Devolver a quien la escribió
note-return-text = Los demás ya no la ven. Quien la escribió recupera sus palabras, con su motivo.
note-return-reason = ¿Por qué? Quien la escribió lo leerá.
note-return-done = Devuelta. Quien la escribió lee su motivo.
reason-topic = Trata de otra cosa.
reason-person = Nombra a una persona.
reason-hurts = Puede herir a alguien.
reason-words = Dígalo, por favor, con otras palabras.
note-accept = Dejar pasar
note-show = Mostrar otra vez
note-accept-done =
    { $n ->
        [one] Ha pasado { $n } nota
       *[other] Han pasado { $n } notas
    }
kept-waiting =
    { $n ->
        [one] { $n } nota espera a quien guía
       *[other] { $n } notas esperan a quien guía
    }
kept-all = Dejar pasar todas
kept-aside =
    { $n ->
        [one] { $n } nota oculta o devuelta
       *[other] { $n } notas ocultas o devueltas
    }
hold-switch = Quienes guían leen primero las notas nuevas
hold-banner = Quien guía lee cada nota nueva antes que los demás.
hold-hint = Lo que escriben los participantes espera hasta que alguien que guía lo deje pasar.
step-hide = Ocultar a los demás
step-return = Devolver
refusal-note-aside = No todos pueden leer esta nota ahora, así que esto no se puede hacer con ella. No cambió nada.
