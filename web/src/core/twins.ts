// Notes that say the same as another one, and are read with it: the mirror of board/twins.py.
// Phones load it later: until then the forms wait in the state.

import { noteOf, OUTCOME } from "./evolve";
import { type Counts, counted, reacted } from "./faces";
import type { Note, Row, State } from "./state";
import type { NoteRow } from "./types";

type Twin = readonly [tag: "twin", into: string, note: NoteRow];
type Lay = (rows: readonly Row[], form: Row) => Row[];

/** What the forms do, each with its number as its last field. */
export const TWINS: { readonly [tag: string]: Lay } = {
  "note.reacted": reacted,
  "note.merged": (rows, [, into, merged, faces]) => {
    const note = merged as NoteRow;
    const rest = rows.filter(([tag]) => tag !== "twin");
    const twins = rows.filter(isTwin).map((twin): Twin => {
      return twin[1] === note[1] ? ["twin", into as string, twin[2]] : twin;
    });
    const all: Twin[] = [...twins, ["twin", into as string, note]];
    const after = [...rest, ...all.sort(([, , a], [, , b]) => (a[1] < b[1] ? -1 : 1))];
    return (faces as Counts | undefined)?.length
      ? counted(after, into as string, faces as Counts)
      : after;
  },
  "note.unmerged": (rows, [, , ids]) =>
    rows.filter((row) => !isTwin(row) || !(ids as string[]).includes(row[2][1])),
  "notes.erased": (rows, [, ids]) => {
    const gone = ids as string[];
    const about = (row: Row): unknown =>
      isTwin(row) ? row[2][1] : /^(faces|reply|pull|translation)$/.test(row[0]) && row[1];
    return rows.filter((row) => !gone.includes(about(row) as string));
  },
};

const known = new WeakMap<readonly Row[], ReadonlyMap<string, Note[]>>();

/** The notes that were merged into one, the oldest text first. */
export function twinsOf({ outcome }: Pick<State, "outcome">, id: string): readonly Note[] {
  let found = known.get(outcome);
  if (!found) {
    const twins = OUTCOME.laid(outcome).filter(isTwin);
    const into = new Set(twins.map((twin) => twin[1]));
    found = new Map(
      [...into].map((one) => {
        const own = twins.filter((twin) => twin[1] === one);
        return [one, own.map(([, , row]) => noteOf(row)).sort(byAge)];
      }),
    );
    known.set(outcome, found);
  }
  return found.get(id) ?? [];
}

/** The note that another one was merged into. */
export function intoOf({ outcome }: Pick<State, "outcome">, id: string): string | undefined {
  return OUTCOME.laid(outcome)
    .filter(isTwin)
    .find(([, , row]) => row[1] === id)?.[1];
}

function isTwin(row: Row): row is Twin {
  return row[0] === "twin";
}

function byAge(a: Note, b: Note): number {
  return a.text_at - b.text_at || (a.id < b.id ? -1 : 1);
}
