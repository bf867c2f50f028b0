# not yet reviewed by a native speaker

### Ways of working: their names, and the first words of a board, in the language of the board.

## Names, and when to use which

free-name = Espacio libre
free-when = Ponga notas donde quiera, una al lado de otra o en montones.
columns-name = Tres columnas
columns-when = Qué funciona, qué cuesta, ideas. Va bien en pantallas pequeñas.
guided-brainstorm-name = Lluvia de ideas guiada
guided-brainstorm-when = Una pregunta abierta, muchas voces. Lo que se siente cuenta tanto como las ideas.
silent-share-name = Escribir en silencio y compartir
silent-share-when = Para que no decida la voz más fuerte.
affinity-kj-name = Agrupar y dar nombre
affinity-kj-when = De muchas notas a unos pocos temas con nombre.
hmw-name = ¿Cómo podríamos?
hmw-when = Convierta los problemas en preguntas que piden ideas.
dot-vote-name = Votar con puntos
dot-vote-when = Acorte rápido una lista larga.
impact-effort-name = Efecto y esfuerzo
impact-effort-when = ¿Qué ideas dan mucho y cuestan poco?
journey-map-name = El camino del cliente
journey-map-when = Mire su servicio con los ojos de un cliente, paso a paso.
job-canvas-name = Bueno para los dos
job-canvas-when = ¿Qué ayuda al cliente, y puede hacerlo usted también?
qa-chat-name = La hora de las preguntas
qa-chat-when = Cinco preguntas, diez minutos cada una. Todos responden a la vez.
one-two-four-all-name = A solas, de a dos, de a cuatro, todos
one-two-four-all-when = Todos participan, por grande que sea el grupo.
retro-ssc-name = Empezar, parar, seguir
retro-ssc-when = Un equipo mira atrás y acuerda qué cambiar.
brainwriting-635-name = Brainwriting 6-3-5
brainwriting-635-when = Seis personas, tres ideas, cinco minutos, seis rondas.
crazy-8s-name = Ocho locas
crazy-8s-when = Ocho ideas rápidas en ocho minutos.
lightning-decision-name = Decisión rápida
lightning-decision-when = De los problemas a un próximo paso, sin largas charlas.
opinion-map-name = Mapa de opiniones
opinion-map-when = Mucha gente, durante varios días: ¿en qué estamos de acuerdo?
pairwise-name = ¿Cuál de estas dos?
pairwise-when = Ordene muchas ideas, de dos en dos.
persona-name = Una persona
persona-when = Piense en una persona real a la que quiere ayudar.
service-blueprint-name = Plano del servicio
service-blueprint-when = Quién hace qué, a la vista y detrás.
context-mapping-name = Una semana de pequeñas tareas
context-mapping-when = Conozca la vida en casa a través de quienes la viven.
feelings-name = Ronda de sentimientos
feelings-when = Escuche esperanzas y miedos sin poner a nadie en apuros.
needs-not-wants-name = De lo que quieren a lo que necesitan
needs-not-wants-when = La gente dice lo que quiere. Descubra lo que necesita.
goal-challenge-name = Meta y reto
goal-challenge-when = Acuerden qué quieren lograr, y para quién.
interventions-name = Ideas para probar
interventions-when = Pequeños cambios para lo que más duele.
evaluate-improve-name = Mirar atrás y mejorar
evaluate-improve-when = ¿Qué logró la prueba? Seguir, cambiar o parar.
lean-coffee-name = Lean coffee
lean-coffee-when = Sin agenda: el grupo elige de qué hablar.
retro-4l-name = Gustó, aprendimos, faltó, deseamos
retro-4l-when = Un equipo mira atrás de cuatro maneras.
retro-msg-name = Enfado, tristeza, alegría
retro-msg-when = Un equipo mira atrás y cuenta lo que sintió.
retro-boat-name = El velero
retro-boat-when = Un equipo mira atrás: viento, ancla, rocas, isla.
liberating-25-10-name = Ideas atrevidas, cinco notas
liberating-25-10-when = Encuentre rápido las ideas más atrevidas de un grupo grande.
triz-name = Cómo hacer que salga mal
triz-when = Haga sitio: descubra qué dejar de hacer.
what-so-what-name = Qué, y qué importa, y ahora qué
what-so-what-when = Miren atrás juntos antes de arreglar nada.

