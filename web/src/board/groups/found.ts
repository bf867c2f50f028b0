// Groups and loose notes that fit what somebody types, without accents; the nearest section first.

import type { GroupView } from "$core/board.svelte";
import type { NoteView } from "$core/note.svelte";
import { fold } from "../../join/fold";
import type { Desk } from "../desk.svelte";

const MOST = 30;

export interface Found {
  groups: readonly GroupView[];
  notes: readonly NoteView[];
}

/** What `notes` may be put with. */
export function found(desk: Desk, notes: readonly NoteView[], typed: string): Found {
  const { board, gathering } = desk;
  const wanted = fold(typed.trim());
  const own = notes.length === 1 && notes[0] ? gathering.of(notes[0]) : undefined;
  const home = notes[0]?.section ?? "";
  const near = (one: { section: string }): number => Number(one.section !== home);
  const fits = (words: string): boolean => wanted === "" || fold(words).includes(wanted);
  const groups = board.groups
    .filter((group) => group !== own && gathering.may(group, "group"))
    .filter((group) => fits([group.name, ...gathering.notes(group).map((n) => n.text)].join(" ")))
    .toSorted((a, b) => near(a) - near(b));
  const loose = [...board.notes.values()]
    .filter((note) => !notes.includes(note) && !gathering.of(note) && gathering.mayPut(note))
    .filter((note) => fits(`${note.text} ${note.tags.join(" ")}`))
    .toSorted((a, b) => near(a) - near(b));
  return { groups: groups.slice(0, MOST), notes: loose.slice(0, MOST) };
}
