// What a person does with reactions: put a face to a note, or take it back.

import { allowed, type Counts, type Face, facesOf } from "$core/faces";
import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import type { Desk } from "../desk.svelte";

/** The faces that this person may put to a note now. */
export function facesFor(desk: Desk, note: NoteView): readonly Face[] {
  const { board, me } = desk.session;
  const open = note.state === "saved" && !note.hidden && desk.mayFill(board.section(note.section));
  return open && me ? allowed(board, me.role) : [];
}

/** The reactions to a note; none where it lies face down. */
export function counts(desk: Desk, note: NoteView): Counts {
  return desk.covers(note) ? [] : facesOf(desk.board, note.id);
}

export function react(desk: Desk, note: NoteView, face: Face, on: boolean): void {
  void desk.deeds.step(t("step-react"), [["note.react", note.id, face, on]]);
}
