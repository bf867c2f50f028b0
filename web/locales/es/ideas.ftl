# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Esto ya no está en la lista. Lo que usted escribió sigue aquí. Puede añadirlo otra vez.
refusal-idea-gone = Esta idea ya no está. Sus notas siguen en el tablero. Elija otra.
refusal-reason-missing = Diga por qué, en pocas palabras: todos pueden leerlo. Todavía no cambió nada.

ideas = Ideas
ideas-title = Ideas y decisiones
ideas-none = Todavía no hay ideas. Elija notas o grupos y haga una idea con ellos, o escriba una.
ideas-none-read = Todavía no hay ideas.
ideas-found =
    { $n ->
        [one] { $n } idea
       *[other] { $n } ideas
    }
idea-new = Idea nueva
idea-make = Hacer una idea
idea-words = ¿Cuál es la idea?
idea-words-hint = La primera línea es su nombre.
idea-keeps = La idea sigue unida a todas sus notas. Ellas se quedan donde están.
idea-chosen =
    { $n ->
        [one] { $n } elegida
       *[other] { $n } elegidas
    }
idea-made = La idea «{ $name }» ya está
idea-choose = Elegir { $name } para una idea
idea-more = Todo sobre la idea { $name }
idea-edit = Cambiar las palabras
idea-merge = Unirla con otra idea
idea-merge-into = ¿De qué idea será parte?
idea-merge-do = Unirlas
idea-merge-ask = «{ $name }» será parte de «{ $into }». Esto no se puede deshacer.
idea-merged = «{ $name }» ahora es parte de «{ $into }»
idea-drop = Quitar esta idea
idea-dropped = La idea «{ $name }» ya no está. Sus notas siguen aquí.
idea-part = Antes era una idea propia: { $name }
idea-lineage = De dónde viene
idea-from-none = No viene de notas
idea-from-notes =
    { $n ->
        [one] de { $n } nota
       *[other] de { $n } notas
    }
idea-groups =
    { $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }
idea-source-away = Sacar { $name } de esta idea
step-idea = cambiar una idea

decision-about = ¿Qué se hará con «{ $name }»?
decision-adopted = Lo hacemos
decision-partly = En parte
decision-later = Más tarde
decision-no = No
decision-open = Todavía sin decidir
decision-because = Porque
decision-because-hint = Diga por qué. Todos pueden leerlo.
decision-day = Lo vemos otra vez el
decision-again = Lo vemos otra vez el { $day }
decision-save = Decidir
decision-change = Decidir de nuevo
decision-undo = Todavía sin decidir
decision-on = Decidido el { $day }
decision-before = Antes
step-decision = decidir
answer-missing =
    { $n ->
        [0] Todas las notas tienen respuesta
        [one] { $n } de { $all } notas todavía no tiene respuesta
       *[other] { $n } de { $all } notas todavía no tienen respuesta
    }
answer-groups = Responder por grupo
answer-yours = Su nota es parte de esto.
answers-mine = Qué pasó con sus notas

actions = Lo que vamos a hacer
action-add = Añadir algo que hacer
action-words = ¿Qué se va a hacer?
action-owner = ¿Quién?
action-due = ¿Para cuándo?
action-cue = Si …
action-then = … entonces
action-if = Si { $cue }, entonces { $deed }
action-by = para el { $day }
action-state = ¿Cómo va «{ $name }»?
action-state-open = Por hacer
action-state-doing = Haciéndose
action-state-done = Hecho
action-state-dropped = Ya no
action-edit = Cambiar { $name }
action-delete = Quitar de la lista
action-deleted = Quitado de la lista
action-loose = Otras cosas por hacer
step-action = cambiar lo que se va a hacer

vote-ask-dots = ¿Dónde van sus votos?
vote-about = ¿Sobre qué se vota?
vote-about-notes = Notas
vote-about-groups = Grupos
vote-about-ideas = Ideas
