# not yet reviewed by a native speaker

## Joining

join-title = Escriba su código
join-hint = Está en su invitación: 6 letras y números.
join-field = Código, 6 letras y números
join-key-delete = Borrar el último signo
join-missing =
    { $n ->
        [one] Entrar: falta { $n }
       *[other] Entrar: faltan { $n }
    }
join = Entrar
join-camera = Abra la cámara de su teléfono y apunte a la imagen de su invitación.
language-failed = No se pudo cargar este idioma. Inténtelo de nuevo cuando tenga conexión.
join-arriving = Abriendo el tablero
unreachable = No podemos llegar al tablero. Revise su conexión e inténtelo de nuevo. No se ha perdido nada.
not-opened = El tablero no se abrió
part-missing = Esta parte no se cargó. Lo que escribió no se pierde.

## Question and field

question-listen = Leer en voz alta
question-listen-stop = Dejar de leer
write-field = Su idea
write-hint = Una idea por nota. Puede ser corta.
write-next = Escriba la siguiente idea
write-visible = La ven todas las personas de este tablero.
write-section = ¿Dónde va?
write-viewer = Usted está aquí para leer. No puede escribir en este tablero.
write-locked = Quien guía ha bloqueado el tablero. Ahora no puede escribir. Lo que escribió se conserva.
write-finished = Este tablero ha terminado. Gracias por participar.

## My notes

mine-count = Sus notas: { $n }
mine-empty = Aquí aparecen sus notas. Una idea por nota.
mine-menu = Más para esta nota
mine-refused = Esta nota no se guardó. Sus palabras están aquí.
mine-refused-edit = Cambiarla y enviar otra vez
mine-refused-drop = Tirarla

## What the chip says when nothing gets saved

chip-offline = Sin conexión
chip-busy = Tablero ocupado
chip-late = Sin guardar todavía

## Everyone's notes

all = Todas las notas
all-count = Todas las notas: { $n }
all-more =
    { $n ->
        [one] { $n } nota más
       *[other] { $n } notas más
    }

## Votes

vote-go = Ir a la votación
vote-results = Ver el resultado

## Menu of the page

menu-you = Menú. Su nombre aquí es { $label }.
