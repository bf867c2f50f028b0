### Votes, as everybody sees them: board and phone. The phone fetches these words when it is at rest.

vote-question = What matters most to you?
# $left dots of $budget are still free.
vote-left = { $left } of { $budget } votes left
vote-give = One vote more for { $note }
vote-take = One vote less for { $note }
vote-on-note =
    { $n ->
        [0] No vote from you
        [one] { $n } vote from you
       *[other] { $n } votes from you
    }
vote-given = { $n } on { $note }. { $left } left.
vote-most = { $n } is the most for one note.
vote-none-left = All your votes are used. Take one back to give it elsewhere.
vote-abstain = I choose none
vote-abstained = You chose none. That counts too.
vote-secret = Nobody sees how you vote.
vote-change = You can change your mind until the vote closes.
vote-spare =
    { $n ->
        [one] You have { $n } vote left. That is fine.
       *[other] You have { $n } votes left. That is fine.
    }
vote-turnout = { $n } of { $seats } took part
vote-place = Place { $n }
# One line of the result: $sum votes from $voters people.
vote-result =
    { $sum ->
        [one] { $sum } vote
       *[other] { $sum } votes
    } from { $voters ->
        [one] { $voters } person
       *[other] { $voters } people
    }
vote-result-title = This is what you all chose
vote-gone = A note that is no longer on the board
vote-back = Back to your notes
vote-done = Done
vote-again = Look at my votes again
vote-thanks = Thank you. Others are still choosing.
vote-none = Nobody gave a vote.
vote-step-0 = Very little
vote-step-1 = A little
vote-step-2 = In between
vote-step-3 = Quite a bit
vote-step-4 = Very much
vote-agree-0 = I disagree
vote-agree-1 = I pass
vote-agree-2 = I agree
vote-session = This meeting
vote-as = Answer as:
vote-as-who = { $lens }: are you one yourself?
vote-as-real = I am one
vote-as-played = I imagine it
vote-as-was = As { $lens }
vote-at = { $n } of { $all }
vote-before = Back to the one before
vote-pass = I can’t say
vote-next = Next
vote-rank-at = { $n } of { $all } places
vote-rank-how = The best one comes first.
vote-rank-up = Up: { $note }
vote-rank-down = Down: { $note }
vote-rank-off = Take out: { $note }
vote-rank-add = Put in order: { $note }
vote-rank-full = All { $n } places are taken. Take one out first.
vote-rank-rest = The others
vote-pairs-at =
    { $n ->
        [one] { $n } pair compared
       *[other] { $n } pairs compared
    }
vote-pairs-question = Which one matters more?
vote-pairs-this = This one: { $note }
vote-pairs-even = I can’t decide
vote-pairs-all = You have compared them all.
vote-pairs-back = Take the last one back
vote-pairs-enough = That is enough
vote-ask-range = What do you think of each one?
vote-ask-session = Was this meeting worth your time?
vote-ask-agree3 = Do you agree?
vote-ask-rank = Put the best ones in order
vote-ask-pairwise = Which of the two?
vote-ask-choice = What do you choose for each one?
vote-answer = Answer
vote-answered = { $n } of { $all } answered.
vote-next-lens = Next: answer as { $lens }
vote-next-vote = Next question
vote-one-of = Question { $n } of { $all }
vote-reader = You are here to read. The others are voting now.
vote-said-range = { $mean } of { $most }, from { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
vote-said-nobody = Nobody answered this.
vote-said-agree = { $agree } agree, { $against } disagree, { $pass } pass
vote-said-rank = { $n ->
        [one] { $n } point
       *[other] { $n } points
    }, { $firsts ->
        [one] first once
       *[other] first { $firsts } times
    }
vote-said-pairs = Wins { $share } of its pairs, as far as { $n } comparisons tell
vote-said-choice = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
vote-band = The thin line shows how far a number could move with other people.
vote-close-call = { $places }: too close to call
vote-clear = Number 1 is clear
vote-strong = strong for a few
vote-lens-few = Not enough answers yet. With fewer than 3 people nothing is shown, so that nobody can be recognised.
vote-pairs-few = Too few pairs were compared for a ranking. Every note needs 10 comparisons.
vote-how = How do people vote?
vote-method-dots = Dots
vote-method-range = Rate each one
vote-method-agree3 = Agree or not
vote-method-rank = Put in order
vote-method-pairwise = Two at a time
vote-method-choice = Pick an answer
vote-wins-dots = Most dots wins.
vote-wins-range = The best average wins.
vote-wins-agree3 = Most for, fewest against.
vote-wins-rank = First places count most.
vote-wins-pairwise = The one that wins most pairs.
vote-wins-choice = No winner. You see how many chose what.
vote-start-places = Places for each person
vote-start-auto = as suggested
vote-start-steps = Steps
vote-start-options = Answers to choose from
vote-start-option = Answer { $n }
vote-start-less = Take away number { $n }
vote-start-another = One more
vote-start-more = More choices
vote-start-lenses = Answer as somebody
vote-start-lenses-hint = Everyone answers once for each: once as client, once as provider. Two of them make a map.
vote-start-lenses-add = Answer as two kinds of people
vote-start-lens = Kind of people { $n }
vote-start-lens-like = For example: client
vote-start-lens-other = For example: provider
vote-start-session = Vote about this meeting, not about notes
vote-alike =
    { $n ->
        [one] Two notes look alike. Votes may split.
       *[other] { $n } pairs of notes look alike. Votes may split.
    }
vote-alike-look = Look
sweet = Sweet spot
sweet-title = What fits both?
sweet-open = Show the sweet spot
sweet-how =
    { $target ->
        [groups] Each bubble is a group, bigger with more notes.
        [ideas] Each bubble is an idea.
       *[other] Each bubble is a note.
    } The dotted ring shows how much people differ.
sweet-who = Whose answers?
sweet-who-all = All people
sweet-who-real = Who are one
sweet-who-played = Who imagine it
sweet-picture = A map of { $all }: { $across } to the side, { $up } upward. { $n } are in the sweet spot. The list says which.
sweet-none = Nothing is in it. Move the borders.
sweet-borders = Borders
sweet-middle = Back to the middle
sweet-lenses = Which two?
sweet-across = To the side
sweet-up = Upward
round-vote = A vote opens with this round
show-less = Show less
vote-answer-for = { $answer }: { $note }
vote-tied = Place { $places } is shared
