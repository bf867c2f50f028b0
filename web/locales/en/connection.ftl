### How the page stands with the board, said once there is something to say: phones fetch it late.

## Nothing reaches the board

offline-title = No network. Keep writing.
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
