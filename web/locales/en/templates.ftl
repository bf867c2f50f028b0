### Ways of working: their names, and the first words of a board, in the language of the board.

## Names, and when to use which

free-name = Free space
free-when = Put notes anywhere, side by side or in heaps.
columns-name = Three columns
columns-when = What works, what is hard, ideas. Good on small screens.
guided-brainstorm-name = Guided brainstorm
guided-brainstorm-when = One open question, many voices. Feelings count as much as ideas.
silent-share-name = Write in silence, then share
silent-share-when = So that the loudest voice does not decide.
affinity-kj-name = Group and name
affinity-kj-when = From many notes to a few themes with a name.
hmw-name = How might we
hmw-when = Turn problems into questions that ask for ideas.
dot-vote-name = Vote with dots
dot-vote-when = Make a long list short, fast.
impact-effort-name = Impact and effort
impact-effort-when = Which ideas bring much and cost little?
journey-map-name = Customer journey
journey-map-when = See your service through a client's eyes, step by step.
job-canvas-name = Sweet spot
job-canvas-when = What helps the client, and can you do it too?
qa-chat-name = Question hour
qa-chat-when = Five questions, ten minutes each. Everyone answers at once.
one-two-four-all-name = Alone, in pairs, in fours, all
one-two-four-all-when = Everyone joins in, however big the group is.
retro-ssc-name = Start, stop, continue
retro-ssc-when = A team looks back and agrees what to change.
brainwriting-635-name = Brainwriting 6-3-5
brainwriting-635-when = Six people, three ideas, five minutes, six rounds.
crazy-8s-name = Crazy eights
crazy-8s-when = Eight rough ideas in eight minutes.
lightning-decision-name = Fast decision
lightning-decision-when = From problems to one next step, without long talks.
opinion-map-name = Opinion map
opinion-map-when = Many people, over several days: what do we agree on?
pairwise-name = Which of these two?
pairwise-when = Put many ideas in order, two at a time.
persona-name = One person
persona-when = Think of one real person you want to help.
service-blueprint-name = Service blueprint
service-blueprint-when = Who does what, in sight and out of sight.
context-mapping-name = A week of small tasks
context-mapping-when = Learn about life at home from the people who live it.
feelings-name = Feelings round
feelings-when = Hear hope and fear without putting anyone on the spot.
needs-not-wants-name = From wants to needs
needs-not-wants-when = People say what they want. Find out what they need.
goal-challenge-name = Goal and challenge
goal-challenge-when = Agree what you want to reach, and for whom.
interventions-name = Ideas to try
interventions-when = Small changes for what hurts most.
evaluate-improve-name = Look back and improve
evaluate-improve-when = What did the test do? Keep, change or stop it.
lean-coffee-name = Lean coffee
lean-coffee-when = No agenda: the group picks what to talk about.
retro-4l-name = Liked, learned, lacked, longed for
retro-4l-when = A team looks back in four ways.
retro-msg-name = Mad, sad, glad
retro-msg-when = A team looks back at what they felt.
retro-boat-name = Sailboat
retro-boat-when = A team looks back: wind, anchor, rocks, island.
liberating-25-10-name = Bold ideas, five scores
liberating-25-10-when = Find the boldest ideas in a big group, fast.
triz-name = How to make it fail
triz-when = Make room: find what to stop.
what-so-what-name = What, so what, now what
what-so-what-when = Look back together before you fix things.

## Steps that many ways share

common-notes = Notes
common-one-idea = One idea per note.
common-brief = The question and the rules
common-brief-say = We read the question together. Then you hear what happens with the answers, and who will see them.
common-alone = Write alone
common-read = Read
common-read-say = Read every note. Ask only if you do not understand one.
common-group = Group what is alike
common-group-say = Put notes together that say nearly the same. A note may also stay alone.
common-vote = Choose
common-vote-say = Give your dots to what matters most to you. Nobody sees who chose what.
common-talk-say = Talk about one at a time. Everyone who wants to speak gets a turn.
common-next = Next steps
common-next-say = Write down who does what, and by when.
common-close = What happens next
common-close-say = You hear what goes ahead, who decides, and when there is news for you.

## Free space, three columns

free-notes = Notes
columns-good = What works
columns-good-prompt = What goes well already? One thing per note.
columns-hard = What is hard
columns-hard-prompt = What gets in the way? One thing per note.
columns-ideas = Ideas
columns-ideas-prompt = What could we try? One idea per note.

