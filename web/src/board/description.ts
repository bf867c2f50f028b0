// What a screen reader says after a note's words: where it is, what it looks like, what it bears.

import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import { asideOf, shortSight } from "$ui/sight";
import { readingOf } from "../bridge/reading";
import type { Desk } from "./desk.svelte";
import { pull } from "./talk/pulls";
import { replies } from "./talk/replies";
import { twins } from "./talk/same";
import { dotVote } from "./votes";

export function describe(desk: Desk, note: NoteView): string {
  const { board } = desk;
  const section = board.section(note.section)?.title ?? "";
  const column = board.columns.find(({ id }) => id === note.column)?.title;
  const place = column ? t("cell-description", { section, column }) : section;
  const parts = [t("note-description", { section: place, colour: t(`colour-${note.colour}`) })];
  const group = desk.gathering.of(note);
  if (group) parts.push(t("group-in", { name: desk.gathering.called(group) }));
  if (note.own) parts.push(t("list-own"));
  const aside = asideOf(note);
  if (aside) parts.push(t(`aside-${aside}`));
  else if (note.hidden) parts.push(shortSight(note));
  const same = twins(desk, note);
  if (same.length > 0) parts.push(t("same-mark", { n: same.length }));
  const pulled = pull(desk, note);
  if (pulled) parts.push(t("pulled-mark", { name: desk.gathering.called(pulled) }));
  const reading = readingOf(board, note);
  if (reading.by && !desk.covers(note)) {
    parts.push(t(reading.translated ? "bridge-translated" : "bridge-original"));
  }
  const said = replies(desk, note);
  if (said > 0) parts.push(t("replies-count", { n: said }));
  if (note.tags.length > 0) parts.push(note.tags.join(", "));
  if (desk.chosen.has(note.id)) parts.push(t("note-chosen"));
  const vote = dotVote(board);
  if (vote?.items.includes(note.id)) {
    parts.push(t("vote-on-note", { n: board.ballot(vote.id).get(note.id) ?? 0 }));
  }
  return parts.join(". ");
}
