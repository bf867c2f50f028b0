// What a reader of two languages could help with. Each page finds it by itself: who reads what is
// known to nobody else. Everyone is asked in another order, so that two do not do the same.

import type { NoteView } from "$core/note.svelte";
import { shuffled } from "$core/order";
import type { Session } from "$core/session.svelte";
import { translationsOf } from "$core/translations";
import { mayTranslate, stale } from "./reading";
import { bare, reads } from "./reads.svelte";

export interface Offer {
  readonly note: NoteView;
  /** The language that it is not in yet. */
  readonly into: string;
}

/**
 * The notes that lack a language which this person reads: that of the board, or one that people
 * here write in. None for who did not say that they read two.
 */
export function offersFor(session: Session): readonly Offer[] {
  const { board, me } = session;
  if (!me || reads.said.length < 2) return [];
  const notes = [...board.notes.values()].filter((note) => mayTranslate(session, note));
  const spoken = new Set([bare(board.lang), ...notes.map((note) => bare(note.lang))]);
  const wanted = reads.said.filter((lang) => spoken.has(lang));
  const found = notes.flatMap((note) => {
    if (!note.lang || !reads.has(note.lang)) return [];
    const into = wanted.find((lang) => lacks(session, note, lang));
    return into ? [{ note, into }] : [];
  });
  return shuffled(found, me.seat, ({ note }) => note.id);
}

function lacks({ board }: Session, note: NoteView, lang: string): boolean {
  if (bare(note.lang) === lang) return false;
  const there = translationsOf(board, note.id).filter((one) => bare(one.lang) === lang);
  return there.every((one) => stale(note, one));
}
