// What notes felt like: one's own, and numbers of everybody's. The mirror of board/feelings.py.

import { isMood } from "./moods";
import { laid } from "./outcome";
import { foresee } from "./predict";
import type { Row } from "./state";
import type { Mood } from "./types";

export const FEELINGS = [
  "hope",
  "gratitude",
  "belonging",
  "calm",
  "fear",
  "shame",
  "anger",
  "sadness",
  "other",
] as const;
export type Feeling = (typeof FEELINGS)[number];

foresee({
  "note.feel": ({ notes, felt }, [, id, feeling]) => {
    const same = !notes.has(id) || (felt.get(id) ?? "") === feeling;
    return same ? [] : [["own", ["hid"], [["note.felt", id, feeling]]]];
  },
});

/** The feelings of a place, most first; without one those of the whole board. */
export function moodsOf(
  { outcome }: { readonly outcome: readonly Row[] },
  kind: Mood[1] = "board",
  id = "",
): [feeling: Feeling, n: number][] {
  const all = laid(outcome)
    .filter(isMood)
    .filter((mood) => kind === "board" || (mood[1] === kind && mood[2] === id));
  const sums = FEELINGS.map((feeling): [Feeling, number] => [
    feeling,
    all.filter((mood) => mood[3] === feeling).reduce((sum, mood) => sum + mood[4], 0),
  ]);
  return sums.filter(([, n]) => n > 0).sort(([, a], [, b]) => b - a);
}
