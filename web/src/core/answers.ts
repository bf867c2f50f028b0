// What became of a note: its own decision, else its ideas', else its group's. The mirror of
// board/answers.py.

import { type Decision, harvestOf, notesOf, type SourceKind } from "./outcome";
import type { Group, Vote } from "./state";
import { intoOf } from "./twins";

const RANK = ["adopted", "partly", "later", "no"];

/** As much of a board as answers need; a BoardView is one. */
export interface Answered {
  readonly outcome: Parameters<typeof harvestOf>[0]["outcome"];
  readonly groups: readonly Group[];
  readonly votes: readonly Pick<Vote, "held">[];
}

/** How to find the decision that answers a note; undefined while it is open. */
export function answersOf(board: Answered): (note: string) => Decision | undefined {
  const { ideas, decisions } = harvestOf(board);
  const made = new Map(
    decisions
      .filter(({ outcome }) => outcome !== "open")
      .map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const on = (kind: SourceKind, id: string) => made.get(`${kind} ${id}`);
  const of = {
    idea: ideas.map(({ id, sources }) => [id, notesOf(sources)] as const),
    group: [
      ...board.groups.map(({ id, notes }) => [id, notes.map(([note]) => note)] as const),
      ...board.votes.flatMap(({ held }) => held).filter(([id]) => there(board, id)),
    ],
  };
  const found = { idea: new Map<string, Decision>(), group: new Map<string, Decision>() };
  for (const kind of ["idea", "group"] as const) {
    for (const [id, notes] of of[kind]) {
      const decision = on(kind, id);
      for (const note of decision ? notes : []) {
        const known = found[kind].get(note);
        if (decision && (!known || rank(decision) < rank(known))) found[kind].set(note, decision);
      }
    }
  }
  const own = (note: string) => on("note", note) ?? found.idea.get(note) ?? found.group.get(note);
  return (note) => own(note) ?? own(intoOf(board, note) ?? "");
}

/** How many of the notes that all see have no answer yet. */
export function unanswered(
  board: Answered & {
    readonly notes: ReadonlyMap<string, { readonly id: string; readonly hidden: boolean }>;
  },
): { n: number; all: number } {
  const answer = answersOf(board);
  const seen = [...board.notes.values()].filter((note) => !note.hidden);
  return { n: seen.filter(({ id }) => !answer(id)).length, all: seen.length };
}

function there({ groups }: Answered, id: string): boolean {
  return groups.some((group) => group.id === id);
}

function rank({ outcome }: Decision): number {
  return RANK.indexOf(outcome);
}
