// A note of a column under the keyboard: arrows walk, with Alt they move it.

import type { NoteView } from "$core/note.svelte";
import type { Desk } from "../desk.svelte";

export function columnKeys(desk: Desk, event: KeyboardEvent, note: NoteView, wide: number): void {
  if (event.target !== event.currentTarget) return;
  const mirrored = document.documentElement.dir === "rtl";
  const on = mirrored ? "ArrowLeft" : "ArrowRight";
  const off = mirrored ? "ArrowRight" : "ArrowLeft";
  const step = { ArrowUp: -wide, ArrowDown: wide, [on]: 1, [off]: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.altKey) {
    if (desk.mayMove(note)) desk.deeds.nudge([note], 0, Math.sign(step));
    void desk.refocus();
    return;
  }
  const next = neighbour(desk, note, step, wide);
  if (next === undefined) return;
  desk.active = next;
  if (event.shiftKey) desk.chosen.add(next);
  void desk.refocus();
}

/** The note so many places on; past the edge of the column, that of the next one. */
function neighbour(desk: Desk, note: NoteView, step: number, wide: number): string | undefined {
  const notes = desk.board.notesIn(note.section);
  const at = notes.findIndex(({ id }) => id === note.id);
  const aside = Math.abs(step) === 1 && Math.floor((at + step) / wide) !== Math.floor(at / wide);
  if (!aside || wide > 1) {
    const inside = notes[at + step]?.id;
    if (inside !== undefined && !(wide === 1 && aside)) return inside;
  }
  if (Math.abs(step) !== 1) return undefined;
  const sections = desk.board.sections;
  const here = sections.findIndex(({ id }) => id === note.section);
  for (let to = here + step; to >= 0 && to < sections.length; to += step) {
    const row = desk.board.notesIn(sections[to]?.id ?? "");
    if (row.length > 0) return row[Math.min(Math.floor(at / wide), row.length - 1)]?.id;
  }
  return undefined;
}
