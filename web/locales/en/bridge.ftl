### Notes in other languages, put there by people: board and phone. The phone fetches these words when it is at rest.

bridge-reads = Languages I read
bridge-reads-hint = A note in another language shows a translation first, where a person made one. Only this device knows it: it is told to nobody.
bridge-add = Another language…
bridge-put = Put into another language
bridge-put-in = Put it into { $language }
bridge-into = Into
bridge-words = In { $language }
bridge-hint = Everybody sees it at once beside the note, with your name. The note stays as it is.
bridge-hint-nameless = Everybody sees it at once beside the note, without your name. The note stays as it is.
bridge-translated = Translated
bridge-original = Original
bridge-to-original = Show the original, in { $language }
bridge-to-translated = Show it in { $language }
bridge-by = Put into { $language } by { $label }
bridge-by-person = Put into { $language } by a person
bridge-stale = The note was changed since.
bridge-fits = It still fits
bridge-away = Take away
bridge-written = The note is in
bridge-there = How it reads in other languages
bridge-ask = Can you help?
bridge-you-read = You read { $languages }. Can you put this into another language?
bridge-pass = Another note
bridge-off = Not now
step-translate = put a note into another language
refusal-translated-already = Somebody has put it into that language already. Your words are still here.
