// A note of a column under the keyboard: arrows walk, with Alt they move it.

import type { NoteView } from "$core/note.svelte";
import type { Desk } from "../desk.svelte";
import type { Pane } from "./pane.svelte";
import type { Line } from "./rows";

export function columnKeys(desk: Desk, event: KeyboardEvent, note: NoteView, pane: Pane): void {
  if (event.target !== event.currentTarget) return;
  const mirrored = document.documentElement.dir === "rtl";
  const on = mirrored ? "ArrowLeft" : "ArrowRight";
  const off = mirrored ? "ArrowRight" : "ArrowLeft";
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], [on]: [0, 1], [off]: [0, -1] }[event.key];
  if (step === undefined) return;
  const [down = 0, aside = 0] = step;
  event.preventDefault();
  event.stopPropagation();
  if (event.altKey) {
    if (desk.mayMove(note)) desk.deeds.nudge([note], 0, down + aside);
    void desk.refocus();
    return;
  }
  const next = aside ? besides(desk, note, aside, pane.lines) : under(note, down, pane.lines);
  if (next === undefined) return;
  desk.active = next;
  if (event.shiftKey) desk.chosen.add(next);
  void desk.refocus();
}

/** The note in the line below (1) or above (-1), as far from the start as this one. */
function under(note: NoteView, way: number, lines: readonly Line[]): string | undefined {
  const filled = lines.filter(({ notes }) => notes.length > 0);
  const at = filled.findIndex(({ notes }) => notes.includes(note));
  const place = filled[at]?.notes.indexOf(note) ?? 0;
  const row = filled[at + way]?.notes ?? [];
  return row[Math.min(place, row.length - 1)]?.id;
}

/** The note beside it in its line; past the edge of the column, one of the next column. */
function besides(
  desk: Desk,
  note: NoteView,
  way: number,
  lines: readonly Line[],
): string | undefined {
  const filled = lines.filter(({ notes }) => notes.length > 0);
  const line = filled.findIndex(({ notes }) => notes.includes(note));
  const row = filled[line]?.notes ?? [];
  const inside = row[row.indexOf(note) + way]?.id;
  if (inside !== undefined) return inside;
  const { sections } = desk.board;
  const here = sections.findIndex(({ id }) => id === note.section);
  for (let to = here + way; to >= 0 && to < sections.length; to += way) {
    const there = desk.board.notesIn(sections[to]?.id ?? "");
    if (there.length > 0) return there[Math.min(line, there.length - 1)]?.id;
  }
  return undefined;
}
