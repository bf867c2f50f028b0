# not yet reviewed by a native speaker
### Ideas, decisions and actions: board and phone. The phone fetches these words when it is at rest.

refusal-action-gone = Dit staat niet meer op de lijst. Wat je schreef blijft hier staan. Je kunt het opnieuw toevoegen.
refusal-idea-gone = Dit idee is er niet meer. De briefjes staan nog op het bord. Kies een ander idee.
refusal-reason-missing = Zeg in een paar woorden waarom: iedereen kan het lezen. Er is nog niets veranderd.
