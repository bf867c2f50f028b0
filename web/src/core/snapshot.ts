// A whole common layer as bytes, as the server sends it to whoever comes.

import { noteOf, OUTCOME } from "./evolve";
import { pack, unpack } from "./pack";
import { ABOUT, COLUMN, GROUP, noteRow, ROUND, SEAT, SECTION, UNSEEN, VOTE } from "./rows";
import { emptyState, type Row, type State } from "./state";
import type { NoteRow } from "./types";

const VERSION = 2;
/** The rows that follow the columns, kind by kind in this order: what comes of a session. */
export const KINDS = [
  "idea",
  "decision",
  "action",
  "twin",
  "roundup",
  "faces",
  "mood",
  "reply",
  "pull",
  "moment",
  "translation",
  "site",
];

type Rows = unknown[][];
type Shown = [
  tag: "snapshot",
  version: number,
  seq: number,
  about: unknown[],
  sections: Rows,
  seats: Rows,
  notes: NoteRow[],
  votes: Rows,
  rounds: Rows,
  unseen: Rows,
  groups: Rows,
  columns: Rows,
  ...outcome: Row[][],
];

/** The state of those bytes; its private layer is empty and comes by `priv`. */
export function stateOf(bytes: Uint8Array): State {
  const [, , seq, about, sections, seats, notes, votes, rounds, unseen, groups, columns, ...more] =
    unpack(bytes) as Shown;
  return {
    ...emptyState(),
    seq,
    about: ABOUT.of(about),
    sections: sections.map(SECTION.of),
    seats: new Map(seats.map(SEAT.of).map((seat) => [seat.id, seat])),
    notes: new Map(notes.map((row) => [row[1], noteOf(row)])),
    votes: votes.map(VOTE.of),
    rounds: rounds.map(ROUND.of),
    unseen: unseen.map(UNSEEN.of),
    groups: groups.map(GROUP.of),
    columns: columns.map(COLUMN.of),
    outcome: more.flat(),
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
    ABOUT.row(state.about),
    state.sections.map(SECTION.row),
    seats.map(SEAT.row),
    notes.map(noteRow),
    state.votes.map(VOTE.row),
    state.rounds.map(ROUND.row),
    state.unseen.map(UNSEEN.row),
    state.groups.map(GROUP.row),
    state.columns.map(COLUMN.row),
    ...KINDS.map((kind) => OUTCOME.laid(state.outcome).filter(([tag]) => tag === kind)),
  ]);
}
