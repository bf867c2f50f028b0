// A sign for each kind of difference: in the list and on the picture, so that no colour is needed.

import type { Kind } from "$core/compare";

export const SIGNS: Readonly<Record<Kind, string>> = {
  added: "+",
  changed: "≈",
  moved: "↕",
  grouped: "∪",
  decided: "✓",
  removed: "−",
};
