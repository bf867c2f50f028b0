# not yet reviewed by a native speaker

## Places on the page

region-tools = Herramientas
region-views = Vistas
region-panel = Panel
board-label = Tablero: { $title }
board-loading = Abriendo el tablero
board-loading-notes = { $n } de { $all } notas
board-empty = Todavía no hay notas. Pulse N, o haga doble clic en el tablero, para escribir la primera.
board-empty-viewer = Todavía no hay notas. Aquí aparecen solas.
board-locked-host = El tablero está bloqueado: solo quienes guían pueden cambiarlo.
banner-offline =
    { $n ->
        [0] Sin conexión. Todo lo anterior está guardado. Puede seguir escribiendo.
        [one] Sin conexión. { $n } cambio espera aquí y se enviará solo.
       *[other] Sin conexión. { $n } cambios esperan aquí y se enviarán solos.
    }
plane-help = Las flechas mueven la vista. Mayús y una flecha lleva a una nota, y desde ahí las flechas llevan a la más cercana. Todas las notas están también en la lista.
panel-private = Solo quienes guían ven este panel
panel-fold = Ocultar el panel
panel-open = Mostrar el panel
pulse-writers = de { $n } de { $all } personas

## Board menu

board-menu = Menú del tablero
board-title = Nombre del tablero
board-title-edit = Cambiar el nombre
board-question = Pregunta
board-question-edit = Cambiar la pregunta
board-question-placeholder = ¿Qué quiere preguntar?
board-lock = Bloquear el tablero
board-unlock = Desbloquear el tablero
board-unlocked-now = El tablero está abierto otra vez
board-finish = Terminar el tablero
board-finish-ask = ¿Terminar este tablero? Todos pueden leerlo y nadie puede cambiarlo. Puede abrirlo de nuevo.
board-reopen = Abrir el tablero de nuevo
board-keep-link = Guarde su enlace de guía. Es la única forma de volver como guía.
settings = Ajustes
settings-cursors = Mostrar dónde señalan los demás
settings-cursors-off = Con más de { $n } personas se apaga solo.
settings-note-chars = Nota más larga
settings-note-chars-value =
    { $n ->
        [one] { $n } letra
       *[other] { $n } letras
    }
settings-keys = Teclas de una sola letra
board-lock-switch = Tablero bloqueado
keep-title = Su enlace de guía
keep-open = Mostrar mi enlace
keep-secret = Quien tenga este enlace puede hacer todo lo que usted puede. No se lo muestre a nadie más.
keep-download = Guardar como archivo

## Views

view-plane = Lienzo
view-columns = Columnas
view-list = Lista
view-split = Lado a lado

## Tools

tool-select = Seleccionar
tool-note = Nota nueva
tool-pan = Mover la vista
tool-paste = Pegar una lista
zoom-in = Acercar
zoom-out = Alejar
zoom-fit = Ver todo
zoom-reset = Tamaño normal
colour-new = Color de las notas nuevas
zoom = Zoom

## Notes

note-new = Nota nueva
note-tag = Etiquetas
note-tag-add = Añadir una etiqueta
note-tag-field = Etiqueta nueva
note-actions = Acciones para esta nota
note-description = { $section }, { $colour }
note-edit-other = Está cambiando las palabras de otra persona. Su primer texto se queda con ella.
note-enter-saves = guarda
note-chosen = Seleccionada
state-waiting-short = En espera
discard = Descartar

## Several notes

selection-count =
    { $n ->
        [one] { $n } nota seleccionada
       *[other] { $n } notas seleccionadas
    }
selection-clear = No seleccionar nada
selection-delete =
    { $n ->
        [one] Borrar { $n } nota
       *[other] Borrar { $n } notas
    }
selection-deleted =
    { $n ->
        [one] { $n } nota borrada
       *[other] { $n } notas borradas
    }
