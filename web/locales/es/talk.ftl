# not yet reviewed by a native speaker

same-make = Dicen lo mismo
same-with = Dice lo mismo que…
same-title = Estas notas dicen lo mismo
same-more = Otra que dice lo mismo
same-find = Buscar notas
same-none = Ninguna otra nota coincide. Pruebe con menos letras.
same-first = Mostrar esta arriba
same-apart = Separar
same-all-apart = Separar todas
step-same = notas que dicen lo mismo
step-apart = separar notas
same-made =
    { $n ->
        [one] { $n } nota, leída como una. Cada texto se puede leer.
       *[other] { $n } notas, leídas como una. Cada texto se puede leer.
    }
same-parted =
    { $n ->
        [one] { $n } nota vuelve a estar sola
       *[other] { $n } notas vuelven a estar solas
    }
same-mark =
    { $n ->
        [one] { $n } nota más dice lo mismo
       *[other] { $n } notas más dicen lo mismo
    }

react = Reaccionar
faces = Reacciones
step-react = una reacción
face-up = Bien
face-heart = Me encanta
face-smile = Me hace sonreír
face-think = Me hace pensar
face-thanks = Gracias
face-same = Yo también
face-count = { $face }: { $n }
