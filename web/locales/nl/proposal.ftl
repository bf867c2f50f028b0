# not yet reviewed by a native speaker
### Groepen die worden voorgesteld: bord, en later de telefoon.

suggest = Groepen voorstellen
suggest-hint = Briefjes die op elkaar lijken komen bij elkaar, in alle talen. Er verschuift niets tot u het goedvindt.
suggest-offline = Er is nu geen verbinding. Probeer het opnieuw als die er weer is.
suggest-again = Opnieuw voorstellen
suggest-running = Groepen zoeken
suggest-embed = { $n } van { $all } briefjes gelezen
suggest-group = Groepen zoeken
suggest-cancel = Stoppen
suggest-cancelled = Gestopt. Er is niets veranderd.
proposal = Voorgestelde groepen
proposal-there = Er zijn groepen voorgesteld. Er is niets verschoven.
proposal-view = Voorgesteld
proposal-look = Bekijken
proposal-open =
    { $n ->
        [one] { $n } voorgestelde groep bekijken
       *[other] { $n } voorgestelde groepen bekijken
    }
proposal-count =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
proposal-about =
    { $groups ->
        [one] { $groups } groep van { $n } briefjes. Er verschuift niets tot iemand die goedvindt. Groepen die mensen maakten blijven zoals ze zijn.
       *[other] { $groups } groepen van { $n } briefjes. Er verschuift niets tot iemand ze goedvindt. Groepen die mensen maakten blijven zoals ze zijn.
    }
proposal-accepted-of = { $n } van { $all } goedgevonden
proposal-lexical = Deze groepen zijn alleen op woorden gemaakt: elke taal apart.
proposal-old = Het bord is intussen veel veranderd. Opnieuw voorstellen?
proposal-fewer = Minder
proposal-more-groups = Meer
proposal-level = Hoeveel groepen
proposal-level-hint = Eén stap voegt één groep samen of splitst er een.
proposal-why = Waarom
proposal-why-together = Waarom samen
proposal-typical = Meest typisch:
proposal-unsure = past misschien niet
proposal-twins = { $n } hetzelfde
proposal-notes = Alle briefjes
proposal-more = { $n } meer
proposal-less = Minder tonen
proposal-rename = Naam geven
proposal-join = Samen met…
proposal-loose = In geen groep
proposal-loose-hint = Ze blijven waar ze zijn. Een briefje mag alleen staan.
proposal-put-loose = In geen groep
proposal-put-loose-done = Het briefje zit nu in geen groep
proposal-double = Bijna hetzelfde
proposal-same = Hetzelfde in twee talen?
proposal-pair-of = { $n } van { $all }
proposal-pair-back = Het vorige paar
proposal-pair-next = Het volgende paar
proposal-pair-together = Ze zitten in één groep.
proposal-together = Bij elkaar doen
proposal-one = Eén briefje van maken
proposal-accept = Goed
proposal-accepted = Goedgevonden
proposal-accept-all =
    { $n ->
        [one] { $n } groep goedvinden
       *[other] Alle { $n } groepen goedvinden
    }
proposal-accept-rest =
    { $n ->
        [one] De laatste groep goedvinden
       *[other] De andere { $n } groepen goedvinden
    }
proposal-done =
    { $groups ->
        [one] { $n } briefjes in één groep
       *[other] { $n } briefjes in { $groups } groepen
    }
proposal-left-out =
    { $n ->
        [one] { $n } briefje bleef waar het was: het is intussen veranderd.
       *[other] { $n } briefjes bleven waar ze waren: ze zijn intussen veranderd.
    }
proposal-dismiss = Nu niet
proposal-dismissed = Het voorstel is weg. Het bord is zoals het was.
step-proposal = het voorstel wijzigen
step-accept = voorgestelde groepen goedvinden
proposal-split = Splitsen…
proposal-split-ask = Welke briefjes worden een eigen groep?
proposal-split-hint = De aangekruiste lijken bij elkaar te horen. Pas het gerust aan.
proposal-split-do =
    { $n ->
        [one] Maak van { $n } briefje een groep
       *[other] Maak van { $n } briefjes een groep
    }
proposal-split-done =
    { $n ->
        [one] { $n } briefje is nu een eigen groep
       *[other] { $n } briefjes zijn nu een eigen groep
    }
proposal-crossing =
    { $n ->
        [one] { $n } briefje komt uit een ander vak en gaat naar { $section }.
       *[other] { $n } briefjes komen uit een ander vak en gaan naar { $section }.
    }
proposal-crossing-all =
    { $n ->
        [one] { $n } briefje gaat naar een ander vak.
       *[other] { $n } briefjes gaan naar een ander vak.
    }
proposal-lock = Op slot
proposal-unlock = Van het slot
proposal-locked = Op slot: meer of minder groepen laten deze zoals hij is.
proposal-lock-hint = Meer of minder groepen, en een nieuw voorstel, laten deze zoals hij is
offers = Nieuwe briefjes
offers-hint = Ze kwamen na de groepen. Elk blijft waar het is tot iemand het in een groep doet.
offer-not = Daar niet
