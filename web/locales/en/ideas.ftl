### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = This is no longer on the list. What you wrote is kept here. You can add it again.
refusal-idea-gone = This idea is no longer there. Its notes are still on the board. Choose another one.
refusal-reason-missing = Say why, in a few words: everybody can read it. Nothing changed yet.
