// What notes would be put with when they are let go there: a group, or a note in no group.

import { isPlane } from "$core/plane";
import type { Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import { grown, holds } from "../geometry";

export interface Onto {
  readonly group?: string;
  readonly note?: string;
}

/* Only the middle of a note takes others: along its edges they just lie on each other. */
const EDGE = 40;

export function ontoAt(desk: Desk, at: Point, moving: ReadonlySet<string>): Onto | undefined {
  const { gathering, places, board } = desk;
  if (!isPlane(board.layout) || !desk.allows("group")) return undefined;
  const region = places.regions.findLast((each) => holds(each, at));
  if (region) return gathering.may(region.group, "group") ? { group: region.group.id } : undefined;
  for (const placed of places.notes.values()) {
    const { note, corner, w, h } = placed;
    if (moving.has(note.id) || !holds(grown({ ...corner, w, h }, -EDGE), at)) continue;
    if (gathering.mayPut(note)) return { note: note.id };
  }
  return undefined;
}
