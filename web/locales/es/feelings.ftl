# not yet reviewed by a native speaker
### Sentimientos: lo que cada quien dice de sus notas; números para todos.

feelings = Sentimientos
feelings-from = Números a partir de 3 personas. Nadie ve quién.
feeling-ask = ¿Qué se siente?
feeling-who = Nadie ve esto junto a tu nota. Los demás solo ven números, a partir de 3 personas.
feeling-skip = Saltar
feeling-hope = Esperanza
feeling-gratitude = Gratitud
feeling-belonging = Sentirse parte
feeling-calm = Calma
feeling-fear = Miedo
feeling-shame = Vergüenza
feeling-anger = Enojo
feeling-sadness = Tristeza
feeling-other = Otro
