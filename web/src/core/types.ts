// The words of the wire: commands as they are sent, forms as they come, and what they speak of.
// Every message is an array whose first part is its tag; docs/PROTOCOL.md says what each means.

export type Role = "facilitator" | "participant" | "viewer";
export type Colour = "yellow" | "orange" | "pink" | "violet" | "blue" | "teal" | "green" | "grey";
export type Kind =
  | "free"
  | "matrix"
  | "grid"
  | "lanes"
  | "timeline"
  | "statements"
  | "cards"
  | "columns"
  | "sheets";
export type Door = "open" | "closed";
export type RoundKind =
  | "brief"
  | "write"
  | "read"
  | "group"
  | "name"
  | "vote"
  | "rate"
  | "discuss"
  | "merge"
  | "commit"
  | "close"
  | "chat";
export type Verb =
  | "create"
  | "edit_own"
  | "delete_own"
  | "tag"
  | "move"
  | "add_column"
  | "duplicate_note"
  | "vote";
export type Advance = "timer" | "manual" | "all_ready";
/** A setting of the board that is a number. */
export type Rule = "note_chars" | "cursors" | "auto" | "open";

/** What a round is meant to be: `length` in ms (0: open end), `can` widens its kind. */
export type Plan = readonly [
  kind: RoundKind,
  title: string,
  instruction: string,
  length: number,
  advance: Advance,
  can: readonly Verb[],
];

/** What a person may ask for, with its fields in the order of the wire. */
export type Command =
  | ["board.title", title: string]
  | ["board.ask", question: string]
  | ["board.rule", key: Rule, value: number]
  | ["board.lock", on: boolean]
  | ["board.finish", on: boolean]
  | ["door.change", state: Door]
  | ["seat.rename", label: string]
  | ["role.give", seat: string, role: Role]
  | ["seat.remove", seat: string]
  | ["section.add", id: string, title: string, prompt: string, colour: Colour, after: string]
  | ["section.edit", id: string, title: string, prompt: string, colour: Colour, expect: number]
  | ["section.move", id: string, after: string]
  | ["section.lock", id: string, on: boolean]
  | ["section.remove", id: string, to: string]
  | ["section.tidy", id: string]
  | ["column.add", id: string, title: string, after: string]
  | ["column.edit", id: string, title: string]
  | ["column.remove", id: string, to: string]
  | [
      "note.add",
      id: string,
      section: string,
      text: string,
      lang: string,
      colour: Colour,
      x: number,
      y: number,
      before: string,
      // The round that it is written for; filled in when it is asked for, "" for none.
      round?: string | undefined,
      // Of a table; "" for the first.
      column?: string | undefined,
    ]
  | ["note.edit", id: string, text: string, lang: string, base: number, expect: number]
  | [
      "note.move",
      id: string,
      section: string,
      x: number,
      y: number,
      before: string,
      expect: number,
      // Of a table; "" for the one in which it stands.
      column?: string,
    ]
  | ["note.raise", id: string]
  | ["note.paint", id: string, colour: Colour, expect: number]
  | ["note.tag", id: string, tag: string, on: boolean]
  | ["note.delete", id: string, expect: number]
  | ["note.restore", id: string]
  | ["note.copy", id: string, to: string, section: string]
  | [
      "vote.open",
      id: string,
      sections: string[],
      budget: number,
      most: number,
      own_allowed: boolean,
    ]
  | ["vote.cast", vote: string, note: string, value: number]
  | ["vote.withdraw", vote: string, note: string]
  | ["vote.abstain", vote: string, on: boolean]
  | ["vote.budget", vote: string, n: number, trim: boolean]
  | ["vote.close", vote: string]
  | ["vote.void", vote: string]
  | ["round.add", id: string, plan: Plan, after: string]
  | ["round.edit", id: string, plan: Plan]
  | ["round.move", id: string, after: string]
  | ["round.drop", id: string]
  | ["round.skip", id: string]
  | ["round.repeat", id: string, new_id: string]
  | ["round.start", id: string, former: string, now: boolean]
  | ["round.pause", id: string]
  | ["round.resume", id: string]
  | ["round.extend", id: string, by: number]
  | ["round.end", id: string, now: boolean];

/** A note as it travels whole, in snapshots and in `notes.shown`. */
export type NoteRow = [
  "note",
  id: string,
  section: string,
  text: string,
  lang: string,
  colour: Colour,
  tags: readonly string[],
  x: number,
  y: number,
  rank: number,
  z: number,
  seat: string,
  copy_of: string,
  altered: boolean,
  text_at: number,
  place_at: number,
  look_at: number,
  round: string,
  column: string,
];

/** Something private to this seat that rides on a common form. */
export type Private =
  | ["ballot.cast", vote: string, mask: string, note: string, value: number]
  | ["ballot.withdrawn", vote: string, mask: string, note: string]
  | ["ballot.abstained", vote: string, mask: string, on: boolean]
  | ["note.first", id: string, text: string];

/** One thing of the private layer, as `priv` brings it. */
export type Thing =
  | ["ballot", vote: string, abstained: boolean, dots: [note: string, value: number][]]
  | ["note.first", id: string, text: string];

