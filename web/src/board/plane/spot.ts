// Where a note would go among the others of a section, when it is let go at a point of the plane.

import { across, GAP, GROUP_HEAD, HEAD, STEP_X, STEP_Y } from "$core/layout";
import type { Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import { holds } from "../geometry";
import type { Placed } from "../places.svelte";
import type { Spot, Writing } from "../wishes";

/** The spot in the columns layout under `at`; null where this person may not put anything. */
export function spotAt(desk: Desk, at: Point, moving: ReadonlySet<string>): Spot | null {
  const section = desk.places.sectionAt(at);
  if (section === undefined || !desk.mayFill(section)) return null;
  const region = desk.places.regions.find((each) => holds(each, at));
  const into = region && desk.gathering.may(region.group, "group") ? region.group : undefined;
  const before = row(desk, section.id, into?.id).find(({ note, x, y }) => {
    const below = at.y >= y + STEP_Y;
    return !moving.has(note.id) && !below && (at.y < y || at.x < x + STEP_X / 2);
  });
  return { section: section.id, before: before?.note.id ?? "", group: into?.id };
}

/** Top left corner of the slot that `spot` stands for. */
export function cornerOf(desk: Desk, spot: Spot): Point | undefined {
  const frame = desk.places.frame(spot.section);
  if (frame === undefined) return undefined;
  const before = spot.before ? desk.places.at(spot.before) : undefined;
  if (before) return { x: before.x, y: before.y };
  const last = row(desk, spot.section, spot.group).at(-1);
  const region = desk.places.regions.findLast(({ group }) =>
    spot.group ? group.id === spot.group : group.section === spot.section,
  );
  const left = frame.x + GAP;
  if (last === undefined) {
    const under = spot.group ? GROUP_HEAD : (region?.h ?? 0) + GAP;
    return { x: left, y: region ? region.y + under : frame.y + HEAD };
  }
  const wide = across(desk.board.sections.length);
  const full = last.x >= left + (wide - 1) * STEP_X;
  return full ? { x: left, y: last.y + STEP_Y } : { x: last.x + STEP_X, y: last.y };
}

/** The notes of a group, or the loose ones of a section, where they lie. */
function row(desk: Desk, section: string, group: string | undefined): Placed[] {
  const notes = desk.board.notesIn(section);
  const here = notes.filter((note) => desk.gathering.of(note)?.id === group);
  return here.flatMap(({ id }) => desk.places.at(id) ?? []);
}

/** Top left corner of what is being written: in the order of its section, or where it was put. */
export function whereOf(desk: Desk, { section, before, at }: Writing): Point {
  return (desk.board.layout === "columns" && cornerOf(desk, { section, before })) || at;
}
