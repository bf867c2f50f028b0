# not yet reviewed by a native speaker

round-none = Ahora no hay ninguna ronda
round-soon = La primera ronda empieza pronto
round-all-over = Todas las rondas han terminado
round-of = { $n } de { $all }
round-now = Ahora: { $title }
recap = Ronda { $n } de { $all }. Antes de que usted llegara: «{ $title }».
recap-notes =
    Ronda { $n } de { $all }. Antes de que usted llegara: { $notes ->
        [one] se escribió { $notes } nota
       *[other] se escribieron { $notes } notas
    } en «{ $title }».
round-left = Tiempo que queda: { $time }
round-open-end = Sin límite de tiempo
round-paused = En pausa
round-overtime = { $time } de más
round-finish = Se acabó el tiempo. Termine su frase.
round-finish-stay = Sus palabras se quedan. No se pierde nada.
round-mark-60 = Queda un minuto
round-mark-10 = Quedan 10 segundos
round-mark-0 = Se acabó el tiempo
round-draft = Esta ronda ha terminado. Sus palabras quedan aquí como borrador. Podrá enviarlas cuando se vuelva a escribir.
round-kind-brief = Bienvenida
round-kind-write = Escribir
round-kind-read = Leer
round-kind-group = Hacer grupos
round-kind-name = Poner nombre a los grupos
round-kind-vote = Votar
round-kind-rate = Dar puntos
round-kind-discuss = Hablar
round-kind-merge = Juntar ideas
round-kind-commit = Elegir qué hacer
round-kind-close = Cierre
round-kind-chat = Chat
round-under = Queda menos de un minuto
round-about =
    { $n ->
        [one] Queda más o menos { $n } minuto
       *[other] Quedan unos { $n } minutos
    }
round-about-hours =
    { $n ->
        [one] Queda más o menos { $n } hora
       *[other] Quedan unas { $n } horas
    }
round-about-days =
    { $n ->
        [one] Queda más o menos { $n } día
       *[other] Quedan unos { $n } días
    }
place-column = Columna

focus-shown = Quien guía muestra a todos
focus-said = Quien guía muestra a todos: { $words }
focus-look = Mirar
focus-later = Ahora no
