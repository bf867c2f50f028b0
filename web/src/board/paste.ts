// Something pasted onto the board: one line becomes a note to finish, a list goes to its preview.

import type { Desk } from "./desk.svelte";
import { linesOf } from "./lines";

export function pasted(desk: Desk, event: ClipboardEvent): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest("input, textarea, dialog") || desk.dialog !== "" || !desk.mayWrite) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const lines = linesOf(text);
  if (lines.length === 0) return;
  event.preventDefault();
  if (lines.length === 1 || !desk.mayCreate) {
    desk.startNote(text.trim());
    return;
  }
  desk.pasted = text;
  desk.dialog = "paste";
}
