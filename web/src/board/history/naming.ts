// A name for a moment of the board, and no name any more: steps of undo like any other.

import { t } from "$core/i18n";
import { newId } from "$core/ids";
import type { Desk } from "../desk.svelte";

/** Names what the board was after event `seq`, 0 for now; false where the board refused. */
export function keep(desk: Desk, name: string, seq: number): Promise<boolean> {
  const said = t("history-kept");
  return desk.deeds.step(said, [["moment.keep", newId(), name, seq]], said);
}

/** Gives a moment another name; false where the board refused. */
export function rename(desk: Desk, id: string, name: string): Promise<boolean> {
  const said = t("history-renamed");
  return desk.deeds.step(said, [["moment.keep", id, name, 0]], said);
}

export function drop(desk: Desk, id: string): Promise<boolean> {
  const said = t("history-dropped");
  return desk.deeds.step(said, [["moment.drop", id]], said);
}
