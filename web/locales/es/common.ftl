# not yet reviewed by a native speaker

### Palabras de todas las páginas. Se habla de "usted", con palabras que se entienden en todos los países.

app-name = Groundswell
skip-to-content = Ir al contenido
loading = Un momento
empty = Todavía no hay nada aquí

## Buttons

close = Cerrar
cancel = Cancelar
back = Volver
next = Siguiente
done = Listo
save = Guardar
send = Enviar
write = Escribir
edit = Cambiar
delete = Borrar
undo = Deshacer
redo = Rehacer
more = Más
menu = Menú
open = Abrir
copy = Copiar
copied = Copiado
copy-failed = No se pudo copiar. Seleccione el texto y cópielo usted.
clear = Vaciar
search = Buscar
print = Imprimir
help = Ayuda
yes = Sí
no = No
try-again = Intentar otra vez
reload = Cargar de nuevo
show-all = Mostrar todo
show-less = Mostrar menos
full-screen = Pantalla completa

## Language and look

language = Idioma
language-change = Cambiar el idioma
lang-en = inglés
lang-nl = neerlandés
lang-es = español
lang-vi = vietnamita
lang-fa = persa
lang-unknown = otro idioma
written-in = Escrito en { $language }
theme = Claro u oscuro
theme-light = Claro
theme-dark = Oscuro
theme-system = Como en este aparato

## Roles

role-facilitator = Guía
role-participant = Participante
role-viewer = Solo lectura

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
connection-saving =
    { $n ->
        [one] Guardando { $n } cambio
       *[other] Guardando { $n } cambios
    }
connection-offline =
    { $n ->
        [0] Sin red. Todo está guardado.
        [one] Sin red. { $n } cambio sin guardar todavía
       *[other] Sin red. { $n } cambios sin guardar todavía
    }
connection-back =
    { $n ->
        [0] Ya hay conexión otra vez
        [one] Hay conexión otra vez. { $n } cambio guardado
       *[other] Hay conexión otra vez. { $n } cambios guardados
    }
connection-ended = Detenido

## Why a page stopped

ended-title = Esta página se detuvo
ended-revoked = Su enlace fue retirado. Pida uno nuevo a quien guía.
ended-replaced = Tiene este tablero abierto en demasiados lugares, por eso esta página se detuvo. No se perdió nada.
ended-gone = Este tablero no está aquí, o el enlace no es correcto.
ended-token = Este enlace ya no sirve. Pida uno nuevo a la persona que le invitó.
ended-malformed = Esta página y el tablero no se entienden. Cargue la página de nuevo. Lo que escribió sigue en este aparato.
ended-fast = Pasaron demasiadas cosas muy rápido, por eso esta página se detuvo. Cárguela de nuevo. Lo que escribió sigue en este aparato.
ended-newer = Hay una versión más nueva de esta página. Cárguela de nuevo. Lo que escribió sigue en este aparato.
ended-full = Todos los lugares de este tablero están ocupados.
ended-other = La conexión se detuvo. Cargue la página de nuevo. Lo que escribió sigue en este aparato.

## State of one's own note

state-waiting = Esperando para guardarse
state-waiting-offline = Esperando. A salvo en este aparato.
state-saved = Guardada
state-refused = No guardada
unsaved =
    { $n ->
        [one] { $n } nota sin guardar todavía
       *[other] { $n } notas sin guardar todavía
    }
storage-missing = Este navegador no puede conservar sus palabras. Deje la página abierta hasta que todo esté guardado.
leave-unsaved = Algunas de sus palabras no están guardadas todavía. ¿Se queda un momento más?

## Counts

notes-count =
    { $n ->
        [one] { $n } nota
       *[other] { $n } notas
    }
people-count =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
here-count =
    { $n ->
        [one] { $n } persona está aquí
       *[other] { $n } personas están aquí
    }
