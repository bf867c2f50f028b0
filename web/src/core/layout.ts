// Where sections and notes lie, in whole board units: the mirror of board/layout.py.

import {
  type Box,
  frame,
  GAP,
  HEAD,
  isPlane,
  NOTE_H,
  NOTE_W,
  type Placed,
  type Rows,
  STEP_X,
  STEP_Y,
} from "./plane";
import type { Kind } from "./types";

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

export type Lying = [id: string, x: number, y: number];

/** Both in the order of sections; notes within one by rank; (x, y) is the top left corner. */
export interface Layout {
  sections: [id: string, box: Box][];
  notes: Lying[];
  /** The heads of a table's columns, which reach down through all sections. */
  columns: [id: string, box: Box][];
}

/** How many notes stand side by side in a column of so many columns. */
export function across(sections: number): number {
  return [2, 6, 3, 2, 2][sections] ?? 1;
}

/** How many notes stand side by side in a cell of a table of so many columns. */
export function cell(columns: number): number {
  return [1, 4, 3, 2][columns] ?? 1;
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

function plane(rows: Rows): Layout {
  return {
    sections: rows.map(([id], at) => [id, frame(at)]),
    notes: rows.flatMap(([, notes]) => notes.map(({ id, x, y }): Lying => [id, x, y])),
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
    notes: rows.flatMap(([, notes], at) => slotted(notes, at * (w + GAP) + GAP, HEAD, wide)),
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