## Steps that many ways share

common-notes = Notas
common-one-idea = Una idea por nota.
common-brief = La pregunta y las reglas
common-brief-say = Leemos juntos la pregunta. Después oirán qué pasará con las respuestas y quién las verá.
common-alone = Escribir a solas
common-read = Leer
common-read-say = Lea todas las notas. Pregunte solo si no entiende alguna.
common-group = Juntar lo parecido
common-group-say = Junte las notas que dicen casi lo mismo. Una nota también puede quedarse sola.
common-vote = Elegir
common-vote-say = Dé sus puntos a lo que más le importa. Nadie ve quién eligió qué.
common-talk-say = Hablen de una cosa cada vez. Quien quiera hablar tendrá su turno.
common-next = Próximos pasos
common-next-say = Escriban quién hace qué, y para cuándo.
common-close = Qué pasa ahora
common-close-say = Aquí oirán qué sigue adelante, quién decide y cuándo tendrán noticias.

## Free space, three columns

free-notes = Notas
columns-good = Lo que va bien
columns-good-prompt = ¿Qué funciona ya? Una cosa por nota.
columns-hard = Lo que cuesta
columns-hard-prompt = ¿Qué se interpone? Una cosa por nota.
columns-ideas = Ideas
columns-ideas-prompt = ¿Qué podríamos probar? Una idea por nota.

## Guided brainstorm

guided-brainstorm-ideas = Ideas
guided-brainstorm-ideas-ask = ¿Cómo podríamos hacerlo? Una idea por nota.
guided-brainstorm-feel = Cómo se siente
guided-brainstorm-feel-ask = Un momento, y cómo se sintió.
guided-brainstorm-warm-say = Piense en una vez que esto salió bien. Escriba una nota sobre ello.
guided-brainstorm-alone-say = Escriba todas las notas que pueda, en cualquier idioma. Nadie las ve todavía.
guided-brainstorm-read = Leerlo todo una vez
guided-brainstorm-read-say = Lea lo que escribieron los demás. Todavía no juzgue.
guided-brainstorm-build = Seguir las ideas de otros
guided-brainstorm-build-say = Añada lo que falta. O tome la nota de otra persona y mejórela.
guided-brainstorm-talk = Hablar de las tres primeras

## Write in silence, then share

silent-share-alone = Escribir en silencio
silent-share-alone-say = Cada uno escribe a solas. Nadie ve las notas todavía.
silent-share-reveal = Mostrar y leer

## Group and name

affinity-kj-n-ask = Al menos tres respuestas por persona.
affinity-kj-brief-say = Hay una sola pregunta. Quien guía ayuda, pero no toma partido.
affinity-kj-write = Escribir respuestas
affinity-kj-write-say = Cada persona escribe al menos tres notas, a solas.
affinity-kj-post = Colgar y leer
affinity-kj-sort = Ordenar en silencio
affinity-kj-sort-say = Sin hablar. Mueva la nota que quiera. Si una nota va y viene, haga una copia. Una nota puede quedarse sola.
affinity-kj-names = Todos dan nombre a los grupos
affinity-kj-names-say = Escriba un nombre para cada grupo. Después elijan el mejor.
affinity-kj-rank = Cada uno elige tres grupos
affinity-kj-rank-say = ¿Qué tres grupos le importan más? El primero recibe 3 puntos, luego 2, luego 1.
affinity-kj-same = Unir lo que es igual
affinity-kj-same-say = Unan dos grupos solo si todos están de acuerdo en que son uno.

