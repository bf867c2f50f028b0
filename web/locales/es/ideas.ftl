# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Esto ya no está en la lista. Lo que usted escribió sigue aquí. Puede añadirlo otra vez.
refusal-idea-gone = Esta idea ya no está. Sus notas siguen en el tablero. Elija otra.
refusal-reason-missing = Diga por qué, en pocas palabras: todos pueden leerlo. Todavía no cambió nada.
