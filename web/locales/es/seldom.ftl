# not yet reviewed by a native speaker

refusal-budget-in-use = Alguien ya dio { $largest } votos. No cambió nada. Elija al menos ese número, o permita que se retiren votos.
refusal-cannot-undo = Esto no se puede deshacer. Todo se queda como está ahora.
refusal-id-reused = El mismo mensaje llegó dos veces con palabras distintas. Se queda lo que se guardó primero. Envíelo de nuevo.
refusal-id-taken = Esto ya se guardó una vez. No se perdió nada. Envíelo como algo nuevo.
refusal-label-taken = Este nombre ya se usa aquí, o se parece demasiado a otro. ¿Qué le parece { $suggestion }?
refusal-last-facilitator = Un tablero necesita una persona que guíe, y esta es la última. Primero dé ese papel a otra persona.
refusal-last-section = Esta es la última sección, y un tablero necesita una. No cambió nada. Primero añada otra.
refusal-log-full = Este tablero ya guardó todos los cambios que le caben. Todo se puede leer aún, y sus palabras se quedan aquí. Pida a quien guía que empiece otro tablero.
refusal-not-in-vote = Esta nota no está en la votación. Sus votos se quedan como están. Elija otra nota.
refusal-nothing-to-do = Ya está así. No había nada que hacer.
refusal-nothing-to-vote-on = Todavía no hay notas para votar. Primero escriba algunas y luego abra la votación.
refusal-own-note = En esta votación se elige entre las notas de otras personas. Sus votos se quedan como están. Elija otra nota.
refusal-round-begun = Esta ronda ya empezó, así que esto se queda como está. No cambió nada. Puede planear otra después.
refusal-round-changed = Otra persona pasó a otra ronda justo antes. No cambió nada. Mire qué ronda es ahora y elija.
refusal-round-gone = Esta ronda ya no está en el plan. No cambió nada más. Elija otra ronda.
refusal-vote-over = Esta votación está cerrada. Los votos que dio antes se contaron.
refusal-votes-spent =
    { $left ->
        [0] Ya usó sus { $budget } votos. Retire uno para darlo en otro lugar.
        [one] Le queda { $left } de { $budget } votos. Dé menos aquí, o retire uno de otro lugar.
       *[other] Le quedan { $left } de { $budget } votos. Dé menos aquí, o retire algunos de otro lugar.
    }
refusal-board-quota = Desde este lugar se han abierto muchos tableros. Su pregunta se queda aquí. Inténtelo en una hora.
refusal-malformed = No pudimos leer lo que envió esta página. No cambió nada. Cargue la página de nuevo.
refusal-method = Esta dirección no funciona de esta manera. No cambió nada. Vuelva e inténtelo otra vez.
refusal-not-found = No hay nada en esta dirección. Revise el enlace, o vaya a la primera página.
refusal-origin = Esto vino de otro sitio web, por eso no lo hicimos. Abra el tablero con su propio enlace.
refusal-template-unknown = No conocemos esta forma de trabajar. Su pregunta se queda. Elija otra.
refusal-token-in-query = Un enlace secreto se envió de una forma poco segura, por eso no lo abrimos. Use el enlace tal como lo recibió.
refusal-too-slow = Esto tardó demasiado en llegar. No cambió nada. Inténtelo otra vez.
refusal-unsupported-type = No podemos leer este tipo de mensaje. No cambió nada. Cargue la página de nuevo.
refusal-wrong-host = Este nombre no es nuestro, así que no se hizo nada. Abra el tablero con su propio enlace.

door-passphrase-title = Diga la contraseña
door-passphrase-text = Quien guía la pide a todos los que entran. Escríbala aquí.
door-passphrase-field = Contraseña
door-come-in = Entrar
door-waiting-title = Está en la puerta
door-waiting-text = Alguien que guía le dejará entrar. Deje esta página abierta: sigue sola.
door-sent-away = No le dejaron entrar. Pregunte a quien guía.
door-banned-title = Quien guía le ha quitado de este tablero
door-banned-text = Lo que escribió se queda en el tablero. No puede volver a entrar. Si cree que es un error, pregunte a quien guía: cuando le deje entrar otra vez, esta página sigue sola.
refusal-passphrase-needed = Este tablero pide una contraseña. Pregunte a quien le invitó.
refusal-wrong-passphrase = Esa no es la contraseña. Mire cada letra, o pregunte a quien le invitó.