## How might we

hmw-f = Lo que vimos
hmw-f-ask = Lo que vimos u oímos, con las palabras de la gente.
hmw-q = ¿Cómo podríamos …?
hmw-q-ask = Empiece con «Cómo podríamos». No ponga la respuesta en la pregunta.
hmw-prefix = ¿Cómo podríamos
hmw-park = Muy amplia, o con respuesta dentro
hmw-park-ask = Escriba estas otra vez.
hmw-pick = Leer lo que vimos
hmw-pick-say = Lea lo que hay. ¿Con qué quiere trabajar?
hmw-write-say = Escriba al menos dos preguntas. Una buena tiene muchas respuestas.
hmw-check = Revisar juntos
hmw-check-say = ¿Es demasiado amplia para empezar? ¿Esconde una respuesta? Llévela a la última columna y escríbala otra vez.

## Impact and effort

impact-effort-effort = Esfuerzo
impact-effort-impact = Efecto
impact-effort-little = poco
impact-effort-much = mucho
impact-effort-do-now = Hacer ya
impact-effort-plan = Planear
impact-effort-fill-in = Si hay tiempo
impact-effort-leave = Dejarlo
impact-effort-in = Por colocar
impact-effort-in-ask = Traiga primero aquí sus ideas.
impact-effort-grid = Efecto y esfuerzo
impact-effort-x = Cada uno valora el esfuerzo
impact-effort-x-say = ¿Cuánto trabajo da cada idea? Responda a solas.
impact-effort-y = Cada uno valora el efecto
impact-effort-y-say = ¿Cuánto bien haría cada idea? Responda a solas.
impact-effort-show = Ver dónde no coincidimos
impact-effort-show-say = Hablen de las tres notas en las que menos coinciden.
impact-effort-fix = Ponerlas en su sitio
impact-effort-fix-say = Mueva cada nota adonde el grupo cree que va.
impact-effort-act = Primeros pasos
impact-effort-act-say = Tomen lo que cuesta poco y hace mucho bien. Escriban quién empieza, y cuándo.

## Vote with dots

dot-vote-list = Entre qué elegimos
dot-vote-list-ask = Una cosa por nota. Puede pegar una lista entera.
dot-vote-merge = Primero unir las repetidas
dot-vote-merge-say = Si dos notas dicen lo mismo, los votos se reparten. Pónganlas juntas.
dot-vote-show = El resultado
dot-vote-show-say = Miren lo de arriba, lo que quedó cerca y lo que no recibió nada.

## Sweet spot

job-canvas-client = Cliente
job-canvas-provider = Quien lo ofrece
job-canvas-persona = Quién
job-canvas-persona-ask = Nombre, edad, casa, costumbres, preocupaciones, deseos.
job-canvas-job = La tarea
job-canvas-job-ask = ¿Qué quiere conseguir esta persona, y cuándo?
job-canvas-questions = Preguntas y dificultades
job-canvas-questions-ask = ¿Qué pregunta esta persona, qué teme y dónde tropieza: antes, durante y después?
job-canvas-questions-say = Escriba como «Yo …». Intente sentir lo que siente esta persona.
job-canvas-results = Lo que espera
job-canvas-results-ask = ¿Cómo sabría esta persona que salió bien?
job-canvas-results-say = Piense en el día a día, en lo que siente y en los demás.
job-canvas-solutions = Soluciones
job-canvas-solutions-ask = Todo lo que ayuda, grande o pequeño. También lo que hace ahora.
job-canvas-solutions-say = ¿Qué ayuda al cliente? ¿Qué podría ofrecer usted? Use las dos columnas.
job-canvas-brief-say = Estas son las dos personas. Pueden ser inventadas, pero sean precisos.
job-canvas-as-client = Elegir como cliente
job-canvas-as-client-say = Ahora usted es el cliente. ¿Me ayudaría esto?
job-canvas-as-provider = Elegir como quien lo ofrece
job-canvas-as-provider-say = Ahora usted lleva el servicio. ¿Podría hacerlo, y lo haría?
job-canvas-sweet = Bueno para los dos
job-canvas-sweet-say = ¿Qué es bueno para ambos? Empiecen por ahí.
job-canvas-merge = Formar de tres a cinco ideas
job-canvas-merge-say = Junten las mejores notas. Escriban cada idea en una frase.

