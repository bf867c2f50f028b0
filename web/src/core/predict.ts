// What a command will most likely do, so that it paints at once: the forms that the server will
// send if nothing stands in the way. Total; nothing for what is already so or cannot be.

import { columnOf } from "./column";
import { groupOf, RANK_STEP } from "./groups";
import { isPlane } from "./plane";
import { currentRound } from "./rounds";
import { noteRow } from "./rows";
import { byRank, type Note, type Notes, type State, topRank } from "./state";
import { clean, line } from "./text";
import type { Command, Common, Form } from "./types";

type Tag = Command[0];
type Of<T extends Tag> = Extract<Command, readonly [T, ...unknown[]]>;
type Predict<T extends Tag> = (state: State, command: Of<T>, seat: string) => Form[];
export type Predictions = { [T in Tag]?: Predict<T> };

/** The forms that `command` of `seat` would make on `state`. */
export function predict(state: State, command: Command, seat: string): Form[] {
  const found = PREDICTED[command[0]] as Predict<Tag> | undefined;
  return found?.(state, command, seat) ?? [];
}

/** Foresees more commands: a desk asks for what no phone does. */
export function foresee(more: Predictions): void {
  Object.assign(PREDICTED, more);
}

/** What is known of each command; one that is not here shows once the server has answered. */
const PREDICTED: Predictions = {
  "seat.rename": (s, [, label], seat) =>
    unless(s.seats.get(seat)?.label === line(label), ["seat.renamed", seat, line(label)]),
  "note.add": (
    s,
    [, id, section, text, lang, colour, x, y, before, round = "", , to = ""],
    seat,
  ) => {
    if (s.notes.has(id) || !hasSection(s, section)) return [];
    const rank = rankAt(s, section, before);
    const place = placed(s, x, y);
    const words = [clean(text), lang, colour] as const;
    const written = round || (currentRound(s)?.id ?? "");
    const rest = [seat, "", [], written, "all", null, columnOf(s, to)] as const;
    return [["note.added", id, section, ...words, ...place, rank, ...rest]];
  },
  "note.edit": (s, [, id, text, lang, base], seat) => {
    const note = s.notes.get(id);
    if (!note || (note.text === clean(text) && note.lang === lang)) return [];
    const theirs = note.text !== clean(text) && !["", seat].includes(note.seat);
    return [["note.edited", id, clean(text), lang, base, note.altered || theirs]];
  },
  "note.move": (s, [, id, section, x, y, before, , , to = ""]) => {
    const note = s.notes.get(id);
    if (!note || !hasSection(s, section)) return [];
    const rank = rankAt(s, section, before, note);
    const [toX, toY] = placed(s, x, y);
    const same = note.section === section && note.x === toX && note.y === toY && note.rank === rank;
    const column = columnOf(s, to, note.column);
    const stays = same && note.column === column && !groupOf(s.groups, id);
    return unless(stays, ["note.moved", id, section, toX, toY, rank, column]);
  },
  "note.paint": (s, [, id, colour]) => {
    const note = s.notes.get(id);
    return unless(!note || note.colour === colour, ["note.painted", id, colour]);
  },
  "note.delete": (s, [, id]) => unless(!s.notes.has(id), ["note.deleted", id, 0]),
  "note.restore": (s, [, id]) => {
    const note = s.gone.get(id);
    if (!note || s.notes.has(id)) return [];
    const [now, first] = [s.seq + 1, s.sections[0]?.id ?? ""];
    const { section: wished, column } = groupOf(s.groups, id) ?? note;
    const section = hasSection(s, wished) ? wished : first;
    const rank = section === note.section ? note.rank : rankAt(s, section);
    return [["notes.shown", [noteRow({ ...note, section, rank, column, z: now, place_at: now })]]];
  },
};

/** Whether the board is already as `command` wishes, as far as this page can tell. */
export function alreadySo(state: State, command: Command, seat: string): boolean {
  if (command[0] === "note.restore") return state.notes.has(command[1]);
  if (!(command[0] in PREDICTED)) return false;
  return predict(state, command, seat).length === 0;
}

/** The notes whose text, place or look a command changes. */
export function concerned(command: Command): string[] {
  if (command[0] === "note.copy") return [command[2]];
  if (command[0].startsWith("group.")) return command.find(Array.isArray) ?? [];
  return command[0].startsWith("note.") ? [command[1] as string] : [];
}

export function unless(so: boolean, form: Common): Form[] {
  return so ? [] : [form];
}

export function hasSection(state: State, id: string): boolean {
  return state.sections.some((section) => section.id === id);
}

export function placed(state: State, x: number, y: number): [x: number, y: number] {
  return isPlane(state.about.layout) ? [x, y] : [0, 0];
}

/** Where a note comes that is wished before another one; phones wish nothing, and leave it out. */
export const WISH: {
  rank?: (notes: Notes, section: string, before: string, moving?: Note) => number | undefined;
} = {};

/** The wished rank, else the last; a note that is last already keeps its own, and any on a plane. */
export function rankAt(s: State, section: string, before = "", moving?: Note): number {
  const wished = before && WISH.rank?.(s.notes, section, before, moving);
  if (wished) return wished;
  if (moving?.section === section && (isPlane(s.about.layout) || isLast(s.notes, moving))) {
    return moving.rank;
  }
  const last = topOf(s.notes, section) + RANK_STEP;
  tops.get(s.notes)?.set(section, last);
  return last;
}

function isLast(notes: Notes, note: Note): boolean {
  for (const other of notes.values()) {
    if (other.section === note.section && byRank(other, note) > 0) return false;
  }
  return true;
}

// A draft lives for one frame, and a section's top only grows in it: one walk a draft is enough.
const tops = new WeakMap<Notes, Map<string, number>>();

function topOf(notes: Notes, section: string): number {
  const known = tops.get(notes) ?? new Map<string, number>();
  tops.set(notes, known);
  const top = known.get(section) ?? topRank(notes, section);
  known.set(section, top);
  return top;
}
