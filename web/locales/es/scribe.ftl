# not yet reviewed by a native speaker

scribe = Escribir por alguien
scribe-hint = Para una persona sin teléfono: tiene su propio nombre, sus propias notas y sus propios votos. Tú escribes y pulsas, ella dice qué.
scribe-now = Escribes por { $label }
scribe-send = Enviar en nombre de { $label }
scribe-someone = Escribes por alguien
scribe-people = Personas por las que escribes
scribe-new = Otra persona
scribe-unnamed = Persona { $n }
scribe-stop = Terminar
scribe-stop-hint = Volver a tu propio lugar
scribe-wait = Un momento: todavía se está guardando algo.
scribe-slip = Darle su propia llave
scribe-slip-text = Imprime este papel para { $label }, o deja que le haga una foto. Abre sus notas y más tarde muestra qué fue de ellas. Quien lo tiene es esa persona.
scribe-slip-for = Este papel es para { $label }
scribe-slip-open = Apunta con la cámara de un teléfono al dibujo, o escribe esta dirección.
scribe-slip-later = Vuelve en unas semanas para ver qué fue de tus notas. Funciona 90 días.
scribe-print = Imprimir el papel
scribe-forget = Olvidar a { $label } en este aparato
scribe-forget-hint = Sus notas se quedan. Sin el papel nadie puede volver a su lugar.