/** One numbered happening as every seat sees it. */
export type Common =
  | [
      "board.created",
      title: string,
      question: string,
      template: string,
      layout: Kind,
      lang: string,
      at: number,
    ]
  | ["board.titled", title: string]
  | ["board.asked", question: string]
  | ["board.ruled", key: string, value: number]
  | ["board.locked", on: boolean]
  | ["board.finished", on: boolean]
  | ["door.changed", state: Door]
  | ["seat.joined", id: string, n: number, role: Role, label: string, face: number]
  | ["seat.renamed", id: string, label: string]
  | ["role.given", id: string, role: Role]
  | ["seat.removed", id: string]
  | [
      "section.added",
      id: string,
      title: string,
      prompt: string,
      colour: Colour,
      max_chars: number,
      limit: number,
      after: string,
      labels?: readonly string[],
    ]
  | ["section.edited", id: string, title: string, prompt: string, colour: Colour]
  | ["section.moved", id: string, after: string]
  | ["section.locked", id: string, on: boolean]
  | ["section.removed", id: string, to: string]
  | ["section.ranked", id: string, notes: readonly string[]]
  | ["column.added", id: string, title: string, after: string]
  | ["column.edited", id: string, title: string]
  | ["column.removed", id: string, to: string]
  | ["notes.placed", places: readonly (readonly [id: string, x: number, y: number])[]]
  | [
      "note.added",
      id: string,
      section: string,
      text: string,
      lang: string,
      colour: Colour,
      x: number,
      y: number,
      rank: number,
      seat: string,
      copy_of: string,
      tags: readonly string[],
      round: string,
      column?: string,
    ]
  | ["note.edited", id: string, text: string, lang: string, base: number, altered: boolean]
  | ["note.moved", id: string, section: string, x: number, y: number, rank: number, column?: string]
  | ["note.raised", id: string]
  | ["note.painted", id: string, colour: Colour]
  | ["note.tagged", id: string, tag: string, on: boolean]
  | ["note.deleted", id: string, at: number]
  | ["notes.shown", notes: readonly NoteRow[]]
  | [
      "vote.opened",
      id: string,
      notes: readonly string[],
      budget: number,
      most: number,
      own_allowed: boolean,
    ]
  | ["vote.budgeted", id: string, n: number, trim: boolean]
  | [
      "vote.closed",
      id: string,
      turnout: number,
      seats: number,
      results: readonly (readonly [note: string, sum: number, voters: number])[],
    ]
  | ["vote.voided", id: string]
  | ["round.added", id: string, plan: Plan, after: string, repeat_of: string]
  | ["round.edited", id: string, plan: Plan]
  | ["round.moved", id: string, after: string]
  | ["round.dropped", id: string]
  | ["round.skipped", id: string]
  | ["round.started", id: string, starts_at: number, ends_at: number]
  | ["round.paused", id: string, left: number]
  | ["round.resumed", id: string, ends_at: number]
  | ["round.extended", id: string, ends_at: number]
  | ["round.timed", id: string, due: number, grace_until: number]
  | ["round.ended", id: string, grace_until: number]
  | ["round.closed", id: string]
  | ["count", id: string, change: number, writers: number]
  | ["hid"];

export type Form = Common | ["own", form: Common, own: readonly Private[]];

/** How the board answered. `left` names the parts that a soft batch left out, and why. */
export type Outcome =
  | { ok: number; left?: readonly [index: number, slug: string][] }
  | { no: string; fields: Record<string, number | string>; index?: number };

/** Presence: 0 away, 1 cursor, 2 typing, 3 dragging `note` to (x, y). */
export type Mode = 0 | 1 | 2 | 3;

export interface Cursor {
  mode: Mode;
  x: number;
  y: number;
  note: string;
}

export type Connection = "connecting" | "live" | "offline" | "ended";

/** Frames that the browser sends. */
export type Asking =
  | [
      "hello",
      token: string,
      board: string,
      since: number,
      epoch: string,
      sum: number,
      deflate: boolean,
    ]
  | ["do", cid: Uint8Array, command: Command]
  | ["all", cid: Uint8Array, commands: Command[], soft: boolean]
  | ["pr", mode: Mode, x: number, y: number, note: string];

/** Frames that the server sends. */
export type Telling =
  | [
      "welcome",
      seat: string,
      role: Role,
      epoch: string,
      head: number,
      now: number,
      mode: "tail" | "snap",
    ]
  | ["snap", seq: number, part: number, parts: number, deflated: boolean, bytes: Uint8Array]
  | ["priv", seq: number, things: Thing[]]
  | ["ev", after: number, forms: Form[]]
  | ["ok", cid: Uint8Array, seq: number, left?: [index: number, slug: string][]]
  | ["no", cid: Uint8Array, slug: string, fields: Record<string, number | string>, index?: number]
  | ["here", count: number, joined: number[], left: number[]]
  | ["pr", signs: [n: number, mode: Mode, x: number, y: number, note: string][]]
  | ["beat", head: number, sum: number, now: number, epoch: string]
  | ["bye", wait: number];