selection-moved =
    { $n ->
        [one] { $n } nota movida a { $section }
       *[other] { $n } notas movidas a { $section }
    }
selection-painted =
    { $n ->
        [one] { $n } nota tiene otro color
       *[other] { $n } notas tienen otro color
    }

## Move without dragging

move-title = Mover a…
move-section = Sección
move-after = Después
move-first = Al principio
move-last = Al final
move-here = Ahora está aquí
move = Mover
move-place = Lugar en la sección
move-point = Elegir un lugar en el tablero
move-point-hint = Pulse donde deba ir. Con Escape se queda donde está.

## Paste a list

paste-title = Pegar una lista
paste-hint = Una nota por línea. Puede cambiarlas antes de que lleguen al tablero.
paste-field = Su lista
paste-preview =
    { $n ->
        [0] Todavía no hay líneas
        [one] { $n } nota
       *[other] { $n } notas
    }
paste-too-many = Solo caben las primeras { $most } líneas de una vez.
paste-too-long =
    { $n ->
        [one] { $n } línea es demasiado larga. Se corta en partes.
       *[other] { $n } líneas son demasiado largas. Se cortan en partes.
    }
paste-add =
    { $n ->
        [one] Añadir { $n } nota
       *[other] Añadir { $n } notas
    }
paste-added =
    { $n ->
        [one] { $n } nota añadida
       *[other] { $n } notas añadidas
    }

## Undo

undo-step = Deshacer: { $step }
redo-step = Rehacer: { $step }
undo-partly =
    { $n ->
        [one] { $n } parte fue cambiada por alguien después y se queda.
       *[other] { $n } partes fueron cambiadas por otros después y se quedan.
    }
step-add =
    { $n ->
        [one] escribir una nota
       *[other] escribir { $n } notas
    }
step-edit = cambiar un texto
step-move =
    { $n ->
        [one] mover una nota
       *[other] mover { $n } notas
    }
step-paint = cambiar el color
step-tag = cambiar etiquetas
step-delete =
    { $n ->
        [one] borrar una nota
       *[other] borrar { $n } notas
    }
step-copy = hacer una copia
step-section = cambiar una sección
step-tidy = ordenar
step-title = cambiar el nombre del tablero
step-question = cambiar la pregunta

## Sections

section-add = Añadir una sección
section-title = Nombre de la sección
section-prompt = Ayuda para quien escribe
section-lock = Bloquear la sección
section-unlock = Desbloquear la sección
section-move-before = Mover la sección hacia el principio
section-move-after = Mover la sección hacia el final
section-tidy = Ordenar
section-remove = Quitar la sección
section-remove-to =
    { $n ->
        [0] ¿Quitar esta sección?
        [one] Su nota va a:
       *[other] Sus { $n } notas van a:
    }
section-menu = Acciones para { $section }
sections = Secciones
section-note-add = Añadir una nota
section-removed = Sección eliminada

## Columns of a table

columns = Columnas
column-title = Nombre de la columna
column-add = Añadir una columna
column-remove = Quitar esta columna
column-remove-to = Sus notas van a
step-column = cambiar una columna
cell-add = Añadir una nota: { $section }, { $column }
cell-description = { $section }, { $column }

## Search

search-notes = Buscar notas
search-found =
    { $n ->
        [one] { $n } nota encontrada
       *[other] { $n } notas encontradas
    }
search-none = Ninguna nota coincide.
search-clear = Vaciar la búsqueda
search-next = Siguiente nota encontrada
search-previous = Nota encontrada anterior
search-position = { $n } de { $all }

## List

list-label = Todas las notas en una lista
list-own = Suya
list-filter-mine = Solo las mías
list-filter-colour = Color
list-filter-clear = Quitar el filtro
list-sort = Orden
list-sort-board = Como en el tablero
list-sort-mixed = Mezclado durante la votación
list-sort-new = Primero las más nuevas
list-sort-votes = Primero las más votadas

## People

