# not yet reviewed by a native speaker

refusal-group-gone = Deze groep is er niet meer. De briefjes staan nog op het bord. Kies een andere groep.
refusal-group-locked = De begeleider heeft deze groep op slot gezet. Die blijft zoals hij is. Kies een andere groep.
refusal-vote-open = Er wordt nu op deze briefjes gestemd. Ze blijven waar ze zijn. Probeer het na de stemming weer.
