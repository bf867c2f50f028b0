# not yet reviewed by a native speaker
### Grupos propuestos: tablero y, más tarde, teléfono.

suggest = Proponer grupos
suggest-hint = Las notas que dicen cosas parecidas se juntan, en todos los idiomas. Nada se mueve hasta que usted lo acepte.
suggest-offline = Ahora no hay conexión. Pruebe otra vez cuando la haya.
suggest-again = Proponer otra vez
suggest-running = Buscando grupos
suggest-embed = Leídas { $n } de { $all } notas
suggest-group = Buscando grupos
suggest-cancel = Parar
suggest-cancelled = Parado. No ha cambiado nada.
proposal = Grupos propuestos
proposal-there = Hay grupos propuestos. No se ha movido nada.
proposal-view = Propuesta
proposal-look = Ver
proposal-open =
    { $n ->
        [one] Ver { $n } grupo propuesto
       *[other] Ver { $n } grupos propuestos
    }
proposal-count =
    { $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }
proposal-about =
    { $groups ->
        [one] { $groups } grupo de { $n } notas. Nada se mueve hasta que se acepte. Los grupos que hizo la gente siguen como están.
       *[other] { $groups } grupos de { $n } notas. Nada se mueve hasta que se acepten. Los grupos que hizo la gente siguen como están.
    }
proposal-accepted-of = { $n } de { $all } aceptados
proposal-lexical = Estos grupos se basan solo en palabras: cada idioma por separado.
proposal-old = El tablero ha cambiado mucho desde entonces. ¿Proponer otra vez?
proposal-fewer = Menos
proposal-more-groups = Más
proposal-level = Cuántos grupos
proposal-level-hint = Cada paso junta o divide un grupo.
proposal-why = Por qué
proposal-why-together = Por qué van juntas
proposal-typical = La más típica:
proposal-unsure = quizá no encaja
proposal-twins = { $n } iguales
proposal-notes = Todas sus notas
proposal-more = { $n } más
proposal-less = Ver menos
proposal-rename = Cambiar nombre
proposal-join = Juntar con…
proposal-loose = Sin grupo
proposal-loose-hint = Se quedan donde están. Una nota puede estar sola.
proposal-put-loose = Sin grupo
proposal-put-loose-done = La nota ya no está en ningún grupo
proposal-double = Casi lo mismo
proposal-same = ¿Lo mismo en dos idiomas?
proposal-pair-of = { $n } de { $all }
proposal-pair-back = La pareja anterior
proposal-pair-next = La pareja siguiente
proposal-pair-together = Están en un mismo grupo.
proposal-together = Poner juntas
proposal-one = Hacer una sola nota
proposal-accept = Aceptar
proposal-accepted = Aceptado
proposal-accept-all =
    { $n ->
        [one] Aceptar { $n } grupo
       *[other] Aceptar los { $n } grupos
    }
proposal-accept-rest =
    { $n ->
        [one] Aceptar el último grupo
       *[other] Aceptar los otros { $n } grupos
    }
proposal-done =
    { $groups ->
        [one] { $n } notas en un grupo
       *[other] { $n } notas en { $groups } grupos
    }
proposal-left-out =
    { $n ->
        [one] { $n } nota se quedó donde estaba: ha cambiado desde entonces.
       *[other] { $n } notas se quedaron donde estaban: han cambiado desde entonces.
    }
proposal-dismiss = Ahora no
proposal-dismissed = La propuesta ya no está. El tablero sigue como estaba.
step-proposal = cambiar lo propuesto
step-accept = aceptar grupos propuestos
proposal-split = Dividir…
proposal-split-ask = ¿Qué notas forman un grupo aparte?
proposal-split-hint = Las marcadas parecen ir juntas. Cámbielo como quiera.
proposal-split-do =
    { $n ->
        [one] Hacer un grupo con { $n } nota
       *[other] Hacer un grupo con { $n } notas
    }
proposal-split-done =
    { $n ->
        [one] { $n } nota es ahora un grupo aparte
       *[other] { $n } notas son ahora un grupo aparte
    }
proposal-crossing =
    { $n ->
        [one] { $n } nota viene de otra sección y va a { $section }.
       *[other] { $n } notas vienen de otra sección y van a { $section }.
    }
proposal-crossing-all =
    { $n ->
        [one] { $n } nota pasa a otra sección.
       *[other] { $n } notas pasan a otra sección.
    }
proposal-lock = Bloquear
proposal-unlock = Desbloquear
proposal-locked = Bloqueado: más o menos grupos lo dejan como está.
proposal-lock-hint = Más o menos grupos, y una propuesta nueva, lo dejan como está
offers = Notas nuevas
offers-hint = Llegaron después de los grupos. Cada una se queda donde está hasta que alguien la ponga en uno.
offer-not = Ahí no
