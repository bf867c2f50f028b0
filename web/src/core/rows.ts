// Things as the rows of a snapshot: the tag, then every field in the order of the wire.

import type { About, Column, Note, Round, Seat, Section, Vote } from "./state";
import type { NoteRow, Plan } from "./types";

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
];

export type ColumnRow = [tag: "column", id: string, title: string];

export function aboutRow(a: About): unknown[] {
  const words = ["board", a.title, a.question, a.template, a.layout, a.lang, a.at];
  const rules = [a.note_chars, a.cursors, a.auto, a.open];
  return [...words, a.locked, a.finished, a.door, a.newer, ...rules];
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

export function voteRow(v: Vote): unknown[] {
  const rules = ["vote", v.id, v.notes, v.budget, v.most, v.own_allowed];
  return [...rules, v.state, v.turnout, v.seats, v.results];
}

export function roundRow(r: Round): RoundRow {
  const times = [r.starts_at, r.ends_at, r.left, r.grace_until] as const;
  return ["round", r.id, r.plan, r.state, ...times, r.timed, r.repeat_of];
}

export function columnRow({ id, title }: Column): ColumnRow {
  return ["column", id, title];
}
