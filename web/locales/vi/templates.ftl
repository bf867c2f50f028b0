# not yet reviewed by a native speaker

### Ways of working: the first words of a board, in the language of the board.

free-notes = Ghi chú
columns-good = Điều đang tốt
columns-good-prompt = Điều gì đang làm tốt rồi? Mỗi ghi chú một điều.
columns-hard = Điều còn khó
columns-hard-prompt = Điều gì gây trở ngại? Mỗi ghi chú một điều.
columns-ideas = Ý tưởng
columns-ideas-prompt = Chúng ta có thể thử gì? Mỗi ghi chú một ý.
