// Whether somebody may say something about a thing now, locks and all.

import type { Session } from "$core/session.svelte";
import { type Kind, mayReply } from "$core/threads";

export function mayTalk({ board, me }: Session, kind: Kind, id: string): boolean {
  if (!me || board.finished || board.newer || !mayReply(board, me.role)) return false;
  const note = kind === "note" ? board.notes.get(id) : undefined;
  if (kind === "note" && (!note || note.hidden || note.state !== "saved")) return false;
  const group = board.groups.find((one) => kind === "group" && one.id === id);
  const locked = board.section(note?.section ?? group?.section ?? "")?.locked;
  return me.role === "facilitator" || !(board.locked || locked);
}
