# not yet reviewed by a native speaker

rehearsal-title = Ensayo: { $title }
rehearsal = Ensayar
rehearsal-hint = Personas simuladas recorren una copia de este programa, diez veces más rápido. Nada de eso llega a este tablero.
rehearsal-begun = El ensayo ha empezado.
rehearsal-open = Verlo
rehearsal-here = Esto es un ensayo: las personas de aquí son simuladas. Todo se borra solo en una hora.
