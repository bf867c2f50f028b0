// Notes that people pull to and fro between two groups: the mirror of board/pulling.py. Phones load
// it later: until then the forms wait in the state.

import { OUTCOME } from "./evolve";
import type { Row, State } from "./state";

type Pull = readonly [tag: "pull", note: string, a: string, b: string];

/** What the form does. */
export const PULLS = {
  "note.pulled": (rows: readonly Row[], [, ...pull]: Row): Row[] => {
    const rest = rows.filter((row) => !isPull(row));
    const others = rows.filter(isPull).filter(([, note]) => note !== pull[0]);
    const all = [...others, ["pull", ...pull] as unknown as Pull];
    return [...rest, ...all.sort(([, a], [, b]) => (a < b ? -1 : 1))];
  },
};

/** As much of a board as it takes to see who is pulled; a BoardView is one. */
export interface Pulling extends Pick<State, "outcome"> {
  readonly notes: {
    values(): Iterable<{ readonly id: string; readonly copyOf: string }>;
  };
  readonly groups: readonly {
    readonly id: string;
    readonly notes: readonly (readonly [id: string, stamp: number])[];
  }[];
}

/**
 * The group that a note is pulled to: the other one of the two, while both are there and the note
 * is in one of them; none once a copy of it is there.
 */
export function pulledTo(board: Pulling, id: string): string | undefined {
  const pull = byNote(board.outcome).get(id);
  if (!pull) return undefined;
  const [one, other] = [pull[2], pull[3]].map((at) =>
    board.groups.find((group) => group.id === at),
  );
  if (!one || !other) return undefined;
  const holds = (group: typeof one, note: string): boolean =>
    group.notes.some(([in_]) => in_ === note);
  const [here, there] = holds(one, id) ? [one, other] : [other, one];
  if (!holds(here, id)) return undefined;
  for (const note of board.notes.values()) {
    if (note.copyOf === id && holds(there, note.id)) return undefined;
  }
  return there.id;
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, Pull>>();

function byNote(outcome: readonly Row[]): ReadonlyMap<string, Pull> {
  let found = known.get(outcome);
  if (!found) {
    found = new Map(
      OUTCOME.laid(outcome)
        .filter(isPull)
        .map((pull) => [pull[1], pull]),
    );
    known.set(outcome, found);
  }
  return found;
}

function isPull(row: Row): row is Pull {
  return row[0] === "pull";
}