people = Personas
people-empty = Todavía nadie. Lea el código en voz alta.
person-away = ausente
person-you = usted
person-role = Papel de { $label }
person-make-facilitator = Dar el papel de guía
person-make-participant = Dar el papel de participante
person-make-viewer = Dejar que solo lea
person-hand-over = Pasar la guía a esta persona
person-hand-over-ask = { $label } guía desde ahora, y usted participa. Solo { $label } puede darle otra vez el papel de guía.
person-remove = Quitar del tablero
person-remove-ask = ¿Quitar a { $label }? Sus notas se quedan.
person-removed = { $label } ya no está en el tablero
person-ban = Quitar para siempre
person-ban-hint = Para siempre: no puede volver, y quien llegue espera hasta que usted le deje entrar. Puede deshacerlo.
person-banned = { $label } no puede volver. Quien llegue le espera a usted.
person-gone = Quitados: { $n }
person-return = Dejar entrar otra vez
ended-join = Entrar con un código

## Invite

invite = Invitar
invite-title = Invitar a personas
invite-go = Vaya a { $address } y escriba
invite-say = Dígalo: “{ $spoken }”
invite-link-copy = Copiar el enlace
invite-scan = O escanee con un teléfono
invite-qr = Imagen para escanear con un teléfono. Abre el tablero.
invite-door-open = La puerta está abierta
invite-door-closed = La puerta está cerrada
invite-door-hint = Con la puerta cerrada no entra nadie nuevo. Quienes ya están pueden volver.
invite-print = Imprimir invitación (A4)
invite-joined-words =
    { $n ->
        [0] Todavía no se ha unido nadie
        [one] persona se ha unido
       *[other] personas se han unido
    }
invite-failed = No se pudo cargar la invitación. Compruebe su conexión.
renew = ¿Un código o enlace ha caído en malas manos?
renew-text = Haga uno nuevo. El viejo deja de servir enseguida.
renew-participant = Código y enlace nuevos…
renew-participant-title = ¿Hacer un código y un enlace nuevos?
renew-participant-text = Quienes entraron con los viejos salen enseguida; usted no. Lo que escribieron se queda. Con los nuevos se vuelve a entrar, como alguien nuevo.
renew-participant-done = El código, el enlace y la imagen viejos ya no sirven. Dé estos a quienes deban estar aquí.
renew-both-yes = Hacer nuevos
renew-viewer = Enlace nuevo para mirar…
renew-viewer-title = ¿Hacer un enlace nuevo para mirar?
renew-viewer-text = Quienes miran el tablero con el enlace viejo salen enseguida, y los sitios web que lo muestran dejan de mostrarlo.
renew-viewer-done = El enlace viejo ya no sirve. Con este se ve el tablero y no se cambia nada.
renew-facilitator = Enlace nuevo para guías…
renew-facilitator-title = ¿Hacer un enlace nuevo para guías?
renew-facilitator-text = Quienes entraron con el enlace viejo salen enseguida, también otros guías y sus otros aparatos. Necesitan el nuevo. Usted sigue aquí dentro.
renew-facilitator-done = Guárdelo bien: ahora solo este enlace hace guía a alguien. Esta página sigue con él.
renew-known = Quien lo tenía conoce también el código: haga uno nuevo.
renew-yes = Hacer un enlace nuevo
renew-done = Este es el enlace nuevo
renew-link = Enlace nuevo
renew-series = Este tablero es parte de una serie. Su código y su enlace se hacen nuevos en la página de la serie.
renew-series-go = Ir a la serie

## Votes of the host