votes-count =
    { $n ->
        [one] { $n } voto
       *[other] { $n } votos
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

## Time

time-now = ahora mismo
time-minutes-left =
    { $n ->
        [0] Queda menos de un minuto
        [one] Queda { $n } minuto, más o menos
       *[other] Quedan { $n } minutos, más o menos
    }

## People

you = Usted
you-are = Usted: { $label }
someone = Alguien
name-field = Su nombre aquí
name-hint = No hace falta su nombre real
name-change = Cambiar el nombre
name-changed = Ahora usted es { $label }
name-other = Otro nombre
name-own = Escribir uno propio

## Notes

note = Nota
note-own = Su nota
note-by = Nota de { $label }
note-field = Su idea
note-empty-hint = Primero escriba algo
note-edit = Cambiar el texto
note-move = Mover a…
note-paint = Color
note-copy = Hacer una copia
note-delete = Borrar la nota
note-deleted = Nota borrada
note-restore = Recuperarla
note-restored = La nota está de vuelta
note-moved = Movida a { $section }
note-altered = Quien guía cambió este texto
note-your-version = Su versión
note-your-version-hint = Alguien cambió esta nota mientras usted escribía. Sus palabras están guardadas.
note-your-version-use = Usar mis palabras
note-your-version-add = Añadir las mías como nota nueva
note-draft-kept = Sus palabras siguen aquí como borrador.
move-to = Mover a
move-to-hint = Elija adónde va esta nota
section = Sección
section-locked = Cerrada
section-empty = Aquí no hay notas todavía
board-locked = Quien guía ha cerrado este tablero por ahora. Puede leer todo.
board-finished = Este tablero ha terminado. Todavía puede leer todo.
untitled-board = Tablero sin nombre
untitled-section = Sección sin nombre
no-question = La pregunta llega pronto

## Votes

vote = Votación
vote-question = ¿Qué es lo más importante para usted?
vote-left = Le quedan { $left } de { $budget } votos
vote-give = Un voto más para { $note }
vote-take = Un voto menos para { $note }
vote-on-note =
    { $n ->
        [0] Ningún voto suyo
        [one] { $n } voto suyo
       *[other] { $n } votos suyos
    }
vote-given = { $n } para { $note }. Quedan { $left }.
vote-most = { $n } es lo máximo para una nota.
vote-none-left = Ya usó todos sus votos. Retire uno para darlo en otro lugar.
vote-abstain = No elijo ninguna
vote-abstained = No eligió ninguna. Eso también cuenta.
vote-secret = Nadie ve cómo vota usted.
vote-change = Puede cambiar de idea hasta que cierre la votación.
vote-spare =
    { $n ->
        [one] Le queda { $n } voto. Está bien así.
       *[other] Le quedan { $n } votos. Está bien así.
    }
vote-opened = Ha empezado una votación
vote-closed = La votación terminó
vote-voided = La votación se detuvo. No se contó nada.
vote-trimmed = Ahora hay menos votos, por eso se retiraron algunos de los suyos. Mírelo otra vez.
vote-turnout = Participaron { $n } de { $seats }
vote-place = Lugar { $n }
vote-result =
    { $sum ->
        [one] { $sum } voto
       *[other] { $sum } votos
    } de { $voters ->
        [one] { $voters } persona
       *[other] { $voters } personas
    }
vote-result-title = Esto eligieron entre todas y todos
vote-tie = Los mismos votos
vote-gone = Una nota que ya no está en el tablero

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
carry-language = Las palabras están en { $language }.
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
announce-changed =
    { $n ->
        [one] { $n } nota cambiada
       *[other] { $n } notas cambiadas
    }
announce-moved =
    { $n ->
        [one] { $n } nota movida
       *[other] { $n } notas movidas
    }
announce-joined =
    { $n ->
        [one] { $n } persona se ha unido
       *[other] { $n } personas se han unido
    }
announce-saved =
    { $n ->
        [one] Guardada. { $n } nota suya.
       *[other] Guardada. { $n } notas suyas.
    }
announce-not-saved = No guardada. { $reason }
announce-undone = Deshecho: { $step }
announce-redone = Rehecho: { $step }