## Customer journey

journey-map-before = Antes
journey-map-arrive = Llega
journey-map-use = Lo usa
journey-map-after = Después
journey-map-does = Hace
journey-map-does-ask = ¿Qué hace la persona?
journey-map-touch = Encuentra
journey-map-touch-ask = Un lugar, una persona, una carta, una página web.
journey-map-thinks = Piensa y pregunta
journey-map-thinks-ask = Con las palabras de la persona.
journey-map-feels = Siente
journey-map-feels-ask = De muy mal (-2) a muy bien (+2), y por qué.
journey-map-pain = Punto débil
journey-map-pain-ask = ¿Qué sale mal?
journey-map-chance = Oportunidad
journey-map-chance-ask = ¿Qué podríamos probar?
journey-map-brief-say = Una persona, una situación, con principio y final.
journey-map-steps = Pasos
journey-map-steps-say = ¿Qué ocurre, paso a paso? Si falta un paso, añádalo.
journey-map-inside-say = ¿Qué piensa y siente la persona en cada paso? Escriba a solas.
journey-map-curve = Mirar las subidas y bajadas
journey-map-curve-say = ¿Dónde sube, dónde baja?
journey-map-sore-say = ¿Qué sale mal, y qué podríamos probar? Escriba a solas.
journey-map-talk = Hablar de las tres primeras

## Question hour

qa-chat-ask = Una respuesta corta, de hasta 280 letras.
qa-chat-q1 = Pregunta 1
qa-chat-q2 = Pregunta 2
qa-chat-q3 = Pregunta 3
qa-chat-q4 = Pregunta 4
qa-chat-q5 = Pregunta 5
qa-chat-say = Responda en pocas palabras y lea lo que dicen los demás. La próxima pregunta llega sola.
qa-chat-hi = Hola: ¿quién está?
qa-chat-hi-say = Escriba un nombre o apodo, dónde está y una palabra sobre hoy.
qa-chat-close = Gracias, y hasta la próxima
qa-chat-close-say = Aquí oirán qué nos llevamos, qué se hará con ello y cuándo nos volvemos a ver.

## Alone, in pairs, in fours, all

one-two-four-all-own = Mis notas
one-two-four-all-own-ask = ¿Qué haría usted?
one-two-four-all-pair = Nosotros dos
one-two-four-all-pair-ask = ¿En qué coincidimos?
one-two-four-all-four = Nosotros cuatro
one-two-four-all-four-ask = Una idea para llevar a todos.
one-two-four-all-all = Todos
one-two-four-all-all-ask = ¿Qué llamó la atención?
one-two-four-all-step-one-say = Piense y escriba lo que se le ocurra.
one-two-four-all-step-two-say = Cuéntense lo que han escrito. ¿En qué coinciden?
one-two-four-all-step-four-say = Comparen. Elijan una idea para todos.
one-two-four-all-step-all-say = Cada grupo de cuatro cuenta su idea. ¿Qué oye más de una vez?

## Start, stop, continue

