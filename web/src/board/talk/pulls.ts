// What a desk does about notes that people pull to and fro: a copy goes into the other group.

import type { GroupView } from "$core/board.svelte";
import { t } from "$core/i18n";
import { newId } from "$core/ids";
import type { NoteView } from "$core/note.svelte";
import { pulledTo } from "$core/pulls";
import type { Desk } from "../desk.svelte";

/** The group that a note is pulled to. */
export function pull(desk: Desk, note: NoteView): GroupView | undefined {
  const to = desk.covers(note) ? undefined : pulledTo(desk.board, note.id);
  return to === undefined ? undefined : desk.gathering.find(to);
}

/** Whether this person may put a copy of a note into that group now. */
export function mayCopy(desk: Desk, note: NoteView, to: GroupView): boolean {
  const can = note.state === "saved" && desk.allows("duplicate_note");
  return can && desk.gathering.may(to, "group");
}

export function copyInto(desk: Desk, note: NoteView, to: GroupView): void {
  const fresh = newId();
  const said = t("pulled-copied", { name: desk.gathering.called(to) });
  void desk.deeds.step(
    t("step-copy"),
    [
      ["note.copy", note.id, fresh, to.section],
      ["group.put", to.id, [fresh], "", 0],
    ],
    said,
  );
}
