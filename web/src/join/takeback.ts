// What takes accepted groups back on a phone, which keeps no steps: each note to where it lay.

import { inColumn } from "$core/column";
import type { NoteView } from "$core/note.svelte";
import type { Session } from "$core/session.svelte";
import type { Command } from "$core/types";
import type { Card } from "../proposal/reading";
import { groupOf } from "./grouped";

/** Called before they are accepted; what it returns is asked afterwards, when they are there. */
export function takeBack({ board }: Session, cards: readonly Card[]): () => Command[] {
  const there = new Set(board.groups.map(({ id }) => id));
  const before = (note: NoteView): string => {
    const row = board.notesIn(note.section).filter(({ hidden }) => !hidden);
    return row[row.indexOf(note) + 1]?.id ?? "";
  };
  const lay = cards.flatMap((card) =>
    card.notes.map((note) => {
      const was = groupOf(board.groups, note.id)?.id ?? "";
      const { id, section, x, y, column } = note;
      const move: Command = ["note.move", id, section, x, y, before(note), 0, ...inColumn(column)];
      const back: Command = was ? ["group.put", was, [id], "", 0] : move;
      return { id, was, to: card.id, back };
    }),
  );
  return () => {
    // Who was taken elsewhere since stays there.
    const here = lay.filter(
      ({ id, was, to }) => was !== to && groupOf(board.groups, id)?.id === to,
    );
    const made = cards.filter(({ id }) => !there.has(id));
    return [
      ...here.map(({ back }) => back).reverse(),
      ...made.map(({ id }): Command => ["group.dissolve", id, 0]),
    ];
  };
}
