# not yet reviewed by a native speaker

refusal-group-gone = Este grupo ya no está. Sus notas siguen en el tablero. Elija otro grupo.
refusal-group-locked = Quien guía ha cerrado este grupo, y se queda como está. Elija otro grupo.
refusal-vote-open = Ahora se vota sobre estas notas, y se quedan donde están. Pruebe otra vez después de la votación.
