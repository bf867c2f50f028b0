### Why the board or the server said no: what happened, that nothing is lost, what to do.
### The key is "refusal-" and the slug; placeables are the fields of the refusal, by the same names.

## The board

refusal-bad-value = Something here has a value that does not fit. Nothing changed. Please try it another way.
refusal-board-finished = This board is finished, so it stays as it is. You can read everything. Your words are still here to copy.
refusal-board-full = This board is full: it holds { $most } notes. Your words are kept here. Ask the host to make room.
refusal-board-gone = This board is not here, or your link is not for it. Ask the person who invited you.
refusal-board-locked = The host has locked this board for now. Your words are kept here. Try again when it is open.
refusal-budget-in-use = Someone has already given { $largest } votes. Nothing changed. Choose at least that number, or let votes be taken back.
refusal-cannot-undo = This cannot be undone. Everything stays as it is now.
refusal-changed-since =
    { $aspect ->
        [text] Someone changed this text after you. Their change stays, and yours is not lost: you can write it again.
        [place] Someone moved this after you. It stays where they put it. You can move it again.
        [look] Someone changed how this looks after you. It stays like that. You can change it again.
       *[other] Someone changed this after you. Their change stays. You can change it again.
    }
refusal-door-closed = The door of this board is closed for new people. Ask the host to open it, then try again.
refusal-id-reused = The same message came twice with different words. What was saved first stays. Please send it again.
refusal-id-taken = This was already saved once. Nothing is lost. Please send it again as something new.
refusal-label-taken = This name is already in use here, or looks too much like another one. How about { $suggestion }?
refusal-last-facilitator = A board needs a host, and this is the last one. Make someone else a host first.
refusal-last-section = This is the last section, and a board needs one. Nothing changed. Add another one first.
refusal-limit-reached = No more than { $most } of these fit. Nothing changed. Remove one first, or make it shorter.
refusal-newer-board = This board was changed by a newer version of Groundswell. You can read it. Load the page again later to write.
refusal-not-allowed =
    { $role ->
        [viewer] You are here to read, so you cannot change anything. Ask the host for a link to take part.
       *[other] Only a host can do this. Nothing changed. Ask the host.
    }
refusal-not-in-vote = This note is not part of the vote. Your votes stay as they are. Choose another note.
refusal-not-now =
    { $kind ->
        [brief] Now we look at what comes next.
        [write] Now we are writing.
        [read] Now we are reading.
        [group] Now we are putting notes together.
        [name] Now we are finding names.
        [vote] Now we are voting.
        [rate] Now we are giving points.
        [discuss] Now we are talking.
        [merge] Now we are joining ideas.
        [commit] Now we are choosing what to do.
        [close] Now we are coming to an end.
        [chat] Now we are chatting.
        [idle] There is no round right now.
        [open] There is no vote right now.
       *[other] This cannot be done right now.
    } { $verb ->
        [create] You can add notes again later. Your words are kept here.
       *[other] Nothing is lost. Try again a little later.
    }
refusal-not-yours = This belongs to someone else, so only they or a host can change it. Nothing changed.
refusal-note-gone = This note is no longer on the board. What you wrote is kept here. You can send it as a new note.
refusal-nothing-to-do = It is already like that. There was nothing to do.
refusal-nothing-to-vote-on = There are no notes to vote on yet. Write some first, then open the vote.
refusal-own-note = In this vote you choose among the notes of others. Your votes stay as they are. Choose another note.
refusal-round-begun = This round has begun, so this stays as it is. Nothing changed. You can plan another one after it.
refusal-round-changed = Someone else went on to another round just before you. Nothing changed. See which round it is now, then choose.
refusal-round-gone = This round is no longer planned. Nothing else changed. Choose another round.
refusal-round-over = This round is over. What you wrote is kept here, and you can send it again.
refusal-seats-full = All { $most } places on this board are taken. Ask the host, or write with someone who is in.
refusal-section-full = This section is full: it holds { $most } notes. Your words are kept here. Choose another section.
refusal-section-gone = This section is no longer there. Your words are kept here. Choose another section.
refusal-section-locked = The host has locked this section. Your words are kept here. Choose another section.
refusal-slow-down = That was very fast. Nothing is lost. Wait a moment, then try again.
refusal-text-empty = There are no words in it yet. Write something first.
refusal-text-too-long = This has { $length } letters, and { $most } fit. Your words are kept here. Make it shorter, or make two notes of it.
refusal-unavailable = We cannot save right now. Your words are safe on this device. Wait a moment, then try again.
refusal-vote-over = This vote is closed. The votes you gave before were counted.
refusal-votes-spent =
    { $left ->
        [0] All your { $budget } votes are used. Take one back to give it elsewhere.
        [one] You have { $left } of { $budget } votes left. Give fewer here, or take one back elsewhere.
       *[other] You have { $left } of { $budget } votes left. Give fewer here, or take some back elsewhere.
    }

## The server

refusal-board-quota = Many boards were started from this place. Your question is kept here. Please try again in an hour.
refusal-code-unknown = We know no board with this code. Check each sign on your invitation, or ask the person who invited you.
refusal-code-wait = That was a lot of tries. The code stays here. Wait a minute, then try again.
refusal-failed = Something broke here, not at your side. Nothing you saved is lost. Wait a moment and load the page again.
refusal-malformed = We could not read what this page sent. Nothing changed. Load the page again.
refusal-method = This address does not work in this way. Nothing changed. Go back and try again.
refusal-not-found = There is nothing at this address. Check the link, or go to the first page.
refusal-origin = This came from another website, so we did not do it. Open the board by its own link.
refusal-parcel-gone = These words do not work, or their 10 minutes are over. Check each word, or ask for new words on the other device.
refusal-template-unknown = We do not know this way of working. Your question is kept. Choose another one.
refusal-token = This link does not work any more. Ask the person who invited you for a new one.
refusal-token-in-query = A secret link was sent in an unsafe way, so we did not open it. Use the link just as you got it.
refusal-too-big = This is too much at once. Nothing changed. Send less of it.
refusal-too-slow = This took too long to arrive. Nothing changed. Please try again.
refusal-unsupported-type = We cannot read this kind of message. Nothing changed. Load the page again.
refusal-wrong-host = This name is not one of ours, so nothing was done. Open the board by its own link.
refusal-unknown = This did not work. Nothing is lost. Please try again.
