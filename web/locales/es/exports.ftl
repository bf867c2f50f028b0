# not yet reviewed by a native speaker
### Llevarse el tablero: la ventana y las palabras que van en los archivos.

take = Llevárselo
take-text = Todo el tablero, tantas veces como quiera. Gratis y sin límite.
take-what = ¿Qué tipo de archivo?
take-csv = Tabla
take-csv-text = CSV, una línea por nota
take-json = Archivo del tablero
take-json-text = JSON, para programas
take-md = Texto
take-md-text = Markdown, para correo o una web
take-pdf = Informe
take-pdf-text = PDF, para leer e imprimir
take-png = Imagen
take-png-text = PNG, para diapositivas y mensajes
take-svg = Imagen vectorial
take-svg-text = SVG, nítida a cualquier tamaño
take-xlsx = Hoja de cálculo
take-xlsx-text = XLSX, una hoja por sección
take-pptx = Diapositivas
take-pptx-text = PPTX, una diapositiva por grupo
take-make = Hacer el archivo
take-language = Títulos en
take-part = Qué parte
take-part-all = Todo el tablero
take-files = Sus archivos
take-busy = Se está haciendo
take-busy-seconds =
    { $n ->
        [one] Se está haciendo, { $n } segundo hasta ahora
       *[other] Se está haciendo, { $n } segundos hasta ahora
    }
take-ready = Listo y guardado, { $size } KB. El tablero de las { $time }.
take-wait =
    { $n ->
        [one] Espera a { $n } archivo anterior
       *[other] Espera a { $n } archivos anteriores
    }
take-step = Paso { $n } de { $all }. { $what }
take-doing-notes = Colocando notas: { $n } de { $all }
take-doing-pages = Llenando páginas: { $n } de { $all }
take-doing-slides = Haciendo diapositivas: { $n } de { $all }
take-doing-sheets = Llenando hojas: { $n } de { $all }
take-doing-set = Dibujando letras y formas
take-arriving = En camino: { $n } de { $all } KB
take-save = Guardar otra vez
take-stop = Parar
take-stopped = Parado
take-failed = El archivo no se hizo. No se perdió nada.
take-again = Intentar otra vez
take-in = Qué lleva
take-in-notes = Notas
take-in-groups = Grupos
take-in-votes = Resultados de votaciones
take-in-sections = Secciones
take-stays = Queda oculto
take-stays-names = Quién escribió qué, donde no se guardan nombres.
take-stays-votes = Quién votó qué.
take-stays-unseen =
    { $n ->
        [0] Notas que aún no se enviaron.
        [one] { $n } nota que aún no se comparte.
       *[other] { $n } notas que aún no se comparten.
    }
take-stays-open = Lo que dice una votación que sigue abierta.
refusal-export-failed = No se pudo hacer el archivo. No se perdió nada. Inténtelo otra vez o elija otro tipo de archivo.

## En los archivos

file-unseen =
    { $n ->
        [one] Hay { $n } nota más que no se comparte con todos; por eso no está en este archivo.
       *[other] Hay { $n } notas más que no se comparten con todos; por eso no están en este archivo.
    }
file-results = Resultados
file-place = Puesto
file-note = Nota
file-result = Resultado
file-people =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
file-board = El tablero de un vistazo
file-nothing = Todavía no hay notas en este tablero.
file-picture-of = Imagen del tablero: { $notes ->
        [one] { $notes } nota
       *[other] { $notes } notas
    } en { $sections ->
        [one] { $sections } sección
       *[other] { $sections } secciones
    }.
file-day = Empezó el
file-hidden = Notas aún no compartidas
file-people-all = Personas
file-vote = Votación
file-score = Puntuación
file-author = De
file-labels = Etiquetas
file-colour = Color
file-language = Idioma
file-round = Ronda
file-group = Grupo
file-column = Columna
