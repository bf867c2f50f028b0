# not yet reviewed by a native speaker

### Ways of working: the first words of a board, in the language of the board.

free-notes = Briefjes
columns-good = Wat gaat goed
columns-good-prompt = Wat werkt er al? Eén ding per briefje.
columns-hard = Wat is lastig
columns-hard-prompt = Wat zit in de weg? Eén ding per briefje.
columns-ideas = Ideeën
columns-ideas-prompt = Wat kunnen we proberen? Eén idee per briefje.
