// New notes that are offered a group, and notes that would come into another section.

import type { GroupView } from "$core/board.svelte";
import { groupOf, idsOf } from "$core/groups";
import type { NoteView } from "$core/note.svelte";
import type { Offers } from "$core/proposal";
import type { Card } from "./reading";

/** A note and the group that it is offered: a suggested one (`card`), or one on the board. */
export type Offer = { readonly note: NoteView } & (
  | { readonly card: Card; readonly group?: undefined }
  | { readonly group: GroupView; readonly card?: undefined }
);

interface Lying {
  readonly notes: ReadonlyMap<string, NoteView>;
  readonly groups: readonly GroupView[];
}

/** Those that still make sense: the note is in no group, and its group is there and not locked. */
export function offersOf(pairs: Offers[1], board: Lying, cards: readonly Card[]): Offer[] {
  const inside = new Set([
    ...board.groups.flatMap(idsOf),
    ...cards.flatMap(({ notes }) => notes.map(({ id }) => id)),
  ]);
  return pairs.flatMap(([id, to]): Offer[] => {
    const note = board.notes.get(id);
    if (!note || note.hidden || inside.has(id)) return [];
    const card = cards.find((one) => one.id === to && !one.accepted);
    if (card) return card.locked ? [] : [{ note, card }];
    const group = board.groups.find((one) => one.id === to);
    return group && !group.locked ? [{ note, group }] : [];
  });
}

/** How many of a card's notes lie elsewhere than where accepting lays it, and where that is. */
export function crossing(
  card: Pick<Card, "id" | "notes">,
  sections: readonly { readonly id: string }[],
  groups: readonly GroupView[],
): { readonly n: number; readonly section: string } {
  const old = groups.find((one) => one.id === card.id);
  const alone = card.notes.filter(({ id }) => !groupOf(groups, id) || groupOf(groups, id) === old);
  const many = (id: string): number => alone.filter((note) => note.section === id).length;
  const [most] = sections.toSorted((a, b) => many(b.id) - many(a.id));
  const fills = old?.made_by === "proposal" && !old.locked;
  const section = fills ? old.section : (most?.id ?? "");
  return { n: alone.length - many(section), section };
}
