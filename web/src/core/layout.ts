// Where sections and notes lie, in whole board units: the mirror of board/layout.py.

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
/** Sections one beneath the other: notes side by side in them, and how far apart they stand. */
export const STACKS: Partial<Record<Kind, readonly [wide: number, gap: number]>> = {
  timeline: [6, GAP],
  statements: [4, GAP],
  cards: [5, 3 * GAP],
};
export const SHEET = 3;
export const SHEETS = 4;
export const SIDE = 248;
export const TOP = 64;
export const BETWEEN = 48;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export type Lying = [id: string, x: number, y: number];

/** Both in the order of sections; notes within one by rank; (x, y) is the top left corner. */
export interface Layout {
  sections: [id: string, box: Box][];
  notes: Lying[];
  /** The heads of a table's columns, which reach down through all sections. */
  columns: [id: string, box: Box][];
}

/** What a note must have to be laid out; `NoteView` has it. */
export type Placed = Pick<Note, "id" | "x" | "y" | "rank" | "column">;

/** The notes of each section, in order: all that a layout is computed from. */
export type Rows<N extends Placed = Placed> = readonly (readonly [
  id: string,
  notes: readonly N[],
])[];

/** How many notes stand side by side in a column of so many columns. */
export function across(sections: number): number {
  return [2, 6, 3, 2, 2][sections] ?? 1;
}

/** How many notes stand side by side in a cell of a table of so many columns. */
export function cell(columns: number): number {
  return [1, 4, 3, 2][columns] ?? 1;
}

/** Whether notes lie where people put them, and have a place of their own. */
export function isPlane(kind: Kind): boolean {
  return kind === "free" || kind === "matrix";
}

export function isTable(kind: Kind): boolean {
  return kind === "grid" || kind === "lanes";
}

export function layout(kind: Kind, rows: Rows, columns: readonly string[] = []): Layout {
  if (isPlane(kind)) return plane(rows);
  if (isTable(kind)) return table(rows, columns, kind === "lanes" ? BETWEEN : 0);
  const stacked = STACKS[kind];
  if (stacked) return stack(rows, ...stacked);
  return kind === "sheets" ? sheets(rows) : flow(rows);
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
      notes.map(({ id, x, y }): Lying => [id, x, y]),
    ),
    columns: [],
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
      slotted(notes, at * (w + GAP) + GAP, HEAD, wide),
    ),
    columns: [],
  };
}

/** Notes in their order, `wide` side by side, from (left, top) on. */
function slotted(
  notes: readonly Placed[],
  left: number,
  top: number,
  wide: number,
  gap = GAP,
): Lying[] {
  return notes.map(({ id }, n) => [
    id,
    left + (n % wide) * (NOTE_W + gap),
    top + Math.floor(n / wide) * (NOTE_H + gap),
  ]);
}

function stack(rows: Rows, wide: number, gap: number): Layout {
  const lying: Layout = { sections: [], notes: [], columns: [] };
  let y = 0;
  for (const [id, notes] of rows) {
    const h = HEAD + Math.max(1, Math.ceil(notes.length / wide)) * (NOTE_H + gap);
    lying.sections.push([id, { x: 0, y, w: wide * (NOTE_W + gap) + gap, h }]);
    lying.notes.push(...slotted(notes, gap, y + HEAD, wide, gap));
    y += h + GAP;
  }
  return lying;
}

function sheets(rows: Rows): Layout {
  const lying: Layout = { sections: [], notes: [], columns: [] };
  const w = SHEET * STEP_X + GAP;
  let y = 0;
  for (let at = 0; at < rows.length; at += SHEETS) {
    const abreast = rows.slice(at, at + SHEETS);
    const most = Math.max(2 * SHEET, ...abreast.map(([, { length }]) => Math.ceil(length / SHEET)));
    const h = HEAD + most * STEP_Y;
    for (const [n, [id, notes]] of abreast.entries()) {
      const x = n * (w + GAP);
      lying.sections.push([id, { x, y, w, h }]);
      lying.notes.push(...slotted(notes, x + GAP, y + HEAD, SHEET));
    }
    y += h + GAP;
  }
  return lying;
}

/** Rows of sections; a note whose column is not there stands in the first. */
function table(rows: Rows, columns: readonly string[], between: number): Layout {
  const ids = columns.length > 0 ? columns : [""];
  const wide = cell(ids.length);
  const w = wide * STEP_X + GAP;
  const lying: Layout = { sections: [], notes: [], columns: [] };
  let y = TOP;
  for (const [id, notes] of rows) {
    const cells = ids.map((): Placed[] => []);
    for (const note of notes) cells[Math.max(0, ids.indexOf(note.column))]?.push(note);
    const most = Math.max(1, ...cells.map(({ length }) => Math.ceil(length / wide)));
    const h = GAP + most * STEP_Y;
    lying.sections.push([id, { x: 0, y, w: SIDE + ids.length * w, h }]);
    for (const [at, inside] of cells.entries()) {
      lying.notes.push(...slotted(inside, SIDE + at * w + GAP, y + GAP, wide));
    }
    y += h + between;
  }
  lying.columns = columns.map((id, at) => [id, { x: SIDE + at * w, y: 0, w, h: TOP }]);
  return lying;
}
