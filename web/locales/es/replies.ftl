# not yet reviewed by a native speaker

reply = Responder
replies = Respuestas
replies-count =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
replies-first = Nadie ha respondido todavía. Diga usted lo primero.
replies-none = Sin respuestas
reply-field = Escriba una respuesta
reply-send = Enviar
reply-hint = Todo el mundo lo ve enseguida, con el nombre que usted tiene aquí.
reply-nameless = Todo el mundo lo ve enseguida. Su nombre no se guarda, así que solo quien guía puede quitarlo.
reply-own = De usted
reply-waiting = En espera
reply-away = Quitar
reply-away-ask = Se va para siempre.
announce-replied =
    { $n ->
        [one] { $n } respuesta nueva
       *[other] { $n } respuestas nuevas
    }
