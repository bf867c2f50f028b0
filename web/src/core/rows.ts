// Things as the rows of a snapshot: the tag, then every field in the order of the wire.

import type { About, Column, Group, Note, Round, Seat, Section, Unseen, Vote } from "./state";
import type { Names, NoteRow, Plan } from "./types";

export type RoundRow = [
  tag: "round",
  id: string,
  plan: Plan,
  state: Round["state"],
  starts_at: number,
  ends_at: number,
  left: number,
  grace_until: number,
  timed: boolean,
  repeat_of: string,
  names: Names | "",
];

export type GroupRow = [
  tag: "group",
  id: string,
  section: string,
  name: string,
  x: number,
  y: number,
  notes: Group["notes"],
  locked: boolean,
  made_by: string,
  name_at: number,
  place_at: number,
  names: readonly string[],
  column?: string,
];

export type ColumnRow = [tag: "column", id: string, title: string];

export function aboutRow(a: About): unknown[] {
  const words = ["board", a.title, a.question, a.template, a.layout, a.lang, a.at];
  const rules = [a.note_chars, a.cursors, a.auto, a.open];
  return [...words, a.locked, a.finished, a.door, a.newer, ...rules, a.names];
}

export function sectionRow(s: Section): unknown[] {
  const words = ["section", s.id, s.title, s.prompt, s.colour];
  return [...words, s.max_chars, s.limit, s.locked, s.name_at, s.labels];
}

export function seatRow(s: Seat): unknown[] {
  return ["seat", s.id, s.n, s.role, s.label, s.face, s.gone];
}

export function noteRow(n: Note): NoteRow {
  return [
    "note",
    n.id,
    n.section,
    n.text,
    n.lang,
    n.colour,
    n.tags,
    n.x,
    n.y,
    n.rank,
    n.z,
    n.seat,
    n.copy_of,
    n.altered,
    n.text_at,
    n.place_at,
    n.look_at,
    n.round,
    n.column,
  ];
}

const VOTE = (
  "id items budget most own_allowed state turnout seats results " +
  "method steps lens target round real duels"
).split(" ") as (keyof Vote)[];

export function voteRow(vote: Vote): unknown[] {
  return ["vote", ...VOTE.map((name) => vote[name])];
}

export function voteOf(row: readonly unknown[]): Vote {
  return Object.fromEntries(VOTE.map((name, at) => [name, row[at + 1]])) as unknown as Vote;
}

export function roundRow(r: Round): RoundRow {
  const times = [r.starts_at, r.ends_at, r.left, r.grace_until] as const;
  return ["round", r.id, r.plan, r.state, ...times, r.timed, r.repeat_of, r.names];
}

export function unseenRow(u: Unseen): unknown[] {
  return ["unseen", u.round, u.writers, u.sections];
}

export function groupRow(g: Group): GroupRow {
  const place = ["group", g.id, g.section, g.name, g.x, g.y, g.notes] as const;
  return [...place, g.locked, g.made_by, g.name_at, g.place_at, g.names, g.column];
}

export function columnRow({ id, title }: Column): ColumnRow {
  return ["column", id, title];
}
