# not yet reviewed by a native speaker

rehearsal-title = Repetitie: { $title }
rehearsal = Repeteren
rehearsal-hint = Nagemaakte mensen doorlopen een kopie van dit programma, tien keer zo snel. Op dit bord komt er niets van.
rehearsal-begun = De repetitie is begonnen.
rehearsal-open = Bekijken
rehearsal-here = Dit is een repetitie: de mensen hier zijn nagemaakt. Alles wordt na een uur vanzelf gewist.
