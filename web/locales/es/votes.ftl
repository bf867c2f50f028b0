# not yet reviewed by a native speaker

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
vote-gone = Una nota que ya no está en el tablero
vote-back = Volver a sus notas
vote-done = Listo
vote-again = Revisar mis votos
vote-thanks = Gracias. Otras personas todavía están eligiendo.
vote-none = Nadie ha dado un voto.
vote-step-0 = Muy poco
vote-step-1 = Un poco
vote-step-2 = Ni poco ni mucho
vote-step-3 = Bastante
vote-step-4 = Mucho
vote-agree-0 = No estoy de acuerdo
vote-agree-1 = Paso
vote-agree-2 = Estoy de acuerdo
vote-session = Esta reunión
vote-as = Responda como:
vote-as-who = { $lens }: ¿lo es usted?
vote-as-real = Lo soy
vote-as-played = Me lo imagino
vote-as-was = Como { $lens }
vote-at = { $n } de { $all }
vote-before = Volver a la anterior
vote-pass = No sé
vote-next = Siguiente
vote-rank-at = { $n } de { $all } puestos
vote-rank-how = La mejor va primero.
vote-rank-up = Subir: { $note }
vote-rank-down = Bajar: { $note }
vote-rank-off = Quitar: { $note }
vote-rank-add = Poner en orden: { $note }
vote-rank-full = Los { $n } puestos están ocupados. Quite uno antes.
vote-rank-rest = Las demás
vote-pairs-at =
    { $n ->
        [one] { $n } par comparado
       *[other] { $n } pares comparados
    }
vote-pairs-question = ¿Cuál importa más?
vote-pairs-this = Esta: { $note }
vote-pairs-even = No puedo decidir
vote-pairs-all = Ya las ha comparado todas.
vote-pairs-back = Deshacer la última
vote-pairs-enough = Así es suficiente
vote-ask-range = ¿Qué le parece cada una?
vote-ask-session = ¿Valió la pena esta reunión?
vote-ask-agree3 = ¿Está de acuerdo?
vote-ask-rank = Ordene las mejores
vote-ask-pairwise = ¿Cuál de las dos?
vote-ask-choice = ¿Qué elige para cada una?
vote-answer = Responder
vote-answered = { $n } de { $all } respondidas.
vote-next-lens = Ahora responda como { $lens }
vote-next-vote = Siguiente pregunta
vote-one-of = Pregunta { $n } de { $all }
vote-reader = Usted está aquí para leer. Los demás votan ahora.
vote-said-range = { $mean } de { $most }, de { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
vote-said-nobody = Nadie respondió a esto.
vote-said-agree = { $agree } de acuerdo, { $against } en contra, { $pass } pasan
vote-said-rank = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    }, primera { $firsts ->
        [one] { $firsts } vez
       *[other] { $firsts } veces
    }
vote-said-pairs = Gana el { $share } de sus pares, según { $n } comparaciones
vote-said-choice = { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
vote-band = La línea fina muestra cuánto podría moverse un número con otras personas.
vote-close-call = { $places }: demasiado igualadas para decidir
vote-clear = El número 1 está claro
vote-strong = fuerte para unas pocas personas
vote-lens-few = Aún no hay suficientes respuestas. Con menos de 3 personas no se muestra nada, para que nadie sea reconocido.
vote-pairs-few = Se compararon muy pocos pares para una clasificación. Cada nota necesita 10 comparaciones.
vote-how = ¿Cómo se vota?
vote-method-dots = Puntos
vote-method-range = Valorar cada una
vote-method-agree3 = De acuerdo o no
vote-method-rank = Ordenar
vote-method-pairwise = De dos en dos
vote-method-choice = Elegir respuesta
vote-wins-dots = Gana la que tiene más puntos.
vote-wins-range = Gana la mejor media.
vote-wins-agree3 = Más a favor y menos en contra.
vote-wins-rank = Los primeros puestos cuentan más.
vote-wins-pairwise = La que gana más pares.
vote-wins-choice = Sin ganador. Se ve cuántos eligieron qué.
vote-start-places = Puestos por persona
vote-start-auto = lo sugerido
vote-start-steps = Niveles
vote-start-options = Respuestas para elegir
vote-start-option = Respuesta { $n }
vote-start-less = Quitar el número { $n }
vote-start-another = Uno más
vote-start-more = Más opciones
vote-start-lenses = Responder como alguien
vote-start-lenses-hint = Cada persona responde una vez por cada uno: una como cliente, otra como proveedor. Con dos sale un mapa.
vote-start-lenses-add = Responder como dos tipos de personas
vote-start-lens = Tipo de personas { $n }
vote-start-lens-like = Por ejemplo: cliente
vote-start-lens-other = Por ejemplo: proveedor
vote-start-session = Votar sobre esta reunión, no sobre notas
vote-alike =
    { $n ->
        [one] Dos notas se parecen. Los votos pueden repartirse.
       *[other] { $n } pares de notas se parecen. Los votos pueden repartirse.
    }
vote-alike-look = Ver
sweet = Punto ideal
sweet-title = ¿Qué encaja con ambos?
sweet-open = Mostrar el punto ideal
sweet-how =
    { $target ->
        [groups] Cada burbuja es un grupo, más grande con más notas.
        [ideas] Cada burbuja es una idea.
       *[other] Cada burbuja es una nota.
    } El anillo de puntos muestra cuánto difiere la gente.
sweet-who = ¿Respuestas de quién?
sweet-who-all = Todas las personas
sweet-who-real = Quienes lo son
sweet-who-played = Quienes lo imaginan
sweet-picture = Un mapa de { $all }: { $across } hacia el lado, { $up } hacia arriba. { $n } están en el punto ideal. La lista dice cuáles.
sweet-none = No hay nada dentro. Mueva los bordes.
sweet-borders = Bordes
sweet-middle = Volver al medio
sweet-lenses = ¿Cuáles dos?
sweet-across = Hacia el lado
sweet-up = Hacia arriba
round-vote = Con esta ronda se abre una votación
show-less = Mostrar menos
vote-answer-for = { $answer }: { $note }
vote-tied = Comparten el puesto { $places }
