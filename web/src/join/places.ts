/** The places of a closed vote: highest sum first; equal sums share a place, listed by id. */
import type { Result } from "$core/types";

export interface Placed {
  note: string;
  sum: number;
  voters: number;
  place: number;
  tie: boolean;
}

export function places(results: readonly Result[]): Placed[] {
  const sorted = [...results].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : Number(a[0] > b[0])),
  );
  const counts = new Map<number, number>();
  for (const [, sum] of sorted) counts.set(sum, (counts.get(sum) ?? 0) + 1);
  return sorted.map(([note, sum, voters]) => ({
    note,
    sum,
    voters,
    place: sorted.findIndex(([, other]) => other === sum) + 1,
    tie: (counts.get(sum) ?? 0) > 1,
  }));
}