vote-start = Empezar una votación
vote-start-title = Una votación nueva
vote-start-sections = ¿Qué secciones?
vote-start-budget = Votos por persona
vote-start-suggest = Sugerimos { $n } para { $notes } notas.
vote-start-most = Máximo para una sola
vote-start-own = Cada persona puede votar sus propias notas
vote-start-own-hint = Si no, es más fácil adivinar quién votó qué.
vote-totals-hidden = Los números llegan cuando cierre la votación. Hasta entonces nadie los recibe, usted tampoco.
vote-budget-trim = Retirar los que sobran
vote-close = Cerrar y mostrar el resultado
vote-void = Detener sin resultado
vote-void-ask = ¿Detener esta votación? No se cuenta nada.
vote-results-list = Resultado de la votación
vote-start-again = Empezar otra votación
vote-start-why = Bastantes para elegir, pocos para pensar.
vote-fewer = Menos
vote-more = Más
vote-turnout-short = { $n } de { $seats }
vote-turnout-did = han votado
vote-budget-trim-ask = Alguien ya ha dado { $largest } votos. Con { $n } por persona se retiran los últimos, y se le avisa.
vote-close-ask-missing =
    { $n ->
        [one] { $n } persona aún no ha votado. ¿Cerrar la votación ahora? No se puede abrir de nuevo.
       *[other] { $n } personas aún no han votado. ¿Cerrar la votación ahora? No se puede abrir de nuevo.
    }

## Keys

keys = Teclas
keys-title = Teclas de este tablero
keys-note = Nota nueva
keys-save = Guardar la nota
keys-line = Línea nueva
keys-leave = Salir o cerrar
keys-edit = Cambiar la nota
keys-arrows = A la nota más cercana
keys-move = Mover a…
keys-nudge = Empujar la nota un poco
keys-select = Añadir a la selección
keys-select-all = Seleccionar todo
keys-delete = Borrar
keys-undo = Deshacer su propio paso
keys-redo = Rehacer
keys-vote = Dar un voto
keys-vote-back = Retirar un voto
keys-search = Buscar
keys-views = Vistas
keys-zoom = Acercar, alejar, tamaño normal
keys-fit = Ver todo
keys-areas = A la siguiente parte de la página
keys-help = Todas las teclas
keys-tag = Etiquetas
keys-copy = Hacer una copia
keys-select-area = Arrastre sobre el tablero para seleccionar

## Presenting, for hosts who share their screen

presenting = Presentar
presenting-on = En esta pantalla quedan tapados sus votos y las notas que no todos ven.
presenting-note = Boca abajo mientras presenta
presenting-off = Destapar
presenting-hint = ¿Comparte su pantalla? Actívelo: se tapan sus votos, las notas que no todos ven y quién señala dónde.

## Words that only the board needs

empty = Todavía no hay nada aquí
delete = Borrar
redo = Rehacer
copy = Copiar
copied = Copiado
copy-failed = No se pudo copiar. Seleccione el texto y cópielo usted.
reload = Cargar de nuevo
full-screen = Pantalla completa
theme = Claro u oscuro
connection-saving =
    { $n ->
        [one] Guardando { $n } cambio
       *[other] Guardando { $n } cambios
    }
connection-back =
    { $n ->
        [0] Ya hay conexión otra vez
        [one] Hay conexión otra vez. { $n } cambio guardado
       *[other] Hay conexión otra vez. { $n } cambios guardados
    }
state-refused = No guardada
here-count =
    { $n ->
        [one] { $n } persona está aquí
       *[other] { $n } personas están aquí
    }
name-changed = Ahora usted es { $label }
note-your-version = Su versión
note-draft-kept = Sus palabras siguen aquí como borrador.
section-empty = Aquí no hay notas todavía
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
announce-undone = Deshecho: { $step }
announce-redone = Rehecho: { $step }
theme-light = Claro
theme-dark = Oscuro
theme-system = Como en este aparato
role-facilitator = Guía
role-participant = Participante
role-viewer = Solo lectura
written-in = Escrito en { $language }
vote-voided = La votación se detuvo. No se contó nada.
vote-trimmed = Ahora hay menos votos, por eso se retiraron algunos de los suyos. Mírelo otra vez.

