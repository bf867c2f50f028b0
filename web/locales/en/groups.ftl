### Groups of notes: board and phone. The phone fetches these words when it is at rest.

refusal-group-gone = This group is no longer there. Its notes are still on the board. Choose another group.
refusal-group-locked = The host has locked this group, so it stays as it is. Choose another group.
refusal-vote-open = People are voting on these notes now, so they stay where they are. Try again after the vote.
