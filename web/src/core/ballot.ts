// One's own dots in a vote, as the server counts them.

import type { Ballot } from "./state";

export const NO_BALLOT: Ballot = { dots: [], abstained: false };

export function dotsOn(ballot: Ballot, note: string): number {
  return ballot.dots.find(([id]) => id === note)?.[1] ?? 0;
}

export function spent(ballot: Ballot): number {
  return ballot.dots.reduce((sum, [, n]) => sum + n, 0);
}

/** The ballot with so many dots on `note`; what is already on it keeps its place. */
export function withDots(ballot: Ballot, note: string, value: number): Ballot {
  if (value === 0) return of(ballot.dots.filter(([id]) => id !== note));
  if (!dotsOn(ballot, note)) return of([...ballot.dots, [note, value]]);
  return of(ballot.dots.map((dot) => (dot[0] === note ? [note, value] : dot)));
}

/** The ballot cut to `budget` dots, the latest cast first. */
export function trimmed(ballot: Ballot, budget: number): Ballot {
  if (spent(ballot) <= budget) return ballot;
  let left = budget;
  const dots = ballot.dots.map(([id, n]) => {
    const kept = Math.max(0, Math.min(n, left));
    left -= n;
    return [id, kept] as const;
  });
  return { dots: dots.filter(([, n]) => n > 0), abstained: ballot.abstained };
}

function of(dots: Ballot["dots"]): Ballot {
  return { dots, abstained: false };
}
