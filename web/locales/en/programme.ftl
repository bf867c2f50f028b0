# The page of a programme: boards in a series.
programme = Series of sessions
programme-page-title = Series of sessions · Groundswell
programme-loading = One moment…
programme-failed = This page could not be fetched.
programme-gone = This series is not here
programme-gone-text = The address is not complete, its link was replaced by a new one, or the series was erased. Ask for a new link.
programme-sessions = Sessions
programme-week = Week { $n }
programme-state-done = Done
programme-state-now = Now
programme-state-next = Next
programme-state-later = Later
programme-state-begun = Begun
programme-state-gone = Erased
programme-gone-board = The board of this session was erased. What was carried on from it stays where it went.
programme-closed = Only who is on this board can read it.
programme-counts = { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $notes ->
    [one] 1 note
   *[other] { $notes } notes
  }
programme-grown = What came of it
programme-go = Go to this session
programme-look = Look at the board
programme-on = “{ $title }” is on now
programme-none-on = No session is on now
programme-none-on-text = This page shows where the series is. Keep the address: it always leads to the session that is on.
programme-same-you = You have one place in all sessions and keep your name. Notes without a name stay without one.
programme-open = Open this session…
programme-again = Everybody to this session…
programme-along = Bring more along…
programme-open-title = Open “{ $title }”
programme-open-do = { $n ->
    [0] Open, bring nothing
    [one] Open, bring 1 thing
   *[other] Open, bring { $n } things
  }
programme-opening = Opening…
programme-bring = What comes along
programme-bring-text = These are copies: each remembers where it came from. What is there already does not come twice.
programme-bring-none = There is nothing to bring yet. You can start all the same.
programme-bring-failed = What could come along was not fetched.
programme-bring-here = there already
programme-bring-from = From session { $n }: { $title }
programme-bring-more = Show { $n } more
programme-kind-note = Note
programme-kind-group = Group
programme-kind-idea = Idea
programme-kind-action = Action
programme-group-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
  }
programme-place = place { $n } in the vote
programme-outcome-adopted = adopted
programme-outcome-partly = partly adopted
programme-outcome-later = later
programme-outcome-no = not adopted
programme-question = Question of this session
programme-cancel = Cancel
programme-plan = Change name and day
programme-plan-name = Name of the session
programme-plan-day = Day
programme-plan-save = Save
programme-invite = One invitation for all sessions
programme-invite-text = Code, link and picture stay the same. They lead to whatever session is on.
programme-invite-scan = Scan with a camera
programme-copy = Copy the link
programme-copied = Copied
programme-keep = Copy your own link
programme-keep-text = It lets you lead this series from any device. Keep it to yourself.
programme-renew-participant = New code and link…
programme-renew-participant-title = Make a new code and link?
programme-renew-participant-text = Use this if they are in the wrong hands. The code, the link and the picture of today stop working at once. Give everybody the new ones; each keeps their place.
programme-renew-participant-yes = Make new ones
programme-renew-facilitator = New link for yourself…
programme-renew-facilitator-title = Make a new link for yourself?
programme-renew-facilitator-text = Use this if your own link is in the wrong hands. It stops working at once. Whoever leads with you needs the new one.
programme-renew-known = Who led a board with the old link still leads that board: remove them there. They may know the code as well: make a new one of that too.
programme-renew-facilitator-yes = Make a new link
programme-renewed = Here is the new link
programme-renewed-participant = The old code and link no longer work. Give these to everybody.
programme-renewed-facilitator = Keep it well: only this link leads the series now. This page goes on with it.
programme-renewed-link = New link
programme-river = The river
programme-river-text = From the goal to what came of it. Choose something to see what it grew from.
programme-river-empty = Nothing flows yet. Ideas, and whatever you carry from one session to the next, will show here.
programme-river-hidden = There is more, which is gone or which not everybody may see.
programme-walk = Where it comes from
programme-walk-from = It grew from
programme-walk-start = Here it began.
programme-walk-back = The way so far
programme-walk-close = Close
programme-session-n = Session { $n }
programme-all-steps = { $n ->
    [one] 1 thing it grew from
   *[other] { $n } things it grew from
  }
programme-passphrase = Passphrase
programme-passphrase-text = The host asks newcomers for it.
programme-erase = Erase this series
programme-erase-text = Its page, invitation and order go for good. The boards stay, each by itself.
programme-erase-yes = Erase
series-sprint = Six sessions in four weeks
series-sprint-when = From a goal to something tried, step by step: what people say in one session goes along to the next.
series-count = { $n } sessions
series-goal = Goal and questions
series-goal-say = What do we want to reach, for whom, and what do we need to find out?
series-context = Get to know people again
series-context-say = What is life like for those it is about? In their own words.
series-journey = The journey and its sore points
series-journey-say = Step by step: where does it go well, and where does it hurt?
series-interventions = Simple ideas
series-interventions-say = What could we change within a week?
series-blueprint = Make it work
series-blueprint-say = Who does what, seen and unseen? And how do we try it?
series-evaluate = Look back and improve
series-evaluate-say = What did it do? Keep, change or stop, and what comes next.
refusal-programme-gone = This series is not here, or the link is not for it.
refusal-session-none = This session has no board now.
