### How the page stands with the board, said once there is something to say: phones fetch it late.

## Nothing reaches the board

offline-title = No connection. Keep writing.
offline-text =
    { $n ->
        [0] What you write is safe on this phone and goes out by itself.
        [one] { $n } note is not saved yet. It is safe on this phone and goes out by itself.
       *[other] { $n } notes are not saved yet. They are safe on this phone and go out by themselves.
    }
offline-try = Try now
online-again =
    { $n ->
        [one] { $n } note is saved
       *[other] All { $n } notes are saved
    }
ended-unavailable = We cannot reach the board. Look at your network, then load the page again. Nothing is lost.

## The board answers, and does not say "saved"

late-title = Saving takes longer than usual. Keep writing.
connection-late =
    { $n ->
        [one] { $n } change not saved yet
       *[other] { $n } changes not saved yet
    }
banner-late =
    { $n ->
        [one] Saving takes longer than usual. { $n } change waits here and goes out by itself.
       *[other] Saving takes longer than usual. { $n } changes wait here and go out by themselves.
    }

## The board takes in nobody more, or cannot be read just now

busy-title = This board is full or busy just now. Keep writing.
connection-busy =
    { $n ->
        [0] The board is busy. Everything is saved.
        [one] The board is busy. { $n } change not saved yet
       *[other] The board is busy. { $n } changes not saved yet
    }
banner-busy =
    { $n ->
        [0] This board is full or busy just now. We keep trying. Everything so far is saved.
        [one] This board is full or busy just now. { $n } change waits here and goes out by itself.
       *[other] This board is full or busy just now. { $n } changes wait here and go out by themselves.
    }
