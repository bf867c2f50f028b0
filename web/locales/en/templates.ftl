### Ways of working: the first words of a board, in the language of the board.

free-notes = Notes
columns-good = What works
columns-good-prompt = What goes well already? One thing per note.
columns-hard = What is hard
columns-hard-prompt = What gets in the way? One thing per note.
columns-ideas = Ideas
columns-ideas-prompt = What could we try? One idea per note.
