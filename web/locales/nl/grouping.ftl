# not yet reviewed by a native speaker

refusal-proposal-gone = Deze voorgestelde groepen zijn er niet meer. Vraag om nieuwe.
grouping-too-many = Er zijn meer dan { $most } briefjes. Dat is te veel om in één keer te groeperen.
grouping-too-few = Er zijn te weinig briefjes om te groeperen. Er zijn er { $least } nodig die nog niet in een groep zitten.
grouping-failed = Het is nu niet gelukt om groepen te vinden. Alle briefjes zijn zoals ze waren. Probeer het nog eens.
grouping-busy = Er worden al groepen gezocht. Wacht even.
grouping-off = Deze server stelt geen groepen voor. Je kunt zelf groepen maken.
