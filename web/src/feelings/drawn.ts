// The drawing of each feeling: our own nine faces. The word always stands beside it.

import type { Feeling } from "$core/feelings";
import anger from "../../templates/faces/anger.svg?path";
import belonging from "../../templates/faces/belonging.svg?path";
import calm from "../../templates/faces/calm.svg?path";
import fear from "../../templates/faces/fear.svg?path";
import gratitude from "../../templates/faces/gratitude.svg?path";
import hope from "../../templates/faces/hope.svg?path";
import other from "../../templates/faces/other.svg?path";
import sadness from "../../templates/faces/sadness.svg?path";
import shame from "../../templates/faces/shame.svg?path";

export const DRAWN: Record<Feeling, string> = {
  hope,
  gratitude,
  belonging,
  calm,
  fear,
  shame,
  anger,
  sadness,
  other,
};