## Guided brainstorm

guided-brainstorm-ideas = Ideas
guided-brainstorm-ideas-ask = How could we do it? One idea per note.
guided-brainstorm-feel = What it feels like
guided-brainstorm-feel-ask = A moment, and how it felt.
guided-brainstorm-warm-say = Think of one time when this went well. Write one note about it.
guided-brainstorm-alone-say = Write as many notes as you can, in any language. Nobody sees them yet.
guided-brainstorm-read = Read everything once
guided-brainstorm-read-say = Read what the others wrote. Do not judge yet.
guided-brainstorm-build = Build on others
guided-brainstorm-build-say = Add what is missing. Or take a note of somebody else and make it better.
guided-brainstorm-talk = Talk about the top three

## Write in silence, then share

silent-share-alone = Write in silence
silent-share-alone-say = Everyone writes alone. Nobody sees the notes yet.
silent-share-reveal = Show and read

## Group and name

affinity-kj-n-ask = At least three answers each.
affinity-kj-brief-say = There is one question. The host helps, but does not take sides.
affinity-kj-write = Write answers
affinity-kj-write-say = Everyone writes at least three notes, alone.
affinity-kj-post = Put up and read
affinity-kj-sort = Sort in silence
affinity-kj-sort-say = No talking. Move any note. If a note keeps going back and forth, make a copy. A note may stay alone.
affinity-kj-names = Everyone names the groups
affinity-kj-names-say = Write a name for each group. Then pick the best one.
affinity-kj-rank = Everyone picks three groups
affinity-kj-rank-say = Which three groups matter most to you? The first gets 3 points, then 2, then 1.
affinity-kj-same = Join what is the same
affinity-kj-same-say = Join two groups only if everyone agrees that they are one.

## How might we

hmw-f = What we found
hmw-f-ask = What we saw or heard, in people's own words.
hmw-q = How might we …?
hmw-q-ask = Start with "How might we". Do not put an answer in the question.
hmw-prefix = How might we
hmw-park = Too wide, or an answer inside
hmw-park-ask = Write these again.
hmw-pick = Read what we found
hmw-pick-say = Read what is there. Which ones do you want to work on?
hmw-write-say = Write at least two questions. A good one has many answers.
hmw-check = Check each other
hmw-check-say = Is it too wide to start? Is an answer hidden inside? Move it to the last column and write it again.

## Impact and effort

impact-effort-effort = Effort
impact-effort-impact = Impact
impact-effort-little = little
impact-effort-much = much
impact-effort-do-now = Do now
impact-effort-plan = Plan
impact-effort-fill-in = If there is time
impact-effort-leave = Leave it
impact-effort-in = Still to place
impact-effort-in-ask = Bring your ideas here first.
impact-effort-grid = Impact and effort
impact-effort-x = Everyone rates the effort
impact-effort-x-say = How much work is each idea? Answer alone.
impact-effort-y = Everyone rates the impact
impact-effort-y-say = How much good would each idea do? Answer alone.
impact-effort-show = See where we differ
impact-effort-show-say = Talk about the three notes on which you differ most.
impact-effort-fix = Put them in their place
impact-effort-fix-say = Move each note to where the group thinks it belongs.
impact-effort-act = First steps
impact-effort-act-say = Take what is cheap and does much good. Write down who starts, and when.

## Vote with dots

dot-vote-list = What to choose from
dot-vote-list-ask = One thing per note. You can paste a whole list.
dot-vote-merge = First join doubles
dot-vote-merge-say = If two notes say the same, votes get split. Put them together.
dot-vote-show = The result
dot-vote-show-say = Look at the top, at what came close, and at what got nothing.

## Sweet spot

