# not yet reviewed by a native speaker

same-make = Deze zeggen hetzelfde
same-with = Zegt hetzelfde als…
same-title = Deze briefjes zeggen hetzelfde
same-more = Nog een dat hetzelfde zegt
same-find = Zoek briefjes
same-none = Geen ander briefje past. Probeer minder letters.
same-first = Deze bovenaan
same-apart = Uit elkaar halen
same-all-apart = Alles uit elkaar halen
step-same = briefjes die hetzelfde zeggen
step-apart = briefjes uit elkaar halen
same-made =
    { $n ->
        [one] { $n } briefje, gelezen als één. Elke tekst blijft leesbaar.
       *[other] { $n } briefjes, gelezen als één. Elke tekst blijft leesbaar.
    }
same-parted =
    { $n ->
        [one] { $n } briefje staat weer op zichzelf
       *[other] { $n } briefjes staan weer op zichzelf
    }
same-mark =
    { $n ->
        [one] nog { $n } briefje zegt hetzelfde
       *[other] nog { $n } briefjes zeggen hetzelfde
    }

react = Reageren
faces = Reacties
step-react = een reactie
face-up = Goed
face-heart = Geweldig
face-smile = Ik moet lachen
face-think = Zet me aan het denken
face-thanks = Dank je
face-same = Ik ook
face-count = { $face }: { $n }