retro-ssc-open = Pendiente de la última vez
retro-ssc-open-ask = ¿Hecho, en marcha o descartado?
retro-ssc-start = Empezar
retro-ssc-start-ask = ¿Qué deberíamos probar?
retro-ssc-stop = Parar
retro-ssc-stop-ask = ¿Qué no ayuda?
retro-ssc-cont = Seguir
retro-ssc-cont-ask = ¿Qué ayuda?
retro-ssc-act = Acciones
retro-ssc-act-ask = ¿Quién hace qué, y para cuándo?
retro-ssc-last = Lo que dijimos la última vez
retro-ssc-last-say = Repasen la lista. ¿Qué está hecho y qué no?
retro-ssc-write-say = Escriba qué empezar, qué parar y qué seguir. Nadie lo ve todavía.
retro-ssc-talk = Las primeras notas, una por una
retro-ssc-who = Quién hace qué, y cuándo
retro-ssc-who-say = Tres acciones como mucho. Cada una con un nombre y una fecha.
retro-ssc-roti = ¿Valió la pena?
retro-ssc-roti-say = Responda por usted. Nadie ve quién dijo qué.

## Those behind "more"

common-talk = Hablar
retro-write-say = Escriba notas en cada columna. Nadie las ve todavía.
retro-4l-liked = Gustó
retro-4l-liked-ask = ¿Qué estuvo bien?
retro-4l-learned = Aprendimos
retro-4l-learned-ask = ¿Qué sabemos ahora que antes no sabíamos?
retro-4l-lacked = Faltó
retro-4l-lacked-ask = ¿Qué hizo falta?
retro-4l-longed = Deseamos
retro-4l-longed-ask = ¿Qué nos habría encantado tener?
retro-msg-mad = Enfado
retro-msg-mad-ask = ¿Qué le enfadó?
retro-msg-sad = Tristeza
retro-msg-sad-ask = ¿Qué le decepcionó?
retro-msg-glad = Alegría
retro-msg-glad-ask = ¿Qué le dio energía?
retro-boat-wind = Viento
retro-boat-wind-ask = ¿Qué nos empuja?
retro-boat-anchor = Ancla
retro-boat-anchor-ask = ¿Qué nos frena?
retro-boat-rocks = Rocas
retro-boat-rocks-ask = ¿Qué podría salir mal?
retro-boat-island = Isla
retro-boat-island-ask = ¿Adónde queremos llegar?
what-so-what-what = ¿Qué?
what-so-what-what-ask = ¿Qué pasó? ¿Qué notó?
what-so-what-so = ¿Y qué importa?
what-so-what-so-ask = ¿Por qué es importante?
what-so-what-now = ¿Y ahora qué?
what-so-what-now-ask = ¿Qué hacemos con ello?
triz-worst = Cómo lograr que salga mal
triz-worst-ask = Sea ingenioso.
triz-like = ¿Qué hacemos que se parece a esto?
triz-like-ask = Sea sincero.
triz-stop = ¿Qué dejamos de hacer?
triz-stop-ask = ¿Cuál es el primer paso?
triz-w = El peor resultado
triz-w-say = ¿Cómo haríamos que esto fracase del todo? Escriba a solas.
triz-l = Se parece a nosotros
triz-l-say = ¿Qué de esto ya hacemos un poco? Sin nombres.
triz-s = Parar
triz-s-say = Elija qué dejar de hacer y escriba el primer paso.
persona-who = Quién
persona-who-ask = Nombre, edad, trabajo, casa.
persona-day = Un día normal
persona-day-ask = Lugares, personas, costumbres.
persona-wants = Deseos
persona-wants-ask = ¿Qué debe seguir? ¿Qué debe cambiar?
persona-fears = Preocupaciones
persona-fears-ask = Dinero, idioma, viajes, vergüenza, tiempo, salud.
persona-says = Dice
persona-says-ask = Una frase con sus propias palabras.
persona-not = Todavía no viene porque
persona-not-ask = ¿Por qué no viene esta persona?
persona-fill = Rellenar juntos
persona-fill-say = Piense en una persona real. Escriba lo que sabe.
persona-check = ¿Qué sabemos y qué suponemos?
persona-check-say = Diga de cada nota: ¿lo oímos o lo suponemos?
lean-coffee-todo = Para hablar
lean-coffee-todo-ask = Temas y preguntas.
lean-coffee-doing = Hablando de esto ahora
lean-coffee-done = Hecho
lean-coffee-act = Lo que nos llevamos
lean-coffee-w = Temas
lean-coffee-w-say = ¿De qué quiere hablar? Un tema por nota.
lean-coffee-t1 = Tema 1
lean-coffee-t2 = Tema 2
lean-coffee-t3 = Tema 3
lean-coffee-t4 = Tema 4
lean-coffee-say = Tome el tema con más votos. Mueva su nota.
goal-challenge-goal = Meta
goal-challenge-goal-ask = ¿Qué queremos haber logrado en cuatro semanas?
goal-challenge-who = Para quién
goal-challenge-who-ask = ¿Qué clientes? También los que no vienen.
goal-challenge-qs = Preguntas
goal-challenge-qs-ask = ¿Qué no sabemos todavía?
goal-challenge-lim = Límites
goal-challenge-lim-ask = ¿Qué no podemos cambiar?
goal-challenge-goals = Metas
goal-challenge-v1 = Una meta
goal-challenge-v2 = Lo que más hay que averiguar
goal-challenge-plan = Quién averigua qué
service-blueprint-step-1 = Paso 1
service-blueprint-step-2 = Paso 2
service-blueprint-step-3 = Paso 3
service-blueprint-step-4 = Paso 4
service-blueprint-evidence = Lo que el cliente ve o toca
service-blueprint-evidence-ask = Una carta, un cartel, una pantalla, una sala.
service-blueprint-client = El cliente hace
service-blueprint-client-ask = Paso a paso.
service-blueprint-line-of-interaction = Donde se encuentran cliente y servicio
service-blueprint-front = Hacemos, a la vista
service-blueprint-front-ask = Personal, voluntarios, página web.
service-blueprint-line-of-visibility = Lo que el cliente puede ver
service-blueprint-back = Hacemos, sin que se vea
service-blueprint-back-ask = Preparar, revisar, planear.
service-blueprint-line-of-internal-interaction = Donde necesitamos a otros
service-blueprint-support = En qué nos apoyamos
service-blueprint-support-ask = Sistemas, socios, normas.
service-blueprint-fail = Puede fallar
service-blueprint-fail-ask = ¿En qué paso?
service-blueprint-wait = Espera
service-blueprint-brief-say = Un grupo de clientes, una situación, con principio y final.
service-blueprint-client-step = Lo que hace el cliente
service-blueprint-client-say = Escriba qué hace y ve el cliente en cada paso.
service-blueprint-front-step = A la vista
service-blueprint-front-say = ¿Qué hacemos que el cliente ve?
service-blueprint-back-step = Sin que se vea
service-blueprint-back-say = ¿Qué tiene que pasar detrás, y en qué nos apoyamos?
service-blueprint-fail-step = Dónde puede fallar
service-blueprint-fail-say = ¿Dónde se espera? ¿Dónde puede fallar? Escriba a solas.
service-blueprint-vote = Qué arreglar primero
service-blueprint-exp = Planear una prueba pequeña
service-blueprint-exp-say = ¿Qué probamos, con quién, desde cuándo hasta cuándo, y cuándo es suficiente?

