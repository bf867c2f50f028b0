// A whole common layer as bytes, as the server sends it to whoever comes.

import { noteOf } from "./evolve";
import { pack, unpack } from "./pack";
import {
  aboutRow,
  type ColumnRow,
  columnRow,
  type GroupRow,
  groupRow,
  noteRow,
  type RoundRow,
  roundRow,
  seatRow,
  sectionRow,
  unseenRow,
  voteOf,
  voteRow,
} from "./rows";
import { emptyState, type Group, type Round, type State } from "./state";
import type { Colour, Door, Kind, Names, NoteRow, Role } from "./types";

const VERSION = 2;

type Shown = [
  tag: "snapshot",
  version: number,
  seq: number,
  about: [
    tag: string,
    title: string,
    question: string,
    template: string,
    layout: Kind,
    lang: string,
    at: number,
    locked: boolean,
    finished: boolean,
    door: Door,
    newer: boolean,
    note_chars: number,
    cursors: number,
    auto: number,
    open: number,
    names: Names,
  ],
  sections: [
    tag: string,
    id: string,
    title: string,
    prompt: string,
    colour: Colour,
    max_chars: number,
    limit: number,
    locked: boolean,
    name_at: number,
    labels?: readonly string[],
  ][],
  seats: [
    tag: string,
    id: string,
    n: number,
    role: Role,
    label: string,
    face: number,
    gone: boolean,
  ][],
  notes: NoteRow[],
  votes: unknown[][],
  rounds: RoundRow[],
  unseen: [tag: string, round: string, writers: number, sections: [id: string, notes: number][]][],
  groups: GroupRow[],
  columns?: ColumnRow[],
];

/** The state of those bytes; its private layer is empty and comes by `priv`. */
export function stateOf(bytes: Uint8Array): State {
  const [, , seq, about, sections, seats, notes, votes, rounds, unseen, groups, columns = []] =
    unpack(bytes) as Shown;
  const [, title, question, template, layout, lang, at, locked, finished, door, newer] = about;
  const [note_chars, cursors, auto, open] = [about[11], about[12], about[13], about[14]];
  const names = about[15];
  const rules = { note_chars, cursors, auto, open };
  const words = { title, question, template, layout, lang, at };
  return {
    ...emptyState(),
    seq,
    about: { ...words, locked, finished, door, newer, ...rules, names },
    sections: sections.map(([, id, title, prompt, colour, max_chars, limit, locked, ...rest]) => {
      const [name_at, labels = []] = rest;
      return { id, title, prompt, colour, max_chars, limit, locked, name_at, labels };
    }),
    seats: new Map(
      seats.map(([, id, n, role, label, face, gone]) => [id, { id, n, role, label, face, gone }]),
    ),
    notes: new Map(notes.map((row) => [row[1], noteOf(row)])),
    votes: votes.map(voteOf),
    rounds: rounds.map(roundOf),
    unseen: unseen.map(([, round, writers, sections]) => ({ round, writers, sections })),
    groups: groups.map(groupOf),
    columns: columns.map(([, id, title]) => ({ id, title })),
  };
}

/** Puts parts together, and inflates what was deflated. */
export async function joined(parts: Uint8Array[], deflated: boolean): Promise<Uint8Array> {
  const blob = new Blob(parts as Uint8Array<ArrayBuffer>[]);
  const stream = deflated
    ? blob.stream().pipeThrough(new DecompressionStream("deflate"))
    : blob.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whether this browser can inflate; it asks for plain bytes otherwise. */
export function canInflate(): boolean {
  return typeof DecompressionStream !== "undefined";
}

/** The bytes of `state`'s common layer; equal states give equal bytes, here and on the server. */
export function snapshotOf(state: State): Uint8Array {
  const seats = [...state.seats.values()].sort((a, b) => a.n - b.n);
  const notes = [...state.notes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return pack([
    "snapshot",
    VERSION,
    state.seq,
    aboutRow(state.about),
    state.sections.map(sectionRow),
    seats.map(seatRow),
    notes.map(noteRow),
    state.votes.map(voteRow),
    state.rounds.map(roundRow),
    state.unseen.map(unseenRow),
    state.groups.map(groupRow),
    state.columns.map(columnRow),
  ]);
}

function roundOf(row: RoundRow): Round {
  const [, id, plan, state, starts_at, ends_at, left, grace_until, timed, repeat_of, names] = row;
  return { id, plan, state, starts_at, ends_at, left, grace_until, timed, repeat_of, names };
}

function groupOf(row: GroupRow): Group {
  const [, id, section, name, x, y, notes, locked, made_by, name_at, place_at, names] = row;
  const [column = ""] = row.slice(12) as string[];
  return { id, section, name, x, y, notes, locked, made_by, name_at, place_at, names, column };
}
