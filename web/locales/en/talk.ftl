### Talking about notes: which of them say the same, and reactions. The phone fetches these words when it is at rest.

same-make = These say the same
same-with = Says the same as…
same-title = These notes say the same
same-more = One more that says the same
same-find = Search notes
same-none = No other note fits. Try fewer letters.
same-first = Show this one on top
same-apart = Take apart
same-all-apart = Take all apart
step-same = notes that say the same
step-apart = take notes apart
same-made =
    { $n ->
        [one] { $n } note, read as one. Every text stays readable.
       *[other] { $n } notes, read as one. Every text stays readable.
    }
same-parted =
    { $n ->
        [one] { $n } note stands for itself again
       *[other] { $n } notes stand for themselves again
    }
same-mark =
    { $n ->
        [one] { $n } more note says the same
       *[other] { $n } more notes say the same
    }

react = React
faces = Reactions
step-react = a reaction
face-up = Good
face-heart = Love it
face-smile = Makes me smile
face-think = Makes me think
face-thanks = Thank you
face-same = Me too
face-count = { $face }: { $n }