job-canvas-client = Client
job-canvas-provider = Who offers it
job-canvas-persona = Who
job-canvas-persona-ask = Name, age, home, habits, worries, wishes.
job-canvas-job = The job
job-canvas-job-ask = What is this person trying to get done, and when?
job-canvas-questions = Questions and trouble
job-canvas-questions-ask = What does this person ask, fear or stumble on: before, during and after?
job-canvas-questions-say = Write as "I …". Try to feel what this person feels.
job-canvas-results = What they hope for
job-canvas-results-ask = How would this person know that it went well?
job-canvas-results-say = Think of daily life, of feelings, and of other people.
job-canvas-solutions = Solutions
job-canvas-solutions-ask = Anything that helps, big or small. Also what they do now.
job-canvas-solutions-say = What helps the client? What could you offer? Use both columns.
job-canvas-brief-say = These are the two people. They may be made up, but be exact.
job-canvas-as-client = Choose as the client
job-canvas-as-client-say = You are the client now. Would this help me?
job-canvas-as-provider = Choose as who offers it
job-canvas-as-provider-say = Now you run the service. Could I do this, and would I?
job-canvas-sweet = The sweet spot
job-canvas-sweet-say = What is good for both? Start there.
job-canvas-merge = Make three to five ideas
job-canvas-merge-say = Bring the best notes together. Write each idea in one sentence.

## Customer journey

journey-map-before = Before
journey-map-arrive = Arrives
journey-map-use = Uses it
journey-map-after = After
journey-map-does = Does
journey-map-does-ask = What does the person do?
journey-map-touch = Meets
journey-map-touch-ask = A place, a person, a letter, a website.
journey-map-thinks = Thinks and asks
journey-map-thinks-ask = In the person's own words.
journey-map-feels = Feels
journey-map-feels-ask = From very bad (-2) to very good (+2), and why.
journey-map-pain = Sore point
journey-map-pain-ask = What goes wrong?
journey-map-chance = Chance
journey-map-chance-ask = What could we try?
journey-map-brief-say = One person, one situation, with a start and an end.
journey-map-steps = Steps
journey-map-steps-say = What happens, step by step? Add a step if one is missing.
journey-map-inside-say = What does the person think and feel at each step? Write alone.
journey-map-curve = Look at the ups and downs
journey-map-curve-say = Where does it go up, where does it go down?
journey-map-sore-say = What goes wrong, and what could we try? Write alone.
journey-map-talk = Talk about the top three

## Question hour

qa-chat-ask = A short answer, up to 280 letters.
qa-chat-q1 = Question 1
qa-chat-q2 = Question 2
qa-chat-q3 = Question 3
qa-chat-q4 = Question 4
qa-chat-q5 = Question 5
qa-chat-say = Answer in a few words, and read what the others say. The next question comes by itself.
qa-chat-hi = Hello: who is here?
qa-chat-hi-say = Write a name or a nickname, where you are, and one word about today.
qa-chat-close = Thank you, and until next time
qa-chat-close-say = You hear what we take along, what comes of it, and when we meet again.

## Alone, in pairs, in fours, all

one-two-four-all-own = My notes
one-two-four-all-own-ask = What would you do?
one-two-four-all-pair = Our pair
one-two-four-all-pair-ask = What do we share?
one-two-four-all-four = Our four
one-two-four-all-four-ask = One idea to bring to everyone.
one-two-four-all-all = Everyone
one-two-four-all-all-ask = What stood out?
one-two-four-all-step-one-say = Think, and write what comes up.
one-two-four-all-step-two-say = Tell each other what you wrote. What do you share?
one-two-four-all-step-four-say = Compare. Choose one idea for everyone.
one-two-four-all-step-all-say = Each four tells its idea. What do you hear more than once?

## Start, stop, continue

retro-ssc-open = Open from last time
retro-ssc-open-ask = Done, still busy, or dropped?
retro-ssc-start = Start
retro-ssc-start-ask = What should we try?
retro-ssc-stop = Stop
retro-ssc-stop-ask = What does not help?
retro-ssc-cont = Continue
retro-ssc-cont-ask = What helps?
retro-ssc-act = Actions
retro-ssc-act-ask = Who does what, and by when?
retro-ssc-last = What we said last time
retro-ssc-last-say = Go through the list. What is done, what is not?
retro-ssc-write-say = Write what should start, stop and continue. Nobody sees it yet.
retro-ssc-talk = The top notes, one at a time
retro-ssc-who = Who does what, and when
retro-ssc-who-say = At most three actions. Each has one name and one date.
retro-ssc-roti = Was this worth our time?
retro-ssc-roti-say = Answer for yourself. Nobody sees who said what.

## Those behind "more"

