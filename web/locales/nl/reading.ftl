# not yet reviewed by a native speaker
### Lezen wat anderen schreven, kaart voor kaart; op het bord en op de telefoon.

reading-title = Lees wat anderen schreven
reading-card = Kaart { $n }
reading-next = Volgende
reading-before = Vorige
reading-list = Alle briefjes
reading-open = Kaarten lezen
reading-fold = Inklappen
reading-written-in = Geschreven in het { $language }
reading-far = { $n } van { $all } briefjes gelezen
reading-all = Elk briefje is gelezen. Dank je wel!
reading-done = Je hebt alles gelezen wat er is. Dank je wel!
reading-none = Er is nog niets van anderen om te lezen.
reading-figure = { $n } van { $all }
reading-by =
    { $n ->
        [one] gelezen door een ander
       *[other] gelezen door { $n } anderen
    }
reading-left =
    { $n ->
        [one] { $n } briefje wacht op lezers. Het komt eerst aan de beurt.
       *[other] { $n } briefjes wachten op lezers. Die komen eerst aan de beurt.
    }
reading-deal = Briefjes uitdelen als kaarten
reading-deal-hint =
    { $n ->
        [one] Tot een ander elk briefje heeft gelezen.
       *[other] Tot { $n } anderen elk briefje hebben gelezen.
    }
