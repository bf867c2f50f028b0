// Where sections, columns, groups and notes lie, in whole board units: the mirror of board/lying.py.

import {
  type Box,
  frame,
  GAP,
  GROUP_HEAD,
  type Grouped,
  groupAcross,
  groupBox,
  HEAD,
  isPlane,
  NOTE_H,
  NOTE_W,
  type Part,
  parted,
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

/** All in the order of sections, groups first, then loose notes; (x, y) is the top left corner. */
export interface Layout {
  sections: [id: string, box: Box][];
  notes: [id: string, x: number, y: number][];
  groups: [id: string, box: Box][];
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

export function layout(
  kind: Kind,
  rows: Rows,
  groups: readonly Grouped[] = [],
  columns: readonly string[] = [],
): Layout {
  const parts = rows.map(([id, notes]) => parted(id, notes, groups));
  if (isPlane(kind)) return plane(parts);
  if (isTable(kind)) return table(parts, columns, kind === "lanes" ? BETWEEN : 0);
  const stacked = STACKS[kind];
  if (stacked) return stack(parts, ...stacked);
  return kind === "sheets" ? sheets(parts) : flow(parts);
}

function empty(): Layout {
  return { sections: [], notes: [], groups: [], columns: [] };
}

function plane(parts: readonly Part[]): Layout {
  const lying = empty();
  for (const [at, { id, groups, loose }] of parts.entries()) {
    lying.sections.push([id, frame(at)]);
    for (const { group, notes } of groups) {
      const [left, top] = [group.x + GAP, group.y + GROUP_HEAD];
      lying.groups.push([group.id, groupBox(group, notes.length)]);
      slotted(lying, notes, left, top, groupAcross(notes.length));
    }
    for (const { id, x, y } of loose) lying.notes.push([id, x, y]);
  }
  return lying;
}

/** Puts notes in their order into slots, `wide` side by side, from (x, y) on. */
function slotted(
  lying: Layout,
  notes: Part["loose"],
  x: number,
  y: number,
  wide: number,
  gap = GAP,
): void {
  for (const [n, { id }] of notes.entries()) {
    const [column, row] = [n % wide, Math.floor(n / wide)];
    lying.notes.push([id, x + column * (NOTE_W + gap), y + row * (NOTE_H + gap)]);
  }
}

/** Puts groups over loose notes, each in rows of its own, from (x, y) on; says where they end. */
function piled(
  lying: Layout,
  { groups, loose }: Omit<Part, "id">,
  x: number,
  y: number,
  wide: number,
  gap = GAP,
): number {
  const tall = (notes: number): number => Math.ceil(notes / wide) * (NOTE_H + gap);
  const w = wide * (NOTE_W + gap) - gap + GAP;
  let end = y;
  for (const { group, notes } of groups) {
    const h = GROUP_HEAD + (tall(notes.length) || NOTE_H + gap) + GAP / 2;
    lying.groups.push([group.id, { x: x - GAP / 2, y: end, w, h: h - gap }]);
    slotted(lying, notes, x, end + GROUP_HEAD, wide, gap);
    end += h;
  }
  slotted(lying, loose, x, end, wide, gap);
  return end + tall(loose.length);
}

function flow(parts: readonly Part[]): Layout {
  const wide = across(parts.length);
  const w = wide * STEP_X + GAP;
  const lying = empty();
  const ends = parts.map((part, at) => piled(lying, part, at * (w + GAP) + GAP, HEAD, wide));
  const h = Math.max(HEAD + STEP_Y, ...ends);
  lying.sections = parts.map(({ id }, at) => [id, { x: at * (w + GAP), y: 0, w, h }]);
  return lying;
}

function stack(parts: readonly Part[], wide: number, gap: number): Layout {
  const lying = empty();
  const w = wide * (NOTE_W + gap) + gap;
  let y = 0;
  for (const part of parts) {
    const top = y + HEAD;
    const end = Math.max(top + NOTE_H + gap, piled(lying, part, gap, top, wide, gap));
    lying.sections.push([part.id, { x: 0, y, w, h: end - y }]);
    y = end + GAP;
  }
  return lying;
}

function sheets(parts: readonly Part[]): Layout {
  const lying = empty();
  const w = SHEET * STEP_X + GAP;
  let y = 0;
  for (let at = 0; at < parts.length; at += SHEETS) {
    const top = y + HEAD;
    const abreast = parts.slice(at, at + SHEETS);
    const ends = abreast.map((part, n) => piled(lying, part, n * (w + GAP) + GAP, top, SHEET));
    const h = Math.max(top + 2 * SHEET * STEP_Y, ...ends) - y;
    for (const [n, { id }] of abreast.entries()) {
      lying.sections.push([id, { x: n * (w + GAP), y, w, h }]);
    }
    y += h + GAP;
  }
  return lying;
}

/** Rows of sections; what is in a column that is not there stands in the first. */
function table(parts: readonly Part[], columns: readonly string[], between: number): Layout {
  const ids = columns.length > 0 ? columns : [""];
  const wide = cell(ids.length);
  const w = wide * STEP_X + GAP;
  const lying = empty();
  let y = TOP;
  for (const { id, groups, loose } of parts) {
    let end = y + GAP + STEP_Y;
    for (const at of ids.keys()) {
      const here = ({ column }: { column: string }): boolean =>
        Math.max(0, ids.indexOf(column)) === at;
      const inside = {
        groups: groups.filter(({ group }) => here(group)),
        loose: loose.filter(here),
      };
      end = Math.max(end, piled(lying, inside, SIDE + at * w + GAP, y + GAP, wide));
    }
    lying.sections.push([id, { x: 0, y, w: SIDE + ids.length * w, h: end - y }]);
    y = end + between;
  }
  lying.columns = columns.map((id, at) => [id, { x: SIDE + at * w, y: 0, w, h: TOP }]);
  return lying;
}
