# not yet reviewed by a native speaker

ready-me = Ya terminé
ready-hand = Levantar la mano
ready-hand-down = Bajar la mano
ready-said = Ya terminaste. Todavía puedes cambiarlo todo.
ready-said-not = Todavía no terminaste.
ready-hand-said = Tu mano está levantada. Quien guía puede verla.
ready-hand-said-down = Tu mano está bajada.
ready-count =
    { $n ->
        [one] { $n } de { $all } ya terminó
       *[other] { $n } de { $all } ya terminaron
    }
ready-everyone = Todos terminaron. Puedes seguir.
ready-person = { $label }: ya terminó
ready-hands =
    { $n ->
        [one] { $n } mano levantada
       *[other] { $n } manos levantadas
    }
ready-hand-of = { $label } levanta la mano
ready-lower = Bajar la mano de { $label }
ready-bar = Ya terminaron
rounds-all = Las { $n } rondas
rounds-less = Menos rondas
