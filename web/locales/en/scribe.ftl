### Writing for somebody without a device: board and phone. The phone fetches these words when it is at rest.

scribe = Write for someone
scribe-hint = For a person without a phone: they get their own name, their own notes and their own votes. You write and press, they say what.
scribe-now = Writing for { $label }
scribe-send = Send for { $label }
scribe-someone = You write for someone
scribe-people = People you write for
scribe-new = New person
scribe-unnamed = Person { $n }
scribe-stop = Stop
scribe-stop-hint = Back to your own place
scribe-wait = One moment: something is still being saved.
scribe-slip = Give them their own key
scribe-slip-text = Print this slip for { $label }, or let them take a picture of it. It opens their notes, and later it shows what became of them. Whoever has it is that person.
scribe-slip-for = This slip is for { $label }
scribe-slip-open = Point the camera of a phone at the picture, or type this address.
scribe-slip-later = Come back in some weeks to see what became of your notes. It works for 90 days.
scribe-print = Print the slip
scribe-forget = Forget { $label } on this device
scribe-forget-hint = Their notes stay. Without the slip nobody can come back to their place.
