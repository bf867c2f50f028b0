### Rehearsing an agenda with simulated people: board and phone.

rehearsal-title = Rehearsal: { $title }
rehearsal = Rehearse
rehearsal-hint = Simulated people run a copy of this agenda, ten times as fast. Nothing of it comes to this board.
rehearsal-begun = The rehearsal has begun.
rehearsal-open = Watch it
rehearsal-here = This is a rehearsal: the people here are simulated. All of it is erased by itself in an hour.
