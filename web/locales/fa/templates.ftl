# not yet reviewed by a native speaker

### Ways of working: the first words of a board, in the language of the board.

free-notes = یادداشت‌ها
columns-good = آنچه خوب است
columns-good-prompt = چه چیزی همین حالا خوب پیش می‌رود؟ در هر یادداشت یک چیز.
columns-hard = آنچه سخت است
columns-hard-prompt = چه چیزی سد راه است؟ در هر یادداشت یک چیز.
columns-ideas = ایده‌ها
columns-ideas-prompt = چه چیزی را می‌توانیم امتحان کنیم؟ در هر یادداشت یک ایده.
