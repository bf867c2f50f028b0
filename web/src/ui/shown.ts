// What hosts show to everybody: the thing itself, as it stands now.

import type { BoardView } from "$core/board.svelte";
import { t } from "$core/i18n";
import type { Shown } from "$core/types";
import { calledOf } from "../ballot/called";

export interface Sight {
  kind: Shown;
  id: string;
  /** What it is called, and in which language, "" for not known. */
  name: string;
  lang: string;
}

/** What is shown; undefined for nothing, and for what is gone. */
export function shownOn(board: BoardView): Sight | undefined {
  const [kind, id] = board.focus;
  if (!kind) return undefined;
  const section = board.section(id);
  const called =
    kind === "section"
      ? section && { name: section.title || t("untitled-section"), lang: "" }
      : calledOf(board, [kind, id]);
  return called && { kind, id, ...called };
}

/** Whether somebody is typing into the page: then nothing may move by itself. */
export function typing(): boolean {
  const at = document.activeElement;
  if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) return at.value !== "";
  return at instanceof HTMLElement && at.isContentEditable;
}
