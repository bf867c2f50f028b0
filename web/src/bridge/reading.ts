// Which words of a note its reader sees: those that were written, or how a person put them.

import type { BoardView } from "$core/board.svelte";
import type { NoteView } from "$core/note.svelte";
import type { Session } from "$core/session.svelte";
import { printOf, type Translation, translationsOf } from "$core/translations";
import { bare, reads } from "./reads.svelte";

/** As much of a note as it takes; a NoteView is one, and a note that was merged. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly own?: boolean;
}

export interface Reading {
  readonly text: string;
  readonly lang: string;
  /** The translation that comes first for this reader, whether it is shown now or not. */
  readonly by: Translation | undefined;
  /** Whether that is what is shown. */
  readonly translated: boolean;
}

/** What somebody reads of a note: a translation, where they do not read the note's language. */
export function readingOf(board: Pick<BoardView, "outcome">, note: Written): Reading {
  const { text, lang } = note;
  const by = note.own || (lang && reads.has(lang)) ? undefined : firstOf(board, note.id);
  if (!by || reads.turned(note.id)) return { text, lang, by, translated: false };
  return { text: by.text, lang: by.lang, by, translated: true };
}

function firstOf(board: Pick<BoardView, "outcome">, id: string): Translation | undefined {
  const found = translationsOf(board, id);
  if (!found.length) return undefined;
  for (const lang of reads.all) {
    const one = found.find((other) => bare(other.lang) === lang);
    if (one) return one;
  }
  return undefined;
}

/** Whether the note says something else than when it was put into that language. */
export function stale(note: Pick<Written, "text">, one: Translation): boolean {
  return printOf(note.text) !== one.of;
}

/** Whether somebody may put a note into another language now. */
export function mayTranslate({ board, me }: Session, note: NoteView): boolean {
  if (!me || me.role === "viewer" || board.finished || board.newer) return false;
  if (note.hidden || note.state === "refused") return false;
  if (me.role === "facilitator") return true;
  return !(board.rules.hold || board.locked || board.section(note.section)?.locked);
}

/** Whether what is there is this person's to change: who made it, who wrote the note, hosts. */
export function owns({ me }: Session, note: NoteView, one: Translation): boolean {
  if (!me) return false;
  const nobodys = note.copyOf !== "" && note.seat === "";
  return (
    me.role === "facilitator" || nobodys || note.own || (one.seat !== "" && one.seat === me.seat)
  );
}
