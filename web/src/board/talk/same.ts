// What a person does with notes that say the same: read them as one, or take them apart again.

import { groupOf } from "$core/groups";
import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import type { Note } from "$core/state";
import { twinsOf } from "$core/twins";
import type { Command } from "$core/types";
import type { Desk } from "../desk.svelte";

/** Whether this person may say of that note that another one says the same. */
export function mayMerge(desk: Desk, note: NoteView): boolean {
  const { board, host } = desk;
  if (note.state !== "saved" || note.hidden || !desk.allows("merge")) return false;
  if (!desk.mayFill(board.section(note.section))) return false;
  const voted = board.votes.some((v) => v.state === "open" && v.items.includes(note.id));
  return host || !(voted || groupOf(board.groups, note.id)?.locked);
}

/** The notes that were merged into one; none where it lies face down. */
export function twins(desk: Desk, note: NoteView): readonly Note[] {
  return desk.covers(note) ? [] : twinsOf(desk.board, note.id);
}

/** Reads the others with the first one from now on. */
export function merge(desk: Desk, [into, ...others]: readonly NoteView[]): void {
  if (!into || !others.length) return;
  const ids = others.map(({ id }) => id);
  const said = t("same-made", { n: others.length + 1 });
  desk.choose(into.id);
  void desk.deeds.step(t("step-same"), [["note.merge", into.id, ids]], said);
}

/** Lets notes stand for themselves again. */
export function part(desk: Desk, note: NoteView, ids: readonly string[]): void {
  const command: Command = ["note.unmerge", note.id, ids];
  void desk.deeds.step(t("step-apart"), [command], t("same-parted", { n: ids.length }));
}

/** Shows another one of them, and the first one beneath it. */
export function lead(desk: Desk, note: NoteView, id: string): void {
  const rest = twinsOf(desk.board, note.id).filter((twin) => twin.id !== id);
  const ids = [note.id, ...rest.map((twin) => twin.id)];
  const commands: Command[] = [
    ["note.unmerge", note.id, []],
    ["note.merge", id, ids],
  ];
  desk.choose(id);
  void desk.deeds.step(t("step-same"), commands);
}
