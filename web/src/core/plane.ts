// The measures of all layouts, and where things lie on a plane: the mirror of board/layout.py, for
// those pages too that lay out nothing else.

import { idsOf } from "./groups";
import { byRank, type Group, type Note } from "./state";
import type { Kind } from "./types";

export const NOTE_W = 200;
export const NOTE_H = 140;
export const GAP = 16;
export const HEAD = 88;
export const GROUP_HEAD = 48;
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

/** What a group must have to be laid out. */
export type Grouped = Pick<Group, "id" | "section" | "column" | "x" | "y" | "notes">;

/** What a note must have to be laid out; `NoteView` has it. */
export type Placed = Pick<Note, "id" | "x" | "y" | "rank" | "column">;

/** The notes of each section, in order: all that a layout is computed from. */
export type Rows<N extends Placed = Placed> = readonly (readonly [
  id: string,
  notes: readonly N[],
])[];

/** A section with its groups and their notes, and the notes that are in none. */
export interface Part {
  id: string;
  groups: readonly { group: Grouped; notes: readonly Placed[] }[];
  loose: readonly Placed[];
}

/** Whether notes lie where people put them, and have a place of their own. */
export function isPlane(kind: Kind): boolean {
  return kind === "free" || kind === "matrix";
}

/** How many notes stand side by side in a group on a plane. */
export function groupAcross(notes: number): number {
  return notes <= 4 ? 2 : notes <= 9 ? 3 : 4;
}

/** The frame of the `at`-th section on a plane: fixed, so that no note moves by itself. */
export function frame(at: number): Box {
  return { x: at * (FRAME_W + 2 * GAP), y: 0, w: FRAME_W, h: FRAME_H };
}

/** Where a group of so many notes lies on a plane; it has room for one at least. */
export function groupBox({ x, y }: Pick<Box, "x" | "y">, notes: number): Box {
  const wide = groupAcross(notes);
  const h = GROUP_HEAD + Math.max(1, Math.ceil(notes / wide)) * STEP_Y;
  return { x, y, w: wide * STEP_X + GAP, h };
}

/** The loose notes of the `at`-th section on a plane, in slots of its frame beside its groups. */
export function tidied(
  at: number,
  [id, notes]: Rows[number],
  groups: readonly Grouped[],
): [id: string, x: number, y: number][] {
  const { x, y } = frame(at);
  const part = parted(id, notes, groups);
  const taken = part.groups.map(({ group, notes }) => groupBox(group, notes.length));
  let n = 0;
  return part.loose.map(({ id }) => {
    for (; ; n++) {
      const slot = {
        x: x + GAP + (n % PER_ROW) * STEP_X,
        y: y + HEAD + Math.floor(n / PER_ROW) * STEP_Y,
      };
      if (taken.some((box) => near(slot, box))) continue;
      n++;
      return [id, slot.x, slot.y];
    }
  });
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

export function parted(id: string, notes: readonly Placed[], groups: readonly Grouped[]): Part {
  const here = groups.filter(({ section }) => section === id);
  if (!here.length) return { id, groups: [], loose: notes };
  const known = new Map(notes.map((note) => [note.id, note]));
  const filled = here.map((group) => ({
    group,
    notes: idsOf(group).flatMap((note) => known.get(note) ?? []),
  }));
  for (const group of here) for (const note of idsOf(group)) known.delete(note);
  return { id, groups: filled, loose: notes.filter((note) => known.has(note.id)) };
}

/** Whether a note there would lie on a box, or nearer to it than a gap. */
function near(slot: { x: number; y: number }, { x, y, w, h }: Box): boolean {
  const beside = slot.x >= x + w + GAP || slot.x + NOTE_W <= x - GAP;
  return !beside && slot.y < y + h + GAP && slot.y + NOTE_H > y - GAP;
}
