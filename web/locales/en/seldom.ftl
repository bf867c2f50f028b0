### Why something was refused that phones ask for seldom, or late: not in their first page.

refusal-budget-in-use = Someone has already given { $largest } votes. Nothing changed. Choose at least that number, or let votes be taken back.
refusal-cannot-undo = This cannot be undone. Everything stays as it is now.
refusal-id-reused = The same message came twice with different words. What was saved first stays. Please send it again.
refusal-id-taken = This was already saved once. Nothing is lost. Please send it again as something new.
refusal-label-taken = This name is already in use here, or looks too much like another one. How about { $suggestion }?
refusal-last-facilitator = A board needs a host, and this is the last one. Make someone else a host first.
refusal-last-section = This is the last section, and a board needs one. Nothing changed. Add another one first.
refusal-log-full = This board has kept all the changes that fit. You can still read everything, and your words are kept here. Ask the host to start a new board.
refusal-not-in-vote = This note is not part of the vote. Your votes stay as they are. Choose another note.
refusal-nothing-to-do = It is already like that. There was nothing to do.
refusal-nothing-to-vote-on = There are no notes to vote on yet. Write some first, then open the vote.
refusal-own-note = In this vote you choose among the notes of others. Your votes stay as they are. Choose another note.
refusal-round-begun = This round has begun, so this stays as it is. Nothing changed. You can plan another one after it.
refusal-round-changed = Someone else went on to another round just before you. Nothing changed. See which round it is now, then choose.
refusal-round-gone = This round is no longer planned. Nothing else changed. Choose another round.
refusal-vote-over = This vote is closed. The votes you gave before were counted.
refusal-votes-spent =
    { $left ->
        [0] All your { $budget } votes are used. Take one back to give it elsewhere.
        [one] You have { $left } of { $budget } votes left. Give fewer here, or take one back elsewhere.
       *[other] You have { $left } of { $budget } votes left. Give fewer here, or take some back elsewhere.
    }
refusal-board-quota = Many boards were started from this place. Your question is kept here. Please try again in an hour.
refusal-malformed = We could not read what this page sent. Nothing changed. Load the page again.
refusal-method = This address does not work in this way. Nothing changed. Go back and try again.
refusal-not-found = There is nothing at this address. Check the link, or go to the first page.
refusal-origin = This came from another website, so we did not do it. Open the board by its own link.
refusal-template-unknown = We do not know this way of working. Your question is kept. Choose another one.
refusal-token-in-query = A secret link was sent in an unsafe way, so we did not open it. Use the link just as you got it.
refusal-too-slow = This took too long to arrive. Nothing changed. Please try again.
refusal-unsupported-type = We cannot read this kind of message. Nothing changed. Load the page again.
refusal-wrong-host = This name is not one of ours, so nothing was done. Open the board by its own link.

door-passphrase-title = Say the passphrase
door-passphrase-text = The host asks everyone who comes in for it. Type it here.
door-passphrase-field = Passphrase
door-come-in = Come in
door-waiting-title = You are at the door
door-waiting-text = A host lets you in. Leave this page open: it goes on by itself.
door-sent-away = You were not let in. Ask the host.
door-banned-title = A host has removed you from this board
door-banned-text = What you wrote stays on the board. You cannot come back in. If you think this is a mistake, ask the host: when they let you back in, this page goes on by itself.
refusal-passphrase-needed = This board asks for a passphrase. Ask the person who invited you.
refusal-wrong-passphrase = That is not the passphrase. Look at each letter, or ask the person who invited you.