# The sessions of a programme that had no words of their own
context-mapping-ask = Lo que queremos averiguar
context-mapping-ask-ask = Las preguntas que traemos.
context-mapping-d1 = Día 1: personas
context-mapping-d1-ask = ¿Quién está cerca de ti? ¿Quién te ayuda y a quién ayudas?
context-mapping-d2 = Día 2: lugares
context-mapping-d2-ask = ¿Dónde pasa? ¿Qué ves allí?
context-mapping-d3 = Día 3: un día
context-mapping-d3-ask = ¿Cuál fue el mejor momento del día y cuál el más difícil?
context-mapping-d4 = Día 4: antes
context-mapping-d4-ask = ¿Qué era distinto antes?
context-mapping-d5 = Día 5: un día muy bueno
context-mapping-d5-ask = ¿Cómo sería un día muy bueno?
context-mapping-day-say = Una tarea pequeña para hoy, cinco minutos. Solo la lee quien dirige, hasta que la compartas.
context-mapping-now = Ahora
context-mapping-now-ask = ¿Cómo es ahora? Dilo con tus palabras.
context-mapping-past = Antes
context-mapping-past-ask = ¿Cómo era antes?
context-mapping-dream = Más adelante
context-mapping-dream-ask = ¿Cómo te gustaría que fuera?
context-mapping-hi = Te damos la bienvenida
context-mapping-hi-say = Tú conoces tu vida mejor que nadie. Te escuchamos. Comparte solo lo que quieras.
context-mapping-show = Muestra una cosa de casa
context-mapping-show-say = Elige una de tus notas y compártela con todos.
context-mapping-tell = Contar
context-mapping-tell-say = Quien quiera cuenta algo de una nota. Los demás escuchan y preguntan.
context-mapping-group = ¿Qué vemos?
context-mapping-group-say = Junta lo que va junto y ponle un nombre con las palabras de la gente.
interventions-pain = Lo que duele
interventions-pain-ask = Donde más duele, según el camino.
interventions-hmw = ¿Cómo podríamos…?
interventions-hmw-ask = Convierte lo que duele en una pregunta, sin la respuesta.
interventions-idea = Ideas
interventions-idea-ask = Sencillas: podrían empezar en una semana.
interventions-hmw-round = Pregunta: ¿cómo podríamos…?
interventions-hmw-say = Elige algo que duele. Empieza con «Cómo podríamos». Deja la respuesta abierta.
interventions-idea-round = Ideas a solas
interventions-idea-say = Escribe ideas sencillas que podrían empezar en una semana. Una por nota.
interventions-build = Suma a lo de otros
interventions-build-say = Lee las ideas. Añade lo que otra te hizo pensar.
interventions-help = ¿Cuánto ayudaría?
interventions-help-say = Puntúa a solas: 1 ayuda un poco, 5 ayuda mucho.
interventions-easy = ¿Qué tan fácil es?
interventions-easy-say = Puntúa a solas: 1 es muy difícil, 5 es muy fácil.
interventions-pick = Elegir una para probar
interventions-pick-say = ¿Qué ayuda mucho y es fácil? Haced una sola idea, en una frase clara.
evaluate-improve-seen = Lo que vimos
evaluate-improve-seen-ask = Hechos, números, lo que dijo la gente.
evaluate-improve-well = Funcionó
evaluate-improve-well-ask = ¿Qué fue mejor que antes?
evaluate-improve-not = No funcionó
evaluate-improve-not-ask = ¿Qué no ayudó o lo hizo más difícil?
evaluate-improve-change = Cambiar
evaluate-improve-change-ask = ¿Qué harías distinto la próxima vez?
evaluate-improve-next = Lo siguiente que duele
evaluate-improve-next-ask = ¿Dónde duele más ahora?
evaluate-improve-facts = Mirar lo que pasó
evaluate-improve-facts-say = Lee lo que vimos. Pregunta si algo no está claro. Todavía sin opiniones.
evaluate-improve-w = Qué funcionó y qué no
evaluate-improve-w-say = Escribe a solas: ¿qué fue bien y qué no?
evaluate-improve-c = Cambiar, y qué viene después
evaluate-improve-v = ¿Seguir, cambiar o parar?
evaluate-improve-v-say = Elige una para lo que probamos. Nadie ve quién eligió qué.
evaluate-improve-act-say = Si pasa esto, hacemos aquello. ¿Quién lo hace y para cuándo?
evaluate-improve-tell = Contárselo a todos
evaluate-improve-tell-say = Oirás qué sigue y qué no, y por qué. Cada nota recibe su respuesta.
evaluate-improve-keep = seguir
evaluate-improve-change-round = cambiar
evaluate-improve-stop = parar
