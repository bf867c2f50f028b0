// Where a note would go among the others of a section, when it is let go at a point of the plane.

import { across, cell, SHEET, STACKS } from "$core/layout";
import type { NoteView } from "$core/note.svelte";
import { GAP, HEAD, isPlane, NOTE_H, NOTE_W } from "$core/plane";
import type { Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import type { Spot, Writing } from "../wishes";

/** Slots from a corner on, so many side by side; the notes that stand in them. */
interface Slots extends Point {
  wide: number;
  gap: number;
  notes: readonly NoteView[];
}

/** The spot in a layout that flows, or in a table; null where this person may not put anything. */
export function spotAt(desk: Desk, at: Point, moving: ReadonlySet<string>): Spot | null {
  const section = desk.places.sectionAt(at);
  if (section === undefined || !desk.mayFill(section)) return null;
  const column = desk.places.columnAt(at);
  const slots = slotsOf(desk, section.id, column);
  if (slots === undefined) return null;
  const place = Math.round((at.x - slots.x) / (NOTE_W + slots.gap));
  const row = Math.max(0, Math.floor((at.y - slots.y) / (NOTE_H + slots.gap)));
  const slot = row * slots.wide + Math.max(0, Math.min(slots.wide, place));
  const before = slots.notes.slice(slot).find(({ id }) => !moving.has(id));
  return { section: section.id, column, before: before?.id ?? "" };
}

/** Top left corner of the slot that `spot` stands for. */
export function cornerOf(desk: Desk, spot: Spot): Point | undefined {
  const slots = slotsOf(desk, spot.section, spot.column);
  if (slots === undefined) return undefined;
  const { x, y, wide, gap, notes } = slots;
  const at = notes.findIndex(({ id }) => id === spot.before);
  const slot = at < 0 ? notes.length : at;
  return {
    x: x + (slot % wide) * (NOTE_W + gap),
    y: y + Math.floor(slot / wide) * (NOTE_H + gap),
  };
}

/** Top left corner of what is being written: in the order of its section, or where it was put. */
export function whereOf(desk: Desk, { section, column, before, at }: Writing): Point {
  if (isPlane(desk.board.layout)) return at;
  return cornerOf(desk, { section, column, before }) ?? at;
}

function slotsOf(desk: Desk, section: string, column: string): Slots | undefined {
  const { board, places } = desk;
  const frame = places.frame(section);
  if (frame === undefined) return undefined;
  const head = places.heads.find(({ column: { id } }) => id === column) ?? places.heads[0];
  if (head !== undefined) {
    const notes = places.notesAt(section, head.column.id);
    const corner = { x: head.x + GAP, y: frame.y + GAP };
    return { ...corner, wide: cell(board.columns.length), gap: GAP, notes };
  }
  const flow = board.layout === "sheets" ? SHEET : across(board.sections.length);
  const [wide, gap] = STACKS[board.layout] ?? [flow, GAP];
  return { x: frame.x + gap, y: frame.y + HEAD, wide, gap, notes: board.notesIn(section) };
}
