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

## Question and field

question-listen = Leer en voz alta
question-listen-stop = Dejar de leer
write-field = Su idea
write-hint = Una idea por nota. Puede ser corta.
write-next = Escriba la siguiente idea
write-visible = La ven todas las personas de este tablero.
promise-seen = Quién la ve
promise-seen-text = Todas las personas de este tablero, en cuanto la envía. Ven el nombre que tiene aquí, no su nombre real.
promise-change = Cambiar de opinión
promise-change-text = Puede cambiar o borrar sus notas mientras el tablero esté abierto.
promise-kept = Cuánto tiempo la guardamos
promise-kept-text = Mientras exista este tablero.
write-section = ¿Dónde va?
write-viewer = Usted está aquí para leer. No puede escribir en este tablero.
write-locked = Quien guía ha cerrado el tablero. Ahora no puede escribir. Lo que escribió se conserva.
write-finished = Este tablero ha terminado. Gracias por participar.

## My notes

mine-count = Sus notas: { $n }
mine-empty = Aquí aparecen sus notas. Una idea por nota.
mine-menu = Más para esta nota
mine-refused = Esta nota no se guardó. Sus palabras están aquí.
mine-refused-edit = Cambiarla y enviar otra vez
mine-refused-drop = Tirarla

## No network

offline-title = Sin red. Siga escribiendo.
offline-text =
    { $n ->
        [0] Lo que escribe está a salvo en este teléfono y se envía solo.
        [one] { $n } nota no está guardada todavía. Está a salvo en este teléfono y se envía sola.
       *[other] { $n } notas no están guardadas todavía. Están a salvo en este teléfono y se envían solas.
    }
offline-try = Intentar ahora
chip-offline = Sin conexión
online-again =
    { $n ->
        [one] { $n } nota guardada
       *[other] Las { $n } notas están guardadas
    }

## Everyone's notes

all = Todas las notas
all-count = Todas las notas: { $n }
all-empty = Nadie ha escrito una nota todavía. La suya puede ser la primera.
all-more =
    { $n ->
        [one] { $n } nota más
       *[other] { $n } notas más
    }
all-filter-all = Todas
all-filter-mine = Mías
all-search = Buscar en las notas
all-found =
    { $n ->
        [one] Encontrado en { $n } nota
       *[other] Encontrado en { $n } notas
    }
all-none = Ninguna nota dice esto. Pruebe otra palabra.

## Votes

vote-go = Ir a la votación
vote-results = Ver el resultado

## Menu of the page

phone-menu = Menú
menu-you = Menú. Su nombre aquí es { $label }.
phone-wide = Abrir el tablero grande
