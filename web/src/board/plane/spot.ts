// Where a note would go among the others of a section, when it is let go at a point of the plane.

import { across, cell, SHEET, STACKS } from "$core/layout";
import { GAP, GROUP_HEAD, HEAD, isPlane, NOTE_H, NOTE_W } from "$core/plane";
import type { Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import { holds } from "../geometry";
import type { Placed, Region } from "../places.svelte";
import type { Spot, Writing } from "../wishes";

/** Slots from a corner on, so many side by side and so far apart. */
interface Slots extends Point {
  wide: number;
  right: number;
  down: number;
}

/** The spot in a layout that flows, or in a table; null where this person may not put anything. */
export function spotAt(desk: Desk, at: Point, moving: ReadonlySet<string>): Spot | null {
  const { places } = desk;
  const section = places.sectionAt(at);
  const column = places.columnAt(at);
  if (section === undefined || !desk.mayFill(section)) return null;
  const slots = slotsOf(desk, section.id, column);
  if (slots === undefined) return null;
  const region = places.regions.find((each) => holds(each, at));
  const group = region && desk.gathering.may(region.group, "group") ? region.group.id : undefined;
  const where = { section: section.id, column, group };
  const before = row(desk, { ...where, before: "" }).find(({ note, x, y }) => {
    const below = at.y >= y + slots.down;
    return !moving.has(note.id) && !below && (at.y < y || at.x < x + slots.right / 2);
  });
  return { ...where, before: before?.note.id ?? "" };
}

/** Top left corner of the slot that `spot` stands for. */
export function cornerOf(desk: Desk, spot: Spot): Point | undefined {
  const slots = slotsOf(desk, spot.section, spot.column);
  if (slots === undefined) return undefined;
  const before = spot.before ? desk.places.at(spot.before) : undefined;
  if (before) return { x: before.x, y: before.y };
  const { x, y, wide, right, down } = slots;
  const last = row(desk, spot).at(-1);
  if (last !== undefined) {
    const full = last.x >= x + (wide - 1) * right;
    return full ? { x, y: last.y + down } : { x: last.x + right, y: last.y };
  }
  const region = regionsIn(desk, spot).at(-1);
  if (region === undefined) return { x, y };
  return { x, y: region.y + (spot.group ? GROUP_HEAD : region.h + GAP) };
}

/** Top left corner of what is being written: in the order of its section, or where it was put. */
export function whereOf(desk: Desk, { section, column, before, at }: Writing): Point {
  if (isPlane(desk.board.layout)) return at;
  return cornerOf(desk, { section, column, before }) ?? at;
}

/** The notes of a group, or the loose ones of a section or a cell, where they lie. */
function row(desk: Desk, { section, column, group }: Spot): Placed[] {
  const { gathering, places } = desk;
  const here = places.notesAt(section, column).filter((note) => gathering.of(note)?.id === group);
  return here.flatMap(({ id }) => places.at(id) ?? []);
}

/** The ground of the group, or of all groups that stand there. */
function regionsIn({ places }: Desk, { section, column, group }: Spot): Region[] {
  return places.regions.filter(({ group: each }) => {
    const there = each.section === section && (!column || places.columnOf(each) === column);
    return group ? each.id === group : there;
  });
}

function slotsOf({ board, places }: Desk, section: string, column: string): Slots | undefined {
  const frame = places.frame(section);
  if (frame === undefined) return undefined;
  const flow = board.layout === "sheets" ? SHEET : across(board.sections.length);
  const [wide, gap] = STACKS[board.layout] ?? [flow, GAP];
  const steps = { right: NOTE_W + gap, down: NOTE_H + gap };
  const head = places.heads.find(({ column: { id } }) => id === column) ?? places.heads[0];
  if (head === undefined) return { x: frame.x + gap, y: frame.y + HEAD, wide, ...steps };
  return { x: head.x + GAP, y: frame.y + GAP, wide: cell(board.columns.length), ...steps };
}
