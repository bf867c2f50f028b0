# not yet reviewed by a native speaker
### Cuánto tiempo se guardan las cosas y cómo se borran para siempre: para tableros y, más tarde, teléfonos.

## La fecha

keeping = Cuánto tiempo se guarda
keeping-moves = La fecha se retrasa cada vez que alguien cambia algo aquí.
keeping-set = Quien guía eligió este día.
keeping-never = No hay día fijado. Se queda hasta que quien guía lo borre.
keeping-day = Borrarlo este día
keeping-usual = Volver al plazo normal
keeping-soon = Este tablero se borra el { $day }. Llévese lo que quiera guardar.
keeping-now = Borrar el tablero ahora
keeping-now-ask = ¿Borrar todo este tablero para siempre? Se van todas las notas, votos y decisiones, para todos. No se puede deshacer: nadie puede recuperarlas.

## Borrar

erase-notes =
    { $n ->
        [one] Borrar { $n } nota para siempre
       *[other] Borrar { $n } notas para siempre
    }
erase-person = Borrar a esta persona
erase-person-ask = ¿Borrar a { $label } y todo lo que escribió aquí? Sale del tablero. No se puede deshacer: nadie puede recuperarlo.
erase-person-done = Esta persona y sus notas están borradas para siempre.

## Quién hizo qué

deeds = Quién hizo qué
deeds-hint = Solo para quienes guían, y sin una palabra de lo que alguien escribió.
deeds-none = Nada todavía.
deeds-somebody = Alguien
deed-board-ruled = cambió un ajuste
deed-board-locked = bloqueó el tablero o lo desbloqueó
deed-board-finished = terminó el tablero o lo abrió de nuevo
deed-door-changed = cambió la puerta
deed-role-given = dio un papel a alguien
deed-seat-removed = quitó a alguien
deed-round-skipped = saltó una ronda
deed-round-started = empezó una ronda
deed-round-ended = terminó una ronda
deed-notes-revealed =
    { $n ->
        [one] mostró { $n } nota a todos
       *[other] mostró { $n } notas a todos
    }
deed-names-lowered = eligió que se guarden menos nombres
deed-notes-erased =
    { $n ->
        [one] borró { $n } nota para siempre
       *[other] borró { $n } notas para siempre
    }
deed-seat-erased = borró a una persona
deed-link-renewed = hizo un enlace nuevo
deed-passphrase-set = cambió la contraseña
deed-export = se llevó el tablero como archivo: { $format }
deed-other = hizo otra cosa
