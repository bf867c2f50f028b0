# not yet reviewed by a native speaker

### Palabras de todas las páginas. Se habla de "usted", con palabras que se entienden en todos los países.

app-name = Groundswell
skip-to-content = Ir al contenido
loading = Un momento

## Buttons

close = Cerrar
cancel = Cancelar
back = Volver
done = Listo
save = Guardar
send = Enviar
write = Escribir
edit = Cambiar
undo = Deshacer
more = Más
menu = Menú
open = Abrir
clear = Vaciar
search = Buscar
print = Imprimir
yes = Sí
no = No
try-again = Intentar otra vez
show-all = Mostrar todo

## Language and look

language = Idioma
lang-en = inglés
lang-nl = neerlandés
lang-es = español
lang-vi = vietnamita
lang-fa = persa
lang-unknown = otro idioma

## The eight colours of notes

colour = Color
colour-yellow = Amarillo
colour-orange = Naranja
colour-pink = Rosa
colour-violet = Violeta
colour-blue = Azul
colour-teal = Turquesa
colour-green = Verde
colour-grey = Gris

## Connection chip. It always tells the truth.

connection = Conexión
connection-connecting = Conectando
connection-live = Con conexión
connection-offline =
    { $n ->
        [0] Sin conexión. Todo está guardado.
        [one] Sin conexión. { $n } cambio sin guardar todavía
       *[other] Sin conexión. { $n } cambios sin guardar todavía
    }
connection-ended = Detenido

## Why a page stopped

ended-title = Esta página se detuvo
ended-revoked = Quien guía le quitó del tablero, o su enlace fue retirado. Pida uno nuevo a quien guía.
ended-replaced = Tiene este tablero abierto en demasiados lugares, por eso esta página se detuvo. No se perdió nada.
ended-gone = Este tablero no está aquí, o el enlace no es correcto.
ended-token = Este enlace ya no sirve. Pida uno nuevo a la persona que le invitó.
ended-malformed = Esta página y el tablero no se entienden. Cargue la página de nuevo. Lo que escribió sigue en este aparato.
ended-other = La conexión se detuvo. Cargue la página de nuevo. Lo que escribió sigue en este aparato.

## State of one's own note

state-waiting = Esperando para guardarse
state-waiting-offline = Esperando. A salvo en este aparato.
state-saved = Guardada
storage-missing = Este navegador no puede conservar sus palabras. Deje la página abierta hasta que todo esté guardado.

## Counts

notes-count =
    { $n ->
        [one] { $n } nota
       *[other] { $n } notas
    }
characters-left =
    { $n ->
        [one] queda { $n } letra
       *[other] quedan { $n } letras
    }
characters-over =
    { $n ->
        [one] sobra { $n } letra
       *[other] sobran { $n } letras
    }

## People

you = Usted
you-are = Usted: { $label }
name-field = Su nombre aquí
name-hint = No hace falta su nombre real
name-change = Cambiar el nombre
name-others = O tome uno de estos

## Notes

note = Nota
note-own = Su nota
note-field = Su idea
note-empty-hint = Primero escriba algo
note-edit = Cambiar el texto
note-move = Mover a…
note-paint = Color
note-delete = Borrar la nota
note-deleted = Nota borrada
note-restored = La nota está de vuelta
note-altered = Quien guía cambió este texto
note-your-version-hint = Alguien cambió esta nota mientras usted escribía. Sus palabras están guardadas.
note-your-version-use = Usar mis palabras
move-to = Mover a
section = Sección
section-locked = Bloqueada
board-locked = Quien guía ha bloqueado este tablero. Puede leer todo.
board-finished = Este tablero ha terminado. Todavía puede leer todo.
untitled-board = Tablero sin nombre
untitled-section = Sección sin nombre
no-question = La pregunta llega pronto

## Votes

vote = Votación
vote-opened = Ha empezado una votación
vote-closed = La votación terminó

## Take your place along to another device

carry = Seguir en otro aparato
carry-intro = Escanee esto con su otro aparato, o escriba allí las tres palabras. Sirve una vez, durante 10 minutos.
carry-words = Sus tres palabras
carry-other = ¿Tiene tres palabras de otro aparato?
carry-field = Escriba las tres palabras
carry-open = Seguir aquí
carry-unknown = No conocemos estas tres palabras. Revise cada palabra.
carry-arrived = En este aparato usted también es { $label }.
carry-make = Mostrar palabras nuevas
forget = Olvidarme en este aparato
forget-ask = Sus notas se quedan en el tablero. Este aparato ya no sabrá que son suyas.

## What a screen reader says, gathered and said together

announce-added =
    { $n ->
        [one] { $n } nota nueva
       *[other] { $n } notas nuevas
    }
announce-removed =
    { $n ->
        [one] { $n } nota borrada
       *[other] { $n } notas borradas
    }
announce-saved =
    { $n ->
        [one] Guardada. { $n } nota suya.
       *[other] Guardada. { $n } notas suyas.
    }
announce-not-saved = No guardada. { $reason }
