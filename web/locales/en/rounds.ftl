### Rounds, as everybody sees them: board and phone. The phone fetches these words when it is at rest.

round-none = No round right now
round-soon = The first round starts soon
round-all-over = All rounds are done
round-of = { $n } of { $all }
round-now = Now: { $title }
recap = Round { $n } of { $all }. Before you came: “{ $title }”.
recap-notes =
    Round { $n } of { $all }. Before you came: { $notes ->
        [one] { $notes } note was
       *[other] { $notes } notes were
    } written in “{ $title }”.
round-left = Time left: { $time }
round-open-end = No time limit
round-paused = Paused
round-overtime = { $time } over time
round-finish = Time is up. Finish your sentence.
round-finish-stay = Your words stay. Nothing is lost.
round-mark-60 = One minute left
round-mark-10 = 10 seconds left
round-mark-0 = Time is up
round-draft = This round is over. Your words are kept here as a draft. You can send them when everyone writes again.
round-kind-brief = Welcome
round-kind-write = Write
round-kind-read = Read
round-kind-group = Make groups
round-kind-name = Name the groups
round-kind-vote = Vote
round-kind-rate = Give points
round-kind-discuss = Talk
round-kind-merge = Put ideas together
round-kind-commit = Choose what to do
round-kind-close = Close
round-kind-chat = Chat
round-under = Less than a minute left
round-about =
    { $n ->
        [one] About { $n } minute left
       *[other] About { $n } minutes left
    }
round-about-hours =
    { $n ->
        [one] About { $n } hour left
       *[other] About { $n } hours left
    }
round-about-days =
    { $n ->
        [one] About { $n } day left
       *[other] About { $n } days left
    }
place-column = Column

focus-shown = The host shows everyone
focus-said = The host shows everyone: { $words }
focus-look = Look
focus-later = Not now
