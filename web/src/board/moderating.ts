// What a host does about notes that not everybody should read.

import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import type { Command } from "$core/types";
import type { Desk } from "./desk.svelte";

/** Ready words for why a note goes back; a host may write any. */
export const REASONS = ["topic", "person", "hurts", "words"] as const;

/** Takes notes away from all but hosts and their writers; a key takes it back. */
export function hide(desk: Desk, notes: readonly NoteView[]): void {
  const commands = notes.map(({ id }): Command => ["note.hide", id, ""]);
  desk.letGo();
  void desk.deeds.step(t("step-hide"), commands, t("note-hide-done", { n: notes.length }));
}

/** Gives a note back to who wrote it, and says why. */
export function giveBack(desk: Desk, note: NoteView, reason: string): void {
  desk.letGo();
  const command: Command = ["note.return", note.id, reason];
  void desk.deeds.step(t("step-return"), [command], t("note-return-done"));
}

/** Lets those read notes who would without holding, hiding or giving back. */
export async function accept(desk: Desk, notes: readonly NoteView[]): Promise<void> {
  const ids = notes.map(({ id }) => id).slice(0, 200);
  if (await desk.deeds.ask(["notes.accept", ids])) {
    desk.toasts.say(t("note-accept-done", { n: ids.length }));
  }
}
