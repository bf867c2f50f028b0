
### What the board was: named moments, the session once more, two moments compared.

history = History
history-text = See the board as it was, at any moment. What was hidden then is hidden here too. What was erased is nowhere.
history-play = Play the session
history-name = Name this moment
history-name-hint = For example: before the vote
history-keep = Keep
history-kept = This moment has a name now.
history-dropped = The name of this moment is gone.
history-moments = Moments with a name
history-none = None yet. Give this moment a name, and you can come back to it.
history-at = named on { $time }
history-look = Look
history-copy = Make a new board of it
history-take = Take it away as a file
history-drop = Forget this name
history-rename = Change the name
history-new-name = New name of this moment
history-rename-keep = Keep this name
history-renamed = The name is changed.
history-back = Back to now
history-past = This is what was. Nothing can be changed here.
replay = The session once more
replay-play = Play
replay-pause = Stop
replay-loading = One moment…
replay-again = Try again
replay-slider = Where in the session
replay-at = Step { $n } of { $all }
replay-before = One step back
replay-after = One step on
replay-speed = How fast
replay-speed-1 = Slow
replay-speed-2 = Faster
replay-speed-4 = Fast
replay-go = Go to
replay-start = The beginning
replay-end = The end
replay-round = Round: { $name }
compare = What has changed
compare-now = What has changed since
compare-from = From
compare-to = To
compare-present = Now
compare-count =
    { $n ->
        [0] Nothing is different.
        [one] { $n } thing is different.
       *[other] { $n } things are different.
    }
compare-added = New
compare-changed = Changed
compare-moved = Moved
compare-grouped = In another group
compare-decided = Decided
compare-removed = Gone
compare-was = Before: { $words }
compare-look = Its colour or its labels
compare-with = With: { $name }
compare-alone = In no group any more
compare-in = In: { $name }
compare-picture = The board, small. Each note that is different has a sign; the list says which.
embed-empty = No notes yet.
embed-read = Only to read. Made with Groundswell.
embed-again = Show it as it is now
embed-copy = Copy the code for a website
embed-where = Show it on a website
embed-what = To read only, without names. These sites may be used:
embed-allowed = { $site } may show this board now.
embed-barred = { $site } may not show this board any more.
