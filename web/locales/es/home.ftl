# not yet reviewed by a native speaker

## Home

home-title = Groundswell: haga una pregunta, escuche a todos
home-description = Un tablero abierto para pensar juntos, en cualquier teléfono, en el idioma de cada persona, sin cuenta.
home-hero-first = Haga una pregunta.
home-hero-second = Escuche a todos.
home-intro = Cada persona añade notas desde su teléfono, en su idioma y sin cuenta. Usted reúne las notas en unas pocas buenas ideas.
home-languages = Idiomas
home-nav-how = Cómo funciona
home-question = ¿Qué quiere preguntar?
home-question-placeholder = ¿Cómo puede nuestro barrio…
home-question-hint = Gratis y abierto. Sin cuenta. Listo en 30 segundos.
home-start = Empezar una lluvia de ideas
home-starting = Abriendo
home-start-failed = No se pudo abrir el tablero. Su pregunta sigue aquí. Inténtelo otra vez.
home-question-long =
    { $most ->
        [one] La pregunta puede tener { $most } letra.
       *[other] La pregunta puede tener hasta { $most } letras.
    }

home-code = ¿Tiene un código?
home-code-field = Código, 6 letras y números
home-join = Entrar

## Ways of working

home-ways = ¿Cómo quiere trabajar?

## How it works

home-how = Cómo funciona
home-how-ask = Preguntar
home-how-ask-text = Escriba su pregunta. Recibe un código, un enlace y una imagen para escanear.
home-how-write = Escribir
home-how-write-text = Todas las personas añaden notas a la vez, cada una en su idioma.
home-how-choose = Elegir
home-how-choose-text = Junte notas y voten. Nadie ve quién votó qué.

home-note-one = Un lugar para sentarse en la espera
home-note-two = Que podamos elegir lo que llevamos
home-note-three = Abrir el sábado por la mañana
home-note-four = Alguien que lea las cartas conmigo
home-note-five = Alguien que hable mi idioma
home-note-six = Que nos traten con respeto

## Footer

home-privacy = Guardamos lo que la gente escribe en un tablero, y nada más. Sin anuncios, sin rastreo, sin cookies.
home-api = Para programas

## Invitation sheet for printing

invitation-title = Invitación
invitation-heading = Queremos saber lo que usted piensa.
invitation-scan = Escanee esto con la cámara de su teléfono
invitation-type = Escriba este código
invitation-free = Sin nombre, sin cuenta.
invitation-step-scan = Escanee
invitation-step-scan-text = o escriba el código
invitation-step-write = Escriba
invitation-step-write-text = una idea y envíela
invitation-step-see = Vea
invitation-step-see-text = lo que escribieron los demás
invitation-any-language = Puede escribir en su idioma.
invitation-promise = Leemos cada nota. Solo se guardan sus palabras. Su nombre no hace falta.
invitation-no-phone = ¿No tiene teléfono? Escriba al dorso y entréguenos esta hoja. Alguien también puede escribir por usted.
invitation-print = Imprimir esta hoja
invitation-back = Volver al tablero
invitation-loading = Se está preparando la hoja
invitation-failed = No pudimos preparar la hoja. Ábrala otra vez desde el tablero.

# The digits of a code, as they are read aloud.
say-2 = dos
say-3 = tres
say-4 = cuatro
say-6 = seis
say-7 = siete
say-8 = ocho
say-9 = nueve

## The board and participant pages before their script runs

page-no-script = Esta página necesita JavaScript
page-no-script-text = Su navegador lo tiene apagado o no pudo cargarlo. Enciéndalo y cargue la página de nuevo. Lo que guardó no se pierde.

## Errors

error-home = A la primera página
error-not-found = Aquí no hay ninguna página
error-not-found-text = Revise el enlace. Si tiene un código de seis signos, escríbalo en la primera página.
error-board-gone = No encontramos este tablero
error-board-gone-text = Quizá el enlace no es correcto o el tablero ya no está. Pregunte a la persona que le invitó.
error-code = Este código no funciona
error-code-text = Mire otra vez su invitación: seis letras y números. O pregunte a la persona que le invitó.
error-door = La puerta está cerrada
error-door-text = Ahora no pueden entrar personas nuevas. Pida a quien guía que abra la puerta.
error-wait = Un minuto, por favor
error-wait-text = Fueron muchos intentos. Espere un minuto y pruebe el código otra vez.
error-server = Algo se rompió aquí, no de su lado
error-server-text = Lo que guardó no se pierde. Espere un momento y cargue la página de nuevo.
error-busy = Hay mucha gente ahora
error-busy-text = Espere un momento y cargue la página de nuevo. Lo que guardó no se pierde.
error-method = Esto no funciona aquí
error-method-text = Vuelva y pruebe de otra manera. No cambió nada.
