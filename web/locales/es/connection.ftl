# not yet reviewed by a native speaker

## Nothing reaches the board

offline-title = Sin conexión. Siga escribiendo.
offline-text =
    { $n ->
        [0] Lo que escribe está a salvo en este teléfono y se envía solo.
        [one] { $n } nota no está guardada todavía. Está a salvo en este teléfono y se envía sola.
       *[other] { $n } notas no están guardadas todavía. Están a salvo en este teléfono y se envían solas.
    }
offline-try = Intentar ahora
online-again =
    { $n ->
        [one] { $n } nota guardada
       *[other] Las { $n } notas están guardadas
    }
ended-unavailable = No podemos llegar al tablero. Revise su conexión y cargue la página de nuevo. No se ha perdido nada.

## The board answers, and does not say "saved"

late-title = Guardar tarda más de lo normal. Siga escribiendo.
connection-late =
    { $n ->
        [one] { $n } cambio sin guardar todavía
       *[other] { $n } cambios sin guardar todavía
    }
banner-late =
    { $n ->
        [one] Guardar tarda más de lo normal. { $n } cambio espera aquí y se enviará solo.
       *[other] Guardar tarda más de lo normal. { $n } cambios esperan aquí y se enviarán solos.
    }

## The board takes in nobody more, or cannot be read just now

busy-title = Este tablero está lleno u ocupado ahora. Siga escribiendo.
connection-busy =
    { $n ->
        [0] Tablero ocupado. Todo está guardado.
        [one] Tablero ocupado. { $n } cambio sin guardar todavía
       *[other] Tablero ocupado. { $n } cambios sin guardar todavía
    }
banner-busy =
    { $n ->
        [0] Este tablero está lleno u ocupado ahora. Seguimos intentando. Todo lo anterior está guardado.
        [one] Este tablero está lleno u ocupado ahora. { $n } cambio espera aquí y se enviará solo.
       *[other] Este tablero está lleno u ocupado ahora. { $n } cambios esperan aquí y se enviarán solos.
    }
