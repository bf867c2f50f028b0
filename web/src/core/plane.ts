// A plane, where notes lie where people put them: the mirror of board/layout.py for those pages that
// lay out nothing else. Its numbers are those of every layout.

import { byRank, type Note } from "./state";
import type { Kind } from "./types";

export const NOTE_W = 200;
export const NOTE_H = 140;
export const GAP = 16;
export const HEAD = 88;
export const FRAME_W = 1_744;
export const FRAME_H = 1_200;
export const STEP_X = NOTE_W + GAP;
export const STEP_Y = NOTE_H + GAP;
export const PER_ROW = 8;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** What a note must have to be laid out; `NoteView` has it. */
export type Placed = Pick<Note, "id" | "x" | "y" | "rank" | "column">;

/** The notes of each section, in order: all that a layout is computed from. */
export type Rows<N extends Placed = Placed> = readonly (readonly [
  id: string,
  notes: readonly N[],
])[];

/** Whether notes lie where people put them, and have a place of their own. */
export function isPlane(kind: Kind): boolean {
  return kind === "free" || kind === "matrix";
}

/** The frame of the `at`-th section on a plane: fixed, so that no note moves by itself. */
export function frame(at: number): Box {
  return { x: at * (FRAME_W + 2 * GAP), y: 0, w: FRAME_W, h: FRAME_H };
}

/** The notes of the `at`-th section on a plane, in free slots of its frame. */
export function tidied(at: number, notes: readonly Placed[]): [id: string, x: number, y: number][] {
  const { x, y } = frame(at);
  return notes.map(({ id }, n) => [
    id,
    x + GAP + (n % PER_ROW) * STEP_X,
    y + HEAD + Math.floor(n / PER_ROW) * STEP_Y,
  ]);
}

/** Notes by section in the order of `sections`; what lies nowhere is left out. */
export function rowsOf<N extends Placed & { section: string }>(
  sections: readonly { id: string }[],
  notes: Iterable<N>,
): [string, N[]][] {
  const rows = new Map(sections.map(({ id }) => [id, [] as N[]]));
  for (const note of notes) rows.get(note.section)?.push(note);
  for (const row of rows.values()) row.sort(byRank);
  return [...rows];
}
