# not yet reviewed by a native speaker

### What the board was: named moments, the session once more, two moments compared.

history = Historia
history-text = Vea el tablero como era, en cualquier momento. Lo que entonces estaba oculto también lo está aquí. Lo que se borró para siempre no está en ninguna parte.
history-play = Ver la sesión
history-name = Póngale nombre a este momento
history-name-hint = Por ejemplo: antes de votar
history-keep = Guardar
history-kept = Este momento ya tiene nombre.
history-dropped = Este momento ya no tiene nombre.
history-moments = Momentos con nombre
history-none = Todavía ninguno. Póngale nombre a este momento y podrá volver a él.
history-at = con nombre desde { $time }
history-look = Mirar
history-copy = Hacer un tablero nuevo con esto
history-take = Llevárselo como archivo
history-drop = Olvidar este nombre
history-rename = Cambiar el nombre
history-new-name = Nuevo nombre de este momento
history-rename-keep = Guardar este nombre
history-renamed = El nombre ha cambiado.
history-back = Volver a ahora
history-past = Así era. Aquí no se puede cambiar nada.
replay = La sesión otra vez
replay-play = Ver
replay-pause = Parar
replay-loading = Un momento…
replay-again = Probar otra vez
replay-slider = En qué parte de la sesión
replay-at = Paso { $n } de { $all }
replay-before = Un paso atrás
replay-after = Un paso adelante
replay-speed = A qué velocidad
replay-speed-1 = Despacio
replay-speed-2 = Más rápido
replay-speed-4 = Rápido
replay-go = Ir a
replay-start = El principio
replay-end = El final
replay-round = Ronda: { $name }
compare = Qué ha cambiado
compare-now = Qué ha cambiado desde entonces
compare-from = Desde
compare-to = Hasta
compare-present = Ahora
compare-count =
    { $n ->
        [0] Nada es diferente.
        [one] { $n } cosa es diferente.
       *[other] { $n } cosas son diferentes.
    }
compare-added = Nuevas
compare-changed = Cambiadas
compare-moved = Movidas
compare-grouped = En otro grupo
compare-decided = Decididas
compare-removed = Ya no están
compare-was = Antes: { $words }
compare-look = Su color o sus etiquetas
compare-with = Con: { $name }
compare-alone = Ya en ningún grupo
compare-in = En: { $name }
compare-picture = El tablero en pequeño. Cada nota diferente tiene una señal; la lista dice cuál.
embed-empty = Todavía no hay notas.
embed-read = Solo para leer. Hecho con Groundswell.
embed-again = Mostrarlo como está ahora
embed-copy = Copiar el código para un sitio web
embed-where = Mostrarlo en un sitio web
embed-what = Solo para leer, sin nombres. Se pueden usar estos sitios:
embed-allowed = { $site } ya puede mostrar este tablero.
embed-barred = { $site } ya no puede mostrar este tablero.
