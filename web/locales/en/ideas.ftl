### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = This is no longer on the list. What you wrote is kept here. You can add it again.
refusal-idea-gone = This idea is no longer there. Its notes are still on the board. Choose another one.
refusal-reason-missing = Say why, in a few words: everybody can read it. Nothing changed yet.

ideas = Ideas
ideas-title = Ideas and decisions
ideas-none = No ideas yet. Choose notes or groups and make an idea of them, or write one.
ideas-none-read = No ideas yet.
ideas-found =
    { $n ->
        [one] { $n } idea
       *[other] { $n } ideas
    }
idea-new = New idea
idea-make = Make an idea
idea-words = What is the idea?
idea-words-hint = The first line is its name.
idea-keeps = The idea keeps the link to all its notes. They stay where they are.
idea-chosen =
    { $n ->
        [one] { $n } chosen
       *[other] { $n } chosen
    }
idea-made = The idea “{ $name }” is there now
idea-choose = Choose { $name } for an idea
idea-more = All about the idea { $name }
idea-edit = Change the words
idea-merge = Join it with another idea
idea-merge-into = Which idea does it become part of?
idea-merge-do = Join them
idea-merge-ask = “{ $name }” becomes a part of “{ $into }”. This cannot be undone.
idea-merged = “{ $name }” is now part of “{ $into }”
idea-drop = Take this idea away
idea-dropped = The idea “{ $name }” is gone. Its notes are still here.
idea-part = Was an idea of its own: { $name }
idea-lineage = Where it comes from
idea-from-none = Made of no notes
idea-from-notes =
    { $n ->
        [one] from { $n } note
       *[other] from { $n } notes
    }
idea-groups =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
idea-source-away = Take { $name } out of this idea
step-idea = change an idea

decision-about = What becomes of “{ $name }”?
decision-adopted = We do this
decision-partly = Partly
decision-later = Later
decision-no = No
decision-open = Not decided yet
decision-because = Because
decision-because-hint = Say why. Everybody can read it.
decision-day = We look at it again on
decision-again = We look at it again on { $day }
decision-save = Decide
decision-change = Decide anew
decision-undo = Not decided yet
decision-on = Decided on { $day }
decision-before = Before that
step-decision = decide
answer-missing =
    { $n ->
        [0] Every note has an answer
        [one] { $n } of { $all } notes has no answer yet
       *[other] { $n } of { $all } notes have no answer yet
    }
answer-groups = Answer by group
answer-yours = Your note is part of this.
answers-mine = What became of your notes

actions = What we will do
action-add = Add what will be done
action-words = What will be done?
action-owner = Who?
action-due = By when?
action-cue = If …
action-then = … then
action-if = If { $cue }, then { $deed }
action-by = by { $day }
action-state = How far is “{ $name }”?
action-state-open = To do
action-state-doing = Doing it
action-state-done = Done
action-state-dropped = Not any more
action-edit = Change { $name }
action-delete = Take this off the list
action-deleted = Taken off the list
action-loose = Other things to do
step-action = change what will be done

vote-ask-dots = Where do your votes go?
vote-about = What is voted on?
vote-about-notes = Notes
vote-about-groups = Groups
vote-about-ideas = Ideas
