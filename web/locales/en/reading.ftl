### Reading what others wrote, card by card; on the board and on the phone.

reading-title = Read what others wrote
reading-card = Card { $n }
reading-next = Next
reading-before = Previous
reading-list = All notes
reading-open = Read cards
reading-fold = Fold away
reading-written-in = Written in { $language }
reading-far = { $n } of { $all } notes read
reading-all = Every note is read. Thank you!
reading-done = You have read all there is. Thank you!
reading-none = There is nothing of others to read yet.
reading-figure = { $n } of { $all }
reading-by =
    { $n ->
        [one] read by one other
       *[other] read by { $n } others
    }
reading-left =
    { $n ->
        [one] { $n } note waits for readers. It is dealt first.
       *[other] { $n } notes wait for readers. They are dealt first.
    }
reading-deal = Deal notes as cards
reading-deal-hint =
    { $n ->
        [one] Until one other has read each note.
       *[other] Until { $n } others have read each note.
    }