common-talk = Talk
retro-write-say = Write notes in each column. Nobody sees them yet.
retro-4l-liked = Liked
retro-4l-liked-ask = What was good?
retro-4l-learned = Learned
retro-4l-learned-ask = What do we know now that we did not know before?
retro-4l-lacked = Lacked
retro-4l-lacked-ask = What was missing?
retro-4l-longed = Longed for
retro-4l-longed-ask = What would we have loved to have?
retro-msg-mad = Mad
retro-msg-mad-ask = What made you angry?
retro-msg-sad = Sad
retro-msg-sad-ask = What let you down?
retro-msg-glad = Glad
retro-msg-glad-ask = What gave you energy?
retro-boat-wind = Wind
retro-boat-wind-ask = What moves us forward?
retro-boat-anchor = Anchor
retro-boat-anchor-ask = What holds us back?
retro-boat-rocks = Rocks
retro-boat-rocks-ask = What could go wrong?
retro-boat-island = Island
retro-boat-island-ask = Where do we want to be?
what-so-what-what = What?
what-so-what-what-ask = What happened? What did you notice?
what-so-what-so = So what?
what-so-what-so-ask = Why does it matter?
what-so-what-now = Now what?
what-so-what-now-ask = What do we do with it?
triz-worst = How to make sure it goes wrong
triz-worst-ask = Be inventive.
triz-like = What do we do that looks like this?
triz-like-ask = Be honest.
triz-stop = What do we stop?
triz-stop-ask = What is the first step?
triz-w = The worst result
triz-w-say = How could we make this fail completely? Write alone.
triz-l = Looks like us
triz-l-say = Which of these do we do a little already? No names.
triz-s = Stop
triz-s-say = Choose what to stop, and write the first step.
persona-who = Who
persona-who-ask = Name, age, work, home.
persona-day = A usual day
persona-day-ask = Places, people, habits.
persona-wants = Wishes
persona-wants-ask = What should stay? What should change?
persona-fears = Worries
persona-fears-ask = Money, language, travel, shame, time, health.
persona-says = Says
persona-says-ask = One sentence in their own words.
persona-not = Does not come yet, because
persona-not-ask = Why does this person not come?
persona-fill = Fill in together
persona-fill-say = Think of one real person. Write what you know.
persona-check = What do we know, what do we guess?
persona-check-say = Say of each note: did we hear it, or do we guess it?
lean-coffee-todo = To talk about
lean-coffee-todo-ask = Topics and questions.
lean-coffee-doing = Talking about it now
lean-coffee-done = Done
lean-coffee-act = What we take with us
lean-coffee-w = Topics
lean-coffee-w-say = What do you want to talk about? One topic per note.
lean-coffee-t1 = Topic 1
lean-coffee-t2 = Topic 2
lean-coffee-t3 = Topic 3
lean-coffee-t4 = Topic 4
lean-coffee-say = Take the topic with the most votes. Move its note along.
goal-challenge-goal = Goal
goal-challenge-goal-ask = What do we want to be true in four weeks?
goal-challenge-who = For whom
goal-challenge-who-ask = Which clients? Also those who do not come.
goal-challenge-qs = Questions
goal-challenge-qs-ask = What do we not know yet?
goal-challenge-lim = Limits
goal-challenge-lim-ask = What can we not change?
goal-challenge-goals = Goals
goal-challenge-v1 = One goal
goal-challenge-v2 = What we most need to find out
goal-challenge-plan = Who finds out what
service-blueprint-step-1 = Step 1
service-blueprint-step-2 = Step 2
service-blueprint-step-3 = Step 3
service-blueprint-step-4 = Step 4
service-blueprint-evidence = What the client sees or holds
service-blueprint-evidence-ask = A letter, a sign, a screen, a room.
service-blueprint-client = The client does
service-blueprint-client-ask = Step by step.
service-blueprint-line-of-interaction = Where client and service meet
service-blueprint-front = We do, in sight
service-blueprint-front-ask = Staff, volunteers, website.
service-blueprint-line-of-visibility = What the client can see
service-blueprint-back = We do, out of sight
service-blueprint-back-ask = Getting ready, checking, planning.
service-blueprint-line-of-internal-interaction = Where we need others
service-blueprint-support = What we lean on
service-blueprint-support-ask = Systems, partners, rules.
service-blueprint-fail = Can go wrong
service-blueprint-fail-ask = At which step?
service-blueprint-wait = Waiting
service-blueprint-brief-say = One group of clients, one situation, with a start and an end.
service-blueprint-client-step = What the client does
service-blueprint-client-say = Write what the client does and sees at each step.
service-blueprint-front-step = In sight
service-blueprint-front-say = What do we do that the client sees?
service-blueprint-back-step = Out of sight
service-blueprint-back-say = What has to happen behind it, and what do we lean on?
service-blueprint-fail-step = Where it can fail
service-blueprint-fail-say = Where do people wait? Where can it go wrong? Write alone.
service-blueprint-vote = What to fix first
service-blueprint-exp = Plan a small test
service-blueprint-exp-say = What do we try, with whom, from when to when, and when is it good enough?

