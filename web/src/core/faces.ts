// Reactions to notes: how many of each, and which are one's own. The mirror of board/faces.py.
// Phones load it later: until then the forms wait in the state.

import { NO_BALLOT } from "./ballot";
import { OUTCOME } from "./evolve";
import { type Agenda, currentRound, may } from "./rounds";
import type { Ballot, Row, State } from "./state";
import type { Names, Role } from "./types";

export const FACES = ["up", "heart", "smile", "think", "thanks", "same"] as const;
export type Face = (typeof FACES)[number];
export type Counts = readonly (readonly [face: Face, n: number])[];
type Faces = readonly [tag: "faces", note: string, counts: Counts];

/** What a form does: its face, once more or less. */
export function reacted(rows: readonly Row[], [, id, face, on]: Row): Row[] {
  const counts = new Map(rows.filter(isFaces).find((row) => row[1] === id)?.[2]);
  counts.set(face as Face, (counts.get(face as Face) ?? 0) + (on ? 1 : -1));
  return counted(rows, id as string, [...counts]);
}

/** The rows with so many of each face at a note. */
export function counted(rows: readonly Row[], id: string, counts: Counts): Row[] {
  const by = new Map(counts);
  const row = FACES.flatMap((face) => {
    const n = by.get(face) ?? 0;
    return n > 0 ? [[face, n] as const] : [];
  });
  const rest = rows.filter((old) => !isFaces(old));
  const others = rows.filter(isFaces).filter((old) => old[1] !== id);
  const all: Faces[] = row.length ? [...others, ["faces", id, row]] : others;
  return [...rest, ...all.sort(([, a], [, b]) => (a < b ? -1 : 1))];
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, Counts>>();

/** How many people put which face to a note. */
export function facesOf({ outcome }: Pick<State, "outcome">, id: string): Counts {
  let found = known.get(outcome);
  if (!found) {
    const rows = OUTCOME.laid(outcome).filter(isFaces);
    found = new Map(rows.map((row) => [row[1], row[2]]));
    known.set(outcome, found);
  }
  return found.get(id) ?? [];
}

/** The faces that somebody may put to notes now: none where that would keep who it was. */
export function allowed(board: Agenda & { readonly names: Names }, role: Role): readonly Face[] {
  const nameless = board.names === "none" || currentRound(board)?.names === "none";
  return !nameless && may(board, role, "react") ? FACES : [];
}

/** One's own reactions to a note: they travel as a ballot on it does. */
export function givenIn(ballots: ReadonlyMap<string, Ballot>, id: string): readonly string[] {
  return (ballots.get(id) ?? NO_BALLOT).values.map(([face]) => face);
}

function isFaces(row: Row): row is Faces {
  return row[0] === "faces";
}
