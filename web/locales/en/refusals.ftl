### Why the board or the server said no: what happened, that nothing is lost, what to do.
### The key is "refusal-" and the slug; placeables are the fields of the refusal, by the same names.

## The board

refusal-bad-value = Something here has a value that does not fit. Nothing changed. Please try it another way.
refusal-board-finished = This board is finished, so it stays as it is. You can read everything. Your words are still here to copy.
refusal-board-full = This board is full: it holds { $most } notes. Your words are kept here. Ask the host to make room.
refusal-board-gone = This board is not here, or your link is not for it. Ask the person who invited you.
refusal-board-locked = The host has locked this board for now. Your words are kept here. Try again when it is open.
refusal-changed-since =
    { $aspect ->
        [text] Someone changed this text after you. Their change stays, and yours is not lost: you can write it again.
        [place] Someone moved this after you. It stays where they put it. You can move it again.
        [look] Someone changed how this looks after you. It stays like that. You can change it again.
       *[other] Someone changed this after you. Their change stays. You can change it again.
    }
refusal-door-closed = The door of this board is closed for new people. Ask the host to open it, then try again.
refusal-limit-reached = No more than { $most } of these fit. Nothing changed. Remove one first, or make it shorter.
refusal-newer-board = This board was changed by a newer version of Groundswell. You can read it. Load the page again later to write.
refusal-not-allowed =
    { $role ->
        [viewer] You are here to read, so you cannot change anything. Ask the host for a link to take part.
       *[other] Only a host can do this. Nothing changed. Ask the host.
    }
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
        [create] You can add notes when the host opens writing. Your words are kept here.
       *[other] Nothing is lost. Try again a little later.
    }
refusal-not-yours = This belongs to someone else, so only they or a host can change it. Nothing changed.
refusal-note-gone = This note is no longer on the board. What you wrote is kept here. You can send it as a new note.
refusal-round-over = This round is over. What you wrote is kept here, and you can send it again.
refusal-seats-full = All { $most } places on this board are taken. Ask the host, or write with someone who is in.
refusal-section-full = This section is full: it holds { $most } notes. Your words are kept here. Choose another section.
refusal-section-gone = This section is no longer there. Your words are kept here. Choose another section.
refusal-section-locked = The host has locked this section. Your words are kept here. Choose another section.
refusal-slow-down = That was very fast. Nothing is lost. Wait a moment, then try again.
refusal-text-empty = There are no words in it yet. Write something first.
refusal-text-too-long = This has { $length } letters, and { $most } fit. Your words are kept here. Make it shorter, or make two notes of it.
refusal-unavailable = We cannot save right now. Your words are safe on this device. Wait a moment, then try again.

## The server

refusal-code-unknown = We know no board with this code. Check each sign on your invitation, or ask the person who invited you.
refusal-code-wait = That was a lot of tries. The code stays here. Wait a minute, then try again.
refusal-failed = Something broke here, not at your side. Nothing you saved is lost. Wait a moment and load the page again.
refusal-parcel-gone = These words do not work, or their 10 minutes are over. Check each word, or ask for new words on the other device.
refusal-token = This link does not work any more. Ask the person who invited you for a new one.
refusal-too-big = This is too much at once. Nothing changed. Send less of it.
refusal-unknown = This did not work. Nothing is lost. Please try again.
