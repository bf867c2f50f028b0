### Feelings: what people say about their notes; numbers for all.

feelings = Feelings
feelings-from = Numbers from 3 people on. Nobody sees who.
feeling-ask = How does it feel?
feeling-who = Nobody sees this beside your note. Others see numbers only, from 3 people on.
feeling-skip = Skip
feeling-hope = Hope
feeling-gratitude = Gratitude
feeling-belonging = Belonging
feeling-calm = Calm
feeling-fear = Fear
feeling-shame = Shame
feeling-anger = Anger
feeling-sadness = Sadness
feeling-other = Other