## Rounds, as a host plans and runs them

rounds = Rondas
rounds-plan = Planear rondas
round-say = Diga esto
round-after = Después: { $title }
round-add = Añadir una ronda
round-edit = Cambiar esta ronda
round-kind = Qué hacemos
round-title = Nombre
round-instruction = Qué decir a todos
round-minutes = Minutos
round-minutes-hint = 0 significa sin límite de tiempo.
round-alone = Seguir sola cuando se acabe el tiempo
round-alone-hint = Todos tienen 15 segundos para terminar una frase. Luego empieza la ronda siguiente.
round-length = { $n } min
round-start = Empezar: { $title }
round-next = Siguiente: { $title }
round-end = Terminar esta ronda
round-pause = Pausar
round-resume = Seguir
round-minute = +1 min
round-minute-more = Un minuto más
round-menu = Más para { $title }
round-start-this = Empezar ahora
round-up = Subir
round-down = Bajar
round-skip = Saltar
round-repeat = Hacerla otra vez
round-drop = Quitar
round-done = hecha
round-running = ahora
round-planned = por venir
round-skipped = saltada
step-round = rondas

## La puerta

door = La puerta
door-is-open = Abierta
door-is-open-hint = Entran todos los que tienen el código o el enlace.
door-is-approve = Preguntarme
door-is-approve-hint = Quien llega espera hasta que alguien que guía le deja entrar.
door-is-closed = Cerrada
door-is-closed-hint = No entra nadie nuevo. Quienes ya están pueden volver.
invite-door-approve = Quien llega espera a quien guía
door-passphrase = Contraseña
door-passphrase-hint = Quien llega debe saberla. Al menos 6 letras; grandes o pequeñas dan igual.
door-passphrase-short = Es demasiado corta. Necesita al menos 6 letras.
door-passphrase-set = Se pide la contraseña a quien llega.
door-passphrase-ask = Pedirla
door-passphrase-drop = No pedirla más
door-closes = Se cierra sola
door-closes-hint = En ese momento se cierra la puerta y se acaba de escribir.
door-closes-at = { $day }, { $time }
door-closes-drop = Dejar abierta
door-knocking =
    { $n ->
        [one] { $n } persona espera en la puerta
       *[other] { $n } personas esperan en la puerta
    }
door-let-in = Dejar entrar
door-let-all = Dejar entrar a todas
door-send-away = No dejar entrar

focus-go = Ir allí
focus-stay = Quedarme aquí
focus-back = Volver
focus-mine = Usted muestra a todos
focus-hold = Dejar un camino de vuelta
focus-stop = Dejar de mostrar
focus-show = Mostrar a todos
focus-here = Traer a todos aquí
focus-none = Aquí no hay nada que mostrar. Elija primero una nota.

seeing-go = Ver como participante
seeing = Usted ve el tablero como lo ve un participante.
seeing-hint = Su lugar y su papel siguen igual.
seeing-out = Volver a guiar
seeing-over = Usted vuelve a guiar
seeing-note = Los participantes no ven esto

remote = Mando
remote-offline = Sin conexión. El tablero sigue sin usted.
remote-clock = Tiempo que queda
remote-pause = Pausa
remote-resume = Seguir
remote-minute = 1 minuto
remote-counts = Cómo va
remote-of = { $n } de { $all }
remote-wrote = Personas que escribieron
remote-voted = Personas que votaron
remote-notes = Notas
remote-here = Aquí ahora
remote-door = { $n } esperan en la puerta. Déjeles entrar en la pantalla grande.
remote-else = Otros caminos
remote-write = Escribir notas
remote-whole = Todo el tablero
remote-reveal =
    { $n ->
        [one] Compartir { $n } nota con todos
       *[other] Compartir { $n } notas con todos
    }
remote-soon = En { $n } segundos. No se puede deshacer.
remote-stop = Parar
remote-nothing = Ahora no hay nada que hacer.
