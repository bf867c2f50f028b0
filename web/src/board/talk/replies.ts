// What a desk shows of replies: how many there are, and whether one may add another.

import type { NoteView } from "$core/note.svelte";
import { repliesTo } from "$core/threads";
import { mayTalk } from "../../talk/may";
import type { Desk } from "../desk.svelte";

/** How many replies there are to a note; none where it lies face down. */
export function replies(desk: Desk, note: NoteView): number {
  return desk.covers(note) ? 0 : repliesTo(desk.board, "note", note.id).length;
}

/** Whether there is something to read or to say about a note. */
export function talks(desk: Desk, note: NoteView): boolean {
  return replies(desk, note) > 0 || mayTalk(desk.session, "note", note.id);
}
