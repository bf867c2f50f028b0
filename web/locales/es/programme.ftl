# not yet reviewed by a native speaker
# The page of a programme: boards in a series.
programme = Serie de sesiones
programme-page-title = Serie de sesiones · Groundswell
programme-loading = Un momento…
programme-failed = No se pudo traer esta página.
programme-gone = Esta serie no está aquí
programme-gone-text = La dirección no está completa, su enlace se cambió por uno nuevo o la serie se borró. Pide un enlace nuevo.
programme-sessions = Sesiones
programme-week = Semana { $n }
programme-state-done = Hecha
programme-state-now = Ahora
programme-state-next = La siguiente
programme-state-later = Más adelante
programme-state-begun = Empezada
programme-state-gone = Borrada
programme-gone-board = El tablero de esta sesión se borró. Lo que se llevó de él sigue donde está ahora.
programme-closed = Solo puede leerlo quien está en este tablero.
programme-counts = { $people ->
    [one] 1 persona
   *[other] { $people } personas
  }, { $notes ->
    [one] 1 nota
   *[other] { $notes } notas
  }
programme-grown = Lo que salió
programme-go = Ir a esta sesión
programme-look = Ver el tablero
programme-on = «{ $title }» está en marcha
programme-none-on = Ahora no hay ninguna sesión
programme-none-on-text = Esta página muestra por dónde va la serie. Guarda la dirección: siempre lleva a la sesión que está en marcha.
programme-same-you = Tienes un solo lugar en todas las sesiones y conservas tu nombre. Las notas sin nombre siguen sin nombre.
programme-open = Abrir esta sesión…
programme-again = Todos a esta sesión…
programme-along = Traer más…
programme-open-title = Abrir «{ $title }»
programme-open-do = { $n ->
    [0] Abrir sin llevar nada
    [one] Abrir y llevar 1 cosa
   *[other] Abrir y llevar { $n } cosas
  }
programme-opening = Abriendo…
programme-bring = Lo que viene con nosotros
programme-bring-text = Son copias: cada una recuerda de dónde viene. Lo que ya está no llega dos veces.
programme-bring-none = Todavía no hay nada que llevar. Puedes empezar igual.
programme-bring-failed = No se pudo traer lo que se puede llevar.
programme-bring-here = ya está
programme-bring-from = De la sesión { $n }: { $title }
programme-bring-more = Mostrar { $n } más
programme-kind-note = Nota
programme-kind-group = Grupo
programme-kind-idea = Idea
programme-kind-action = Tarea
programme-group-notes = { $n ->
    [one] 1 nota
   *[other] { $n } notas
  }
programme-place = puesto { $n } en la votación
programme-outcome-adopted = aprobada
programme-outcome-partly = aprobada en parte
programme-outcome-later = más adelante
programme-outcome-no = no aprobada
programme-question = Pregunta de esta sesión
programme-cancel = Cancelar
programme-plan = Cambiar nombre y día
programme-plan-name = Nombre de la sesión
programme-plan-day = Día
programme-plan-save = Guardar
programme-invite = Una invitación para todas
programme-invite-text = El código, el enlace y la imagen no cambian. Llevan a la sesión que esté en marcha.
programme-invite-scan = Escanea con una cámara
programme-copy = Copiar el enlace
programme-copied = Copiado
programme-keep = Copiar tu propio enlace
programme-keep-text = Con él diriges esta serie desde cualquier aparato. No lo compartas.
programme-renew-participant = Código y enlace nuevos…
programme-renew-participant-title = ¿Hacer un código y un enlace nuevos?
programme-renew-participant-text = Hazlo si han caído en malas manos. El código, el enlace y la imagen de ahora dejan de servir enseguida. Da los nuevos a todo el mundo; cada persona conserva su lugar.
programme-renew-participant-yes = Hacer nuevos
programme-renew-facilitator = Enlace nuevo para ti…
programme-renew-facilitator-title = ¿Hacer un enlace nuevo para ti?
programme-renew-facilitator-text = Hazlo si tu propio enlace ha caído en malas manos. Deja de servir enseguida. Quien dirige contigo necesita el nuevo.
programme-renew-known = Quien dirigió un tablero con el enlace viejo lo sigue dirigiendo: quita a esa persona allí. Quizá también conozca el código: haz uno nuevo.
programme-renew-facilitator-yes = Hacer un enlace nuevo
programme-renewed = Este es el enlace nuevo
programme-renewed-participant = El código y el enlace viejos ya no sirven. Da estos a todo el mundo.
programme-renewed-facilitator = Guárdalo bien: ahora solo este enlace dirige la serie. Esta página sigue con él.
programme-renewed-link = Enlace nuevo
programme-river = El río
programme-river-text = De la meta a lo que salió de ella. Elige algo para ver de qué nació.
programme-river-empty = Todavía no corre nada. Aquí se verán las ideas y todo lo que lleves de una sesión a otra.
programme-river-hidden = Hay más, que ya no está o que no todos pueden ver.
programme-walk = De dónde viene
programme-walk-from = Nació de
programme-walk-start = Aquí empezó.
programme-walk-back = El camino hasta aquí
programme-walk-close = Cerrar
programme-session-n = Sesión { $n }
programme-all-steps = { $n ->
    [one] nació de 1 cosa
   *[other] nació de { $n } cosas
  }
programme-passphrase = Frase de paso
programme-passphrase-text = Quien dirige la pide a quien llega.
programme-erase = Borrar esta serie
programme-erase-text = Su página, su invitación y su orden se van para siempre. Los tableros quedan, cada uno por su lado.
programme-erase-yes = Borrar
series-sprint = Seis sesiones en cuatro semanas
series-sprint-when = De una meta a algo probado, paso a paso: lo que la gente dice en una sesión pasa a la siguiente.
series-count = { $n } sesiones
series-goal = Meta y preguntas
series-goal-say = ¿Qué queremos lograr, para quién, y qué nos falta averiguar?
series-context = Volver a conocer a la gente
series-context-say = ¿Cómo es la vida de las personas de las que se trata? Con sus propias palabras.
series-journey = El camino y dónde duele
series-journey-say = Paso a paso: ¿dónde va bien y dónde duele?
series-interventions = Ideas sencillas
series-interventions-say = ¿Qué podríamos cambiar en una semana?
series-blueprint = Que funcione
series-blueprint-say = ¿Quién hace qué, a la vista y sin que se vea? ¿Y cómo lo probamos?
series-evaluate = Mirar atrás y mejorar
series-evaluate-say = ¿Qué cambió? Seguir, cambiar o parar, y qué viene después.
refusal-programme-gone = Esta serie no está aquí, o el enlace no es para ella.
refusal-session-none = Esta sesión no tiene tablero ahora.
