# not yet reviewed by a native speaker
### The round-up: its page, its file, and the dialog that publishes it.

roundup = Resumen
roundup-of = Resumen del { $day }
roundup-asked = Preguntamos
roundup-said = Ustedes dijeron
roundup-decided = Decidimos
roundup-declined = Ahora no, y por qué
roundup-next = Qué pasa ahora
roundup-wanted = Lo que más quieren
roundup-differ = Donde lo ven de otra manera
roundup-spot = Lo que sirve a los dos: { $one } y { $other }
roundup-felt = Cómo se sintió
roundup-both = { $one }: { $x } de { $most } · { $other }: { $y } de { $most }
roundup-for-against = { $agree } a favor, { $against } en contra ({ $vote })
roundup-languages =
    { $n ->
        [one] { $n } idioma
       *[other] { $n } idiomas
    }
roundup-answers =
    { $n ->
        [one] La respuesta a { $n } nota
       *[other] La respuesta a { $n } notas
    }
roundup-report-by = Volvemos a informar a más tardar el { $day }
roundup-alone = En ningún grupo: “{ $name }”
roundup-some-note = Una nota en “{ $name }”
roundup-quoted = Citado con permiso
roundup-nothing-said = Todavía no se ha dicho nada.
roundup-nothing-decided = Todavía no se ha decidido nada.
roundup-nothing-next = Todavía no hay próximos pasos escritos.
roundup-made = Todos los números vienen del tablero. Las palabras de una nota están aquí solo si quien la escribió dijo que sí.
roundup-mine = Vea qué pasó con su nota
roundup-public = Página pública
roundup-draft = Sin publicar. Solo los anfitriones tienen esta dirección, y termina en menos de dos horas.
roundup-print-hint = Para tenerlo en papel, imprima esta página o tome el PDF.

## The dialog

roundup-text = Preguntamos, ustedes dijeron, decidimos: hecho del tablero como está ahora. Si el tablero cambia, esto cambia también.
roundup-words = Sus propias palabras arriba
roundup-words-hint = Dé las gracias y diga de qué se trataba. Puede escribir en cada idioma.
roundup-words-language = Idioma de estas palabras
roundup-words-save = Guardar las palabras
roundup-words-saved = Las palabras están guardadas
roundup-in = Qué contiene
roundup-in-decided = Decisiones
roundup-in-quotes = Notas que se pueden citar
roundup-in-steps = Próximos pasos
roundup-look = Verlo
roundup-pdf = PDF
roundup-publish = Publicar
roundup-published = Publicado: lo puede leer quien tenga la dirección
roundup-private = Sin publicar
roundup-address = Su dirección
roundup-withdraw = Retirarlo
roundup-withdraw-ask = La dirección deja de funcionar para todos. Si publica de nuevo, tendrá otra.
roundup-withdrawn = El resumen ya no es público
roundup-failed = No se pudo obtener la dirección. No se perdió nada. Inténtelo otra vez.
