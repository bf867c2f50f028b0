# not yet reviewed by a native speaker

## The board

refusal-bad-value = Aquí hay un valor que no encaja. No cambió nada. Pruebe de otra manera.
refusal-board-finished = Este tablero ha terminado y se queda como está. Puede leer todo. Sus palabras siguen aquí para copiarlas.
refusal-board-full = Este tablero está lleno: caben { $most } notas. Sus palabras se quedan aquí. Pida a quien guía que haga lugar.
refusal-board-gone = Este tablero no está aquí, o su enlace no es de este tablero. Pregunte a la persona que le invitó.
refusal-board-locked = Quien guía ha bloqueado este tablero por ahora. Sus palabras se quedan aquí. Inténtelo cuando esté abierto.
refusal-changed-since =
    { $aspect ->
        [text] Alguien cambió este texto después de usted. Su cambio se queda, y lo de usted no se pierde: puede escribirlo otra vez.
        [place] Alguien movió esto después de usted. Se queda donde está ahora. Puede moverlo otra vez.
        [look] Alguien cambió el aspecto de esto después de usted. Se queda así. Puede cambiarlo otra vez.
       *[other] Alguien cambió esto después de usted. Se queda así. Puede cambiarlo otra vez.
    }
refusal-door-closed = La puerta de este tablero está cerrada para personas nuevas. Pida a quien guía que la abra e inténtelo otra vez.
refusal-limit-reached = No caben más de { $most }. No cambió nada. Primero quite algo, o hágalo más corto.
refusal-newer-board = Este tablero se cambió con una versión más nueva de Groundswell. Puede leerlo. Para escribir, cargue la página más tarde.
refusal-not-allowed =
    { $role ->
        [viewer] Usted está aquí para leer, así que no puede cambiar nada. Pida a quien guía un enlace para participar.
       *[other] Solo quien guía puede hacer esto. No cambió nada. Pídaselo.
    }
refusal-not-now =
    { $kind ->
        [brief] Ahora vemos lo que viene.
        [write] Ahora escribimos.
        [read] Ahora leemos.
        [group] Ahora juntamos notas.
        [name] Ahora buscamos nombres.
        [vote] Ahora votamos.
        [rate] Ahora damos puntos.
        [discuss] Ahora hablamos.
        [merge] Ahora unimos ideas.
        [commit] Ahora elegimos qué hacer.
        [close] Ahora terminamos.
        [chat] Ahora charlamos.
        [idle] Ahora no hay ninguna ronda.
        [open] Ahora no hay ninguna votación.
       *[other] Esto no se puede hacer ahora mismo.
    } { $verb ->
        [create] Podrá añadir notas cuando quien guía abra la escritura. Sus palabras se quedan aquí.
       *[other] No se perdió nada. Inténtelo un poco más tarde.
    }
refusal-not-yours = Esto es de otra persona, así que solo esa persona o quien guía puede cambiarlo. No cambió nada.
refusal-note-gone = Esta nota ya no está en el tablero. Lo que usted escribió sigue aquí. Puede enviarlo como nota nueva.
refusal-round-over = Esta ronda terminó. Lo que usted escribió sigue aquí, y puede enviarlo otra vez.
refusal-seats-full = Los { $most } lugares de este tablero están ocupados. Pregunte a quien guía, o escriba junto a alguien que ya está.
refusal-section-full = Esta sección está llena: caben { $most } notas. Sus palabras se quedan aquí. Elija otra sección.
refusal-section-gone = Esta sección ya no está. Sus palabras se quedan aquí. Elija otra sección.
refusal-section-locked = Quien guía ha bloqueado esta sección. Sus palabras se quedan aquí. Elija otra sección.
refusal-slow-down = Eso fue muy rápido. No se perdió nada. Espere un momento e inténtelo otra vez.
refusal-text-empty = Todavía no tiene palabras. Primero escriba algo.
refusal-text-too-long = Esto tiene { $length } letras y caben { $most }. Sus palabras se quedan aquí. Hágalo más corto, o haga dos notas.
refusal-unavailable = Ahora no podemos guardar. Sus palabras están a salvo en este aparato. Espere un momento e inténtelo otra vez.

## The server

refusal-code-unknown = No conocemos ningún tablero con este código. Revise cada signo de su invitación, o pregunte a quien le invitó.
refusal-code-wait = Fueron muchos intentos. El código se queda aquí. Espere un minuto e inténtelo otra vez.
refusal-failed = Algo se rompió aquí, no de su lado. Lo que guardó no se pierde. Espere un momento y cargue la página de nuevo.
refusal-parcel-gone = Estas palabras no sirven, o ya pasaron sus 10 minutos. Revise cada palabra, o pida palabras nuevas en el otro aparato.
refusal-token = Este enlace ya no sirve. Pida uno nuevo a la persona que le invitó.
refusal-too-big = Esto es demasiado de una vez. No cambió nada. Envíe menos.
refusal-unknown = Esto no funcionó. No se perdió nada. Inténtelo otra vez.
