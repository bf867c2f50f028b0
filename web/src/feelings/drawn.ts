// The drawing of each feeling: our own nine faces. The word always stands beside it.

import type { Feeling } from "$core/feelings";
import anger from "$ui/feelings/anger.svg?path";
import belonging from "$ui/feelings/belonging.svg?path";
import calm from "$ui/feelings/calm.svg?path";
import fear from "$ui/feelings/fear.svg?path";
import gratitude from "$ui/feelings/gratitude.svg?path";
import hope from "$ui/feelings/hope.svg?path";
import other from "$ui/feelings/other.svg?path";
import sadness from "$ui/feelings/sadness.svg?path";
import shame from "$ui/feelings/shame.svg?path";

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
