// What things other than notes are called: the first line of an idea, the name of a group.

import type { BoardView } from "$core/board.svelte";
import { groupOf, idsOf } from "$core/groups";
import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import { harvestOf, type Idea } from "$core/outcome";
import { intoOf, twinsOf } from "$core/twins";
import type { Named } from "$core/types";

/** An idea's name, and what it says besides. */
export function wordsOf({ text }: Pick<Idea, "text">): { name: string; more: string } {
  const [name = "", ...more] = text.split("\n");
  return { name, more: more.join("\n").trim() };
}

/** The notes of a group that are there. */
export function notesIn(board: BoardView, group: string): NoteView[] {
  const found = board.groups.find(({ id }) => id === group);
  return found ? idsOf(found).flatMap((id) => board.notes.get(id) ?? []) : [];
}

/** What a thing is called, and in which language; undefined for one that is not there. */
export function calledOf(
  board: BoardView,
  [kind, id]: Named,
): { name: string; lang: string } | undefined {
  if (kind === "note") {
    const into = intoOf(board, id) ?? "";
    const note = board.notes.get(id) ?? twinsOf(board, into).find((twin) => twin.id === id);
    return note && { name: note.text, lang: note.lang };
  }
  if (kind === "group") {
    const group = board.groups.find((one) => one.id === id);
    return group && { name: group.name || t("group-unnamed"), lang: "" };
  }
  const { ideas, merged } = harvestOf(board);
  const idea = [...ideas, ...merged].find((one) => one.id === id);
  return idea && { name: wordsOf(idea).name, lang: idea.lang };
}

/** What an item of a vote is: a note, a group or an idea. */
export function kindOfItem(board: BoardView, item: string): Named | undefined {
  const kinds = ["note", "group", "idea"] as const;
  return kinds.map((kind): Named => [kind, item]).find((named) => calledOf(board, named));
}

/** The colour that stands for a thing: a note's own, else that of the first note in it. */
export function colourOfItem(board: BoardView, item: string): string {
  const note = board.notes.get(item) ?? notesIn(board, item)[0];
  return note?.colour ?? "grey";
}

/** The group that a note is in, as it is called; "" for none. */
export function groupName(board: BoardView, note: string): string {
  const group = groupOf(board.groups, note);
  return group ? group.name || t("group-unnamed") : "";
}
