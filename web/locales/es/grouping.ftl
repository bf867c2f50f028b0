# not yet reviewed by a native speaker

refusal-proposal-gone = Estos grupos propuestos ya no están. Pide otros nuevos.
grouping-too-many = Hay más de { $most } notas. Son demasiadas para agruparlas de una vez.
grouping-too-few = Hay muy pocas notas para agrupar. Hacen falta { $least } que aún no estén en un grupo.
grouping-failed = Esta vez no se encontraron grupos, y todas las notas siguen como estaban. Inténtalo otra vez.
grouping-busy = Ya se están buscando grupos. Espera un momento.
grouping-off = Este servidor no propone grupos. Puedes hacer grupos tú.
