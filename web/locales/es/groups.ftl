# not yet reviewed by a native speaker

refusal-group-gone = Este grupo ya no está. Sus notas siguen en el tablero. Elija otro grupo.
refusal-group-locked = Quien guía ha bloqueado este grupo, y se queda como está. Elija otro grupo.
refusal-vote-open = Ahora se vota sobre estas notas, y se quedan donde están. Pruebe otra vez después de la votación.

groups = Grupos
group-notes = Notas sin grupo
group-make = Agrupar
group-make-keys = Hacer un grupo con lo elegido
group-new = Hacer un grupo nuevo
group-put = Poner con…
offer-new = Llegó después de los grupos
offer-put = Poner en { $name }
group-take = Sacar del grupo
group-unnamed = Grupo sin nombre
group-name = Nombre del grupo
group-about = Todo sobre este grupo
group-more = Todo sobre el grupo { $name }
group-in = En el grupo { $name }
group-empty = Este grupo aún no tiene notas
group-loose = Sin grupo
group-locked = Este grupo está bloqueado
group-find = Buscar grupos y notas
group-none-found = Nada coincide. Pruebe con menos letras, o haga un grupo nuevo.
group-names = Nombres propuestos
group-name-take = Usar este nombre
group-name-this = Usar el nombre { $name }
group-name-away = Quitar { $name } de la lista
group-suggest = Proponer un nombre
group-suggest-add = Proponer
group-tick = Marque notas para sacarlas o separarlas
group-split = Separar en un grupo nuevo
group-merge = Poner todo en otro grupo
group-merge-do = Juntar
group-choose = Elija un grupo
group-lock = Bloquear este grupo
group-unlock = Desbloquear este grupo
group-dissolve = Deshacer el grupo, las notas quedan
group-merged = Todas las notas están ahora en { $name }
group-moved = Grupo movido a { $section }
group-dissolved = El grupo { $name } ya no está, sus notas siguen aquí
step-group = cambiar un grupo
group-found =
    { $n ->
        [one] { $n } lugar encontrado
       *[other] { $n } lugares encontrados
    }
group-made =
    { $n ->
        [one] { $n } nota en un grupo nuevo
       *[other] { $n } notas en un grupo nuevo
    }
group-put-done =
    { $n ->
        [one] { $n } nota puesta en { $name }
       *[other] { $n } notas puestas en { $name }
    }
group-taken =
    { $n ->
        [one] { $n } nota sacada de su grupo
       *[other] { $n } notas sacadas de su grupo
    }
announce-grouped =
    { $n ->
        [one] { $n } nota puesta en un grupo
       *[other] { $n } notas puestas en grupos
    }

note-copy = Hacer una copia
note-copied = Copiada
pulled-mark = Va y viene: puede que sea también de «{ $name }»
pulled-copy = Poner una copia también en «{ $name }»
pulled-copied = Hay una copia en «{ $name }»
