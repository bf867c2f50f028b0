# not yet reviewed by a native speaker
### Traer notas: la ventana, y por qué no se pudo leer un archivo.

imports = Traer notas
imports-text = De una tabla, una lista u otro tablero. Primero las ves, y con un toque las quitas todas.
imports-file = Un archivo
imports-file-text = CSV, XLSX, una lista en texto o un archivo de tablero. 5 MB como máximo.
imports-choose = Elegir un archivo
imports-board = Otro tablero
imports-board-text = Notas de un tablero en el que estuviste con este dispositivo.
imports-board-choose = Elegir un tablero
imports-board-none = Este dispositivo no conoce ningún otro tablero.
imports-reading = Leyendo…
imports-again = Elegir otra cosa
imports-sheet = Hoja
imports-header = La primera línea tiene los nombres de las columnas
imports-columns = ¿Qué hay en cada columna?
imports-column = Columna { $n }
imports-use-none = Dejar fuera
imports-use-text = Nota
imports-use-section = Sección
imports-use-column = Columna
imports-use-group = Grupo
imports-use-colour = Color
imports-use-tags = Etiquetas
imports-use-lang = Idioma
imports-into = Poner las notas en
imports-into-rest = Donde no se nombra una sección
imports-notes =
    { $n ->
        [0] Ninguna nota
        [one] { $n } nota
       *[other] { $n } notas
    }
imports-rest =
    { $n ->
        [one] y { $n } más
       *[other] y { $n } más
    }
imports-empty =
    { $n ->
        [one] { $n } línea sin texto queda fuera.
       *[other] { $n } líneas sin texto quedan fuera.
    }
imports-sections = Secciones nuevas: { $titles }
imports-groups =
    { $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }
imports-do =
    { $n ->
        [one] Traer { $n } nota
       *[other] Traer { $n } notas
    }
imports-done =
    { $n ->
        [one] Ha llegado { $n } nota
       *[other] Han llegado { $n } notas
    }
imports-new = Hacer un tablero nuevo
imports-new-text = Esto es un tablero entero. También puedes empezar un tablero nuevo que sea igual: secciones, grupos, rondas, resultados. Sin nombres, y todavía sin nadie.
imports-new-open = Abrir el tablero nuevo

imports-copy = Copiar a un tablero nuevo
imports-copied = Hay un tablero nuevo como este, y todavía no hay nadie en él.
imports-copied-open = Abrirlo

refusal-import-broken = Este archivo está dañado, o alguien lo cambió: sus partes no encajan.
refusal-import-cell = Una celda de este archivo tiene más de { $most } signos.
refusal-import-columns = Este archivo tiene más de { $most } columnas.
refusal-import-empty = No hay notas en este archivo.
refusal-import-encoding = No se pueden leer las letras de este archivo. Guárdalo otra vez como «CSV UTF-8».
refusal-import-heavy = Este archivo es mucho más grande de lo que parece, y no se leyó.
refusal-import-kind = Esto no es una tabla, ni una lista, ni un archivo de tablero.
refusal-import-line = No se puede leer la línea { $row } de este archivo. ¿Sobran unas comillas?
refusal-import-rows = Este archivo tiene más de { $most } líneas.

## Cómo pueden llamarse las columnas; más palabras tras una coma

imports-heads-text = texto, nota, notas, idea, tarjeta, mensaje, comentario, respuesta
imports-heads-section = sección, seccion, lista, tema, categoría
imports-heads-column = columna, paso, fase
imports-heads-group = grupo
imports-heads-colour = color
imports-heads-tags = etiquetas, etiqueta
imports-heads-lang = idioma, lengua