# The sessions of a programme that had no words of their own
context-mapping-ask = What we want to find out
context-mapping-ask-ask = The questions that we bring along.
context-mapping-d1 = Day 1: people
context-mapping-d1-ask = Who is around you? Who helps you, whom do you help?
context-mapping-d2 = Day 2: places
context-mapping-d2-ask = Where does it happen? What do you see there?
context-mapping-d3 = Day 3: a day
context-mapping-d3-ask = What was the best moment of the day, and what the hardest?
context-mapping-d4 = Day 4: back then
context-mapping-d4-ask = What used to be different?
context-mapping-d5 = Day 5: a very good day
context-mapping-d5-ask = What would a very good day look like?
context-mapping-day-say = A small task for today, five minutes. Only the hosts read it, until you share it.
context-mapping-now = Now
context-mapping-now-ask = What is it like now? Say it in your own words.
context-mapping-past = Before
context-mapping-past-ask = What was it like before?
context-mapping-dream = Later
context-mapping-dream-ask = What would you like it to be?
context-mapping-hi = Welcome
context-mapping-hi-say = You know your own life best. We listen. Share only what you want to.
context-mapping-show = Show one thing from home
context-mapping-show-say = Choose one of your notes and share it with everybody.
context-mapping-tell = Tell
context-mapping-tell-say = Who wants to, tells about a note. The others listen and ask.
context-mapping-group = What do we see?
context-mapping-group-say = Put together what belongs together, and give it a name in people’s own words.
interventions-pain = Sore points
interventions-pain-ask = Where it hurts most, from the journey.
interventions-hmw = How might we …?
interventions-hmw-ask = Turn a sore point into a question, without the answer.
interventions-idea = Ideas
interventions-idea-ask = Simple: it could start within a week.
interventions-hmw-round = Ask: how might we …?
interventions-hmw-say = Choose a sore point. Begin with “How might we”. Leave the answer open.
interventions-idea-round = Ideas, alone
interventions-idea-say = Write simple ideas that could start within a week. One per note.
interventions-build = Build on others
interventions-build-say = Read the ideas. Add what another one made you think of.
interventions-help = How much would it help?
interventions-help-say = Rate alone: 1 helps a little, 5 helps a lot.
interventions-easy = How easy is it?
interventions-easy-say = Rate alone: 1 is very hard, 5 is very easy.
interventions-pick = Choose one to try
interventions-pick-say = What helps much and is easy? Make one idea of it, in one clear sentence.
evaluate-improve-seen = What we saw
evaluate-improve-seen-ask = Facts, numbers, what people said.
evaluate-improve-well = Worked
evaluate-improve-well-ask = What went better than before?
evaluate-improve-not = Did not work
evaluate-improve-not-ask = What did not help, or made it harder?
evaluate-improve-change = Change
evaluate-improve-change-ask = What would you do differently next time?
evaluate-improve-next = The next sore point
evaluate-improve-next-ask = Where does it hurt most now?
evaluate-improve-facts = Look at what happened
evaluate-improve-facts-say = Read what we saw. Ask if something is not clear. No opinions yet.
evaluate-improve-w = What worked, what did not
evaluate-improve-w-say = Write alone: what went well, and what did not?
evaluate-improve-c = Change, and what comes next
evaluate-improve-v = Keep, change or stop?
evaluate-improve-v-say = Choose one for what we tried. Nobody sees who chose what.
evaluate-improve-act-say = If this happens, then we do that. Who does it, and by when?
evaluate-improve-tell = Tell everybody
evaluate-improve-tell-say = You hear what goes on and what does not, and why. Each note gets its answer.
evaluate-improve-keep = keep
evaluate-improve-change-round = change
evaluate-improve-stop = stop
