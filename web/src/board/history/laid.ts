// Where everything lies on a board that is no page's own: computed from its state alone.

import { type Layout, layout } from "$core/layout";
import { type Box, isPlane, NOTE_H, NOTE_W, rowsOf } from "$core/plane";
import type { State } from "$core/state";

export function laid({ about, sections, notes, groups, columns }: State): Layout {
  const ids = columns.map(({ id }) => id);
  return layout(about.layout, rowsOf(sections, notes.values()), groups, ids);
}

/** The frames that are drawn: one section on a plane is all of it. */
export function framesOf({ about }: State, { sections }: Layout): Box[] {
  return isPlane(about.layout) && sections.length === 1 ? [] : sections.map(([, box]) => box);
}

export function noteAt([, x, y]: Layout["notes"][number]): Box {
  return { x, y, w: NOTE_W, h: NOTE_H };
}
