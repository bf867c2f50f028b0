// Numbers of feelings as rows: by place, each increment added up. The mirror of board/feelings.py.

import type { Row } from "./state";
import type { Mood } from "./types";

export const isMood = (row: Row): row is Mood => row[0] === "mood";

/** The rows with these numbers added; they stand by kind, place and feeling. */
export function counted(rows: readonly Row[], more: readonly Mood[]): Row[] {
  const sums = new Map(rows.filter(isMood).map((mood) => [keyOf(mood), mood]));
  for (const mood of more) {
    const [tag, kind, id, feeling, n] = mood;
    const key = keyOf(mood);
    sums.set(key, [tag, kind, id, feeling, n + (sums.get(key)?.[4] ?? 0)]);
  }
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mood]) => mood);
  return [...rows.filter((row) => !isMood(row)), ...sorted];
}

function keyOf([, kind, id, feeling]: Mood): string {
  return `${kind} ${id} ${feeling}`;
}
