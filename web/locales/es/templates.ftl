# not yet reviewed by a native speaker

### Ways of working: the first words of a board, in the language of the board.

free-notes = Notas
columns-good = Lo que va bien
columns-good-prompt = ¿Qué funciona ya? Una cosa por nota.
columns-hard = Lo que cuesta
columns-hard-prompt = ¿Qué se interpone? Una cosa por nota.
columns-ideas = Ideas
columns-ideas-prompt = ¿Qué podríamos probar? Una idea por nota.
