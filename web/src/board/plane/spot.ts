// Where a note would go among the others of a section, when it is let go at a point of the plane.

import { across, GAP, HEAD, STEP_X, STEP_Y } from "$core/layout";
import type { Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import type { Spot, Writing } from "../wishes";

/** The spot in the columns layout under `at`; null where this person may not put anything. */
export function spotAt(desk: Desk, at: Point, moving: ReadonlySet<string>): Spot | null {
  const section = desk.places.sectionAt(at);
  const frame = section && desk.places.frame(section.id);
  if (frame === undefined || !desk.mayFill(section)) return null;
  const wide = across(desk.board.sections.length);
  const column = Math.round((at.x - frame.x - GAP) / STEP_X);
  const row = Math.max(0, Math.floor((at.y - frame.y - HEAD) / STEP_Y));
  const slot = row * wide + Math.max(0, Math.min(wide, column));
  const notes = desk.board.notesIn(frame.section.id);
  const before = notes.slice(slot).find(({ id }) => !moving.has(id));
  return { section: frame.section.id, before: before?.id ?? "" };
}

/** Top left corner of the slot that `spot` stands for. */
export function cornerOf(desk: Desk, spot: Spot): Point | undefined {
  const frame = desk.places.frame(spot.section);
  if (frame === undefined) return undefined;
  const wide = across(desk.board.sections.length);
  const notes = desk.board.notesIn(spot.section);
  const at = notes.findIndex(({ id }) => id === spot.before);
  const slot = at < 0 ? notes.length : at;
  return {
    x: frame.x + GAP + (slot % wide) * STEP_X,
    y: frame.y + HEAD + Math.floor(slot / wide) * STEP_Y,
  };
}

/** Top left corner of what is being written: in the order of its section, or where it was put. */
export function whereOf(desk: Desk, { section, before, at }: Writing): Point {
  return (desk.board.layout === "columns" && cornerOf(desk, { section, before })) || at;
}
