# not yet reviewed by a native speaker
### Gevoelens: wat mensen bij hun briefjes zeggen; aantallen voor iedereen.

feelings = Gevoelens
feelings-from = Aantallen vanaf 3 mensen. Niemand ziet wie.
feeling-ask = Hoe voelt het?
feeling-who = Niemand ziet dit bij je briefje. Anderen zien alleen aantallen, vanaf 3 mensen.
feeling-skip = Overslaan
feeling-hope = Hoop
feeling-gratitude = Dankbaarheid
feeling-belonging = Erbij horen
feeling-calm = Rust
feeling-fear = Angst
feeling-shame = Schaamte
feeling-anger = Boosheid
feeling-sadness = Verdriet
feeling-other = Iets anders
