// A column line by line: the head of a group, or notes side by side.

import type { GroupView } from "$core/board.svelte";
import type { NoteView } from "$core/note.svelte";
import type { Gathering } from "../gathering";

export interface Line {
  /** The group that it belongs to; none for loose notes. */
  readonly group: GroupView | undefined;
  /** Empty for the head of a group. */
  readonly notes: readonly NoteView[];
}

/** Lines that stand under one another without a break: those of one group, or loose ones. */
export interface Block {
  readonly group: GroupView | undefined;
  readonly head: boolean;
  readonly notes: readonly NoteView[];
}

/** The lines of a section, `wide` notes in each. */
export function linesOf(
  gathering: Gathering,
  section: string,
  notes: readonly NoteView[],
  wide: number,
): Line[] {
  const groups = gathering.in(section);
  if (groups.length === 0) return cut(undefined, notes, wide);
  const loose = notes.filter((note) => !gathering.of(note));
  return [
    ...groups.flatMap((group) => [
      { group, notes: [] },
      ...cut(group, gathering.notes(group), wide),
    ]),
    ...cut(undefined, loose, wide),
  ];
}

/** Neighbouring lines put together, as they are drawn. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: { group: GroupView | undefined; head: boolean; notes: NoteView[] }[] = [];
  for (const { group, notes } of lines) {
    const last = blocks.at(-1);
    if (last && notes.length > 0 && last.group === group) last.notes.push(...notes);
    else blocks.push({ group, head: notes.length === 0, notes: [...notes] });
  }
  return blocks;
}

function cut(group: GroupView | undefined, notes: readonly NoteView[], wide: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < notes.length; at += wide) {
    lines.push({ group, notes: notes.slice(at, at + wide) });
  }
  return lines;
}
