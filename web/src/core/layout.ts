// Where sections and notes lie, in whole board units: the mirror of board/layout.py.

import { byRank, type Note } from "./state";

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

/** Both in the order of sections; notes within one by rank; (x, y) is the top left corner. */
export interface Layout {
  sections: [id: string, box: Box][];
  notes: [id: string, x: number, y: number][];
}

/** What a note must have to be laid out; `NoteView` has it. */
export type Placed = Pick<Note, "id" | "x" | "y" | "rank">;

/** The notes of each section, in order: all that a layout is computed from. */
export type Rows<N extends Placed = Placed> = readonly (readonly [
  id: string,
  notes: readonly N[],
])[];

/** How many notes stand side by side in a column of so many columns. */
export function across(sections: number): number {
  return [2, 6, 3, 2, 2][sections] ?? 1;
}

export function layout(kind: "free" | "columns", rows: Rows): Layout {
  return kind === "free" ? plane(rows) : flow(rows);
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

function plane(rows: Rows): Layout {
  return {
    sections: rows.map(([id], at) => [id, frame(at)]),
    notes: rows.flatMap(([, notes]) =>
      notes.map(({ id, x, y }): [string, number, number] => [id, x, y]),
    ),
  };
}

function flow(rows: Rows): Layout {
  const wide = across(rows.length);
  const w = wide * STEP_X + GAP;
  const tall = Math.max(1, ...rows.map(([, notes]) => Math.ceil(notes.length / wide)));
  const h = HEAD + tall * STEP_Y;
  return {
    sections: rows.map(([id], at) => [id, { x: at * (w + GAP), y: 0, w, h }]),
    notes: rows.flatMap(([, notes], at) =>
      notes.map(({ id }, n): [string, number, number] => [
        id,
        at * (w + GAP) + GAP + (n % wide) * STEP_X,
        HEAD + Math.floor(n / wide) * STEP_Y,
      ]),
    ),
  };
}
