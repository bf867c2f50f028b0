# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Dit staat niet meer op de lijst. Wat je schreef blijft hier staan. Je kunt het opnieuw toevoegen.
refusal-idea-gone = Dit idee is er niet meer. De briefjes staan nog op het bord. Kies een ander idee.
refusal-reason-missing = Zeg in een paar woorden waarom: iedereen kan het lezen. Er is nog niets veranderd.

ideas = Ideeën
ideas-title = Ideeën en besluiten
ideas-none = Nog geen ideeën. Kies briefjes of groepen en maak er een idee van, of schrijf er een.
ideas-none-read = Nog geen ideeën.
ideas-found =
    { $n ->
        [one] { $n } idee
       *[other] { $n } ideeën
    }
idea-new = Nieuw idee
idea-make = Maak een idee
idea-words = Wat is het idee?
idea-words-hint = De eerste regel is de naam.
idea-keeps = Het idee blijft verbonden met al zijn briefjes. Die blijven waar ze zijn.
idea-chosen =
    { $n ->
        [one] { $n } gekozen
       *[other] { $n } gekozen
    }
idea-made = Het idee ‘{ $name }’ staat er nu
idea-choose = Kies { $name } voor een idee
idea-more = Alles over het idee { $name }
idea-edit = Verander de woorden
idea-merge = Voeg het samen met een ander idee
idea-merge-into = Van welk idee wordt het een deel?
idea-merge-do = Voeg samen
idea-merge-ask = ‘{ $name }’ wordt een deel van ‘{ $into }’. Dit kan niet ongedaan worden gemaakt.
idea-merged = ‘{ $name }’ is nu een deel van ‘{ $into }’
idea-drop = Haal dit idee weg
idea-dropped = Het idee ‘{ $name }’ is weg. De briefjes zijn er nog.
idea-part = Was een eigen idee: { $name }
idea-lineage = Waar het vandaan komt
idea-from-none = Niet van briefjes gemaakt
idea-from-notes =
    { $n ->
        [one] van { $n } briefje
       *[other] van { $n } briefjes
    }
idea-groups =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
idea-source-away = Haal { $name } uit dit idee
step-idea = een idee veranderen

decision-about = Wat wordt er van ‘{ $name }’?
decision-adopted = Dit doen we
decision-partly = Deels
decision-later = Later
decision-no = Nee
decision-open = Nog niet besloten
decision-because = Omdat
decision-because-hint = Zeg waarom. Iedereen kan het lezen.
decision-day = We kijken er opnieuw naar op
decision-again = We kijken er opnieuw naar op { $day }
decision-save = Besluit
decision-change = Besluit opnieuw
decision-undo = Nog niet besloten
decision-on = Besloten op { $day }
decision-before = Daarvoor
step-decision = besluiten
answer-missing =
    { $n ->
        [0] Elk briefje heeft een antwoord
        [one] { $n } van { $all } briefjes heeft nog geen antwoord
       *[other] { $n } van { $all } briefjes hebben nog geen antwoord
    }
answer-groups = Antwoord per groep
answer-yours = Jouw briefje zit erin.
answers-mine = Wat er van jouw briefjes werd

actions = Wat we gaan doen
action-add = Voeg toe wat er gedaan wordt
action-words = Wat wordt er gedaan?
action-owner = Wie?
action-due = Wanneer klaar?
action-cue = Als …
action-then = … dan
action-if = Als { $cue }, dan { $deed }
action-by = voor { $day }
action-state = Hoe ver is ‘{ $name }’?
action-state-open = Te doen
action-state-doing = Bezig
action-state-done = Klaar
action-state-dropped = Niet meer
action-edit = Verander { $name }
action-delete = Haal dit van de lijst
action-deleted = Van de lijst gehaald
action-loose = Wat er nog meer te doen is
step-action = veranderen wat er gedaan wordt

vote-ask-dots = Waar gaan je stemmen heen?
vote-about = Waarop wordt gestemd?
vote-about-notes = Briefjes
vote-about-groups = Groepen
vote-about-ideas = Ideeën
