// What went before the round that runs, for whoever comes late.

import type { BoardView } from "./board.svelte";
import { currentRound } from "./rounds";
import type { Round } from "./state";

export interface Recap {
  /** The round that runs, which of how many it is, and what went before. */
  readonly round: Round;
  readonly n: number;
  readonly all: number;
  /** The last one in which notes were written, else the last. */
  readonly before: Round;
  /** Notes that were written in it, hidden ones too. */
  readonly notes: number;
}

/** Undefined where nothing runs, and in the first round. */
export function recapOf(board: Pick<BoardView, "rounds" | "notes" | "unseen">): Recap | undefined {
  const steps = board.rounds.filter(({ state }) => state !== "skipped");
  const round = currentRound(board);
  const over = steps.filter((step) => step !== round && step.state.startsWith("clos"));
  const last = over.at(-1);
  if (!round || !last) return undefined;
  const before = over.findLast(({ id }) => notesOf(board, id) > 0) ?? last;
  const notes = notesOf(board, before.id);
  return { round, n: steps.indexOf(round) + 1, all: steps.length, before, notes };
}

/** How many were written in a round: what is shown, and what is hidden, whoever receives it. */
function notesOf({ notes, unseen }: Pick<BoardView, "notes" | "unseen">, id: string): number {
  const shown = [...notes.values()].filter(({ note, hidden }) => note.round === id && !hidden);
  const hidden = unseen.filter(({ round }) => round === id).flatMap(({ sections }) => sections);
  return hidden.reduce((sum, [, n]) => sum + n, shown.length);
}
