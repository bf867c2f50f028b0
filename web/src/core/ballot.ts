// One's own values in a vote, as the server counts them.

import type { Ballot, Vote } from "./state";

export const NO_BALLOT: Ballot = { values: [], abstained: false, real: false };

export function givenTo(ballot: Ballot, item: string): number | undefined {
  return ballot.values.find(([id]) => id === item)?.[1];
}

/** The key under which an answer about two items stands. */
export function pairOf(a: string, b: string): string {
  return a < b ? a + b : b + a;
}

/** How much of the budget is used: dots, or places of a ranking. */
export function spent({ method }: Pick<Vote, "method">, { values }: Ballot): number {
  return method === "rank" ? values.length : values.reduce((sum, [, n]) => sum + n, 0);
}

/** The ballot with that value; what is on it keeps its place, and nothing takes it off. */
export function withValue(
  { method }: Pick<Vote, "method">,
  ballot: Ballot,
  item: string,
  value?: number,
): Ballot {
  const { values } = ballot;
  if (value === undefined || (method === "dots" && !value)) {
    return filled(method, ballot, (id) => id !== item);
  }
  const known = givenTo(ballot, item) !== undefined;
  return {
    ...ballot,
    abstained: false,
    values: known
      ? values.map((old) => (old[0] === item ? [item, value] : old))
      : [...values, [item, value]],
  };
}

/** The ballot without an item that is gone, and without its pairs. */
export function without({ method }: Pick<Vote, "method">, ballot: Ballot, item: string): Ballot {
  return filled(method, ballot, (id) => !id.startsWith(item) && !id.endsWith(item));
}

/** The ballot with that order, best first. */
export function ranked(ballot: Ballot, items: readonly string[]): Ballot {
  return { ...ballot, abstained: false, values: items.map((item, at) => [item, at + 1]) };
}

/** The ballot cut to `budget`, the latest cast first. */
export function trimmed(vote: Pick<Vote, "method">, ballot: Ballot, budget: number): Ballot {
  if (spent(vote, ballot) <= budget) return ballot;
  if (vote.method === "rank") return { ...ballot, values: ballot.values.slice(0, budget) };
  let left = budget;
  const values = ballot.values.map(([id, n]) => {
    const kept = Math.max(0, Math.min(n, left));
    left -= n;
    return [id, kept] as const;
  });
  return { ...ballot, values: values.filter(([, n]) => n > 0) };
}

/** The ballot with only what is kept; the places of a ranking close up. */
function filled(method: string, ballot: Ballot, keep: (id: string) => boolean): Ballot {
  const values = ballot.values.filter(([id]) => keep(id));
  const ids = values.map(([id]) => id);
  return method === "rank" ? ranked(ballot, ids) : { ...ballot, abstained: false, values };
}
