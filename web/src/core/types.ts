// The words of the wire: commands as they are sent, forms as they come, and what they speak of.
// Every message is an array whose first part is its tag; docs/PROTOCOL.md says what each means.

import type { Counts, Face } from "./faces";
import type { Action, Outcomes, Source, SourceKind } from "./outcome";
import type {
  Offers,
  ProposalCommand,
  ProposalEvent,
  ProposalRow,
  Suggest,
  Suggesting,
} from "./proposal";
import type { Raise, Raised } from "./raised";
import type { ReplyRow } from "./threads";
import type { TranslationRow } from "./translations";

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
export type Door = "open" | "approve" | "closed";
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
  | "share_own"
  | "react"
  | "comment"
  | "tag"
  | "move"
  | "add_column"
  | "group"
  | "name_group"
  | "split_group"
  | "merge_group"
  | "duplicate_note"
  | "merge"
  | "merge_into_idea"
  | "create_action"
  | "set_action_state"
  | "vote";
/** Who receives what is written in a round. */
export type Visibility = "all" | "own" | "group" | "facilitator" | "aggregate";
/** What is kept of who wrote. */
export type Names = "real" | "alias" | "none";
export type Advance = "timer" | "manual" | "all_ready";
/** What a facilitator can show to everybody. */
export type Shown = "note" | "group" | "section" | "idea";
/** A setting of the board that is a number. */
export type Rule = "note_chars" | "cursors" | "auto" | "open" | "hold" | "closes_at" | "erases_at";

export type Method = "dots" | "range" | "agree3" | "rank" | "pairwise" | "choice";
export type Target = "notes" | "groups" | "ideas" | "session";

/**
 * What a vote is meant to be: no sections mean all, a budget of 0 means suggest. `steps` are the
 * words of a range or the options of a choice; `lens` is whom to answer as.
 */
export type VotePlan = readonly [
  sections: readonly string[],
  budget: number,
  most: number,
  own_allowed: boolean,
  method: Method,
  steps: readonly string[],
  lens: string,
  target: Target,
];

/**
 * What a round is meant to be: `length` in ms (0: open end), `can` widens its kind, `votes` open
 * and close with it.
 */
export type Plan = readonly [
  kind: RoundKind,
  title: string,
  instruction: string,
  length: number,
  advance: Advance,
  can: readonly Verb[],
  visibility: Visibility,
  names: Names,
  votes: readonly VotePlan[],
  // How many others are to read each note; 0 where nothing is dealt.
  coverage?: number,
  // How many sit together, where teams see what they write; the round whose teams are united.
  team_size?: number,
  team_of?: string,
];

/** What a person may ask for, with its fields in the order of the wire. */
export type Command =
  | ["board.title", title: string]
  | ["board.ask", question: string]
  | ["board.rule", key: Rule, value: number]
  | ["board.lock", on: boolean]
  | ["board.finish", on: boolean]
  | ["door.change", state: Door]
  | ["focus.set", kind: Shown | "", id: string, hold: boolean]
  | ["seat.rename", label: string]
  | ["role.give", seat: string, role: Role]
  | ["seat.remove", seat: string]
  | ["seat.ban", seat: string]
  | ["seat.return", seat: string]
  | ["seat.admit", seat: string]
  | ["seat.erase", seat: string]
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
      // Where no names are kept: what proves it one's own; filled in as well.
      secret?: Uint8Array,
      // Of a table; "" for the first.
      column?: string,
    ]
  | [
      "note.edit",
      id: string,
      text: string,
      lang: string,
      base: number,
      expect: number,
      proof?: Uint8Array,
    ]
  | [
      "note.move",
      id: string,
      section: string,
      x: number,
      y: number,
      before: string,
      expect: number,
      proof?: Uint8Array,
      // Of a table; "" for the one in which it stands.
      column?: string,
    ]
  | ["note.quote", id: string, on: boolean, proof?: Uint8Array]
  | ["note.raise", id: string]
  | ["note.paint", id: string, colour: Colour, expect: number]
  | ["note.tag", id: string, tag: string, on: boolean]
  | ["note.delete", id: string, expect: number, proof?: Uint8Array]
  | ["note.restore", id: string, proof?: Uint8Array]
  | ["note.erase", id: string, proof?: Uint8Array]
  | ["note.share", id: string, proof?: Uint8Array]
  | ["notes.reveal", scope: "round" | "section" | "all", id: string]
  | ["names.lower", round: string, names: Names]
  | ["note.copy", id: string, to: string, section: string]
  | ["note.react", id: string, face: Face, on: boolean]
  | ["note.merge", into: string, notes: readonly string[]]
  // None: all that were merged into it.
  | ["note.unmerge", id: string, notes: readonly string[]]
  | ["vote.open", id: string, ...VotePlan]
  | ["vote.cast", vote: string, item: string, value: number]
  | ["vote.rank", vote: string, items: readonly string[]]
  | ["vote.pair", vote: string, a: string, b: string, answer: number]
  | ["vote.withdraw", vote: string, item: string]
  | ["vote.lens", vote: string, real: boolean]
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
  | ["round.end", id: string, now: boolean]
  | ["reply.add", id: string, kind: SourceKind, on: string, text: string, lang: string]
  // "" takes it away; `of` is the print of the words that it was made from.
  | [
      "note.translate",
      id: string,
      lang: string,
      text: string,
      of: number,
      expect: number,
      proof?: Uint8Array,
    ]
  | ["note.feel", id: string, feeling: string, proof?: Uint8Array]
  | ["team.move", round: string, seat: string, team: number]
  | ["card.draw", round: string, read: readonly string[]]
  | [
      "group.make",
      id: string,
      name: string,
      section: string,
      notes: readonly string[],
      x: number,
      y: number,
      after: string,
    ]
  | ["group.put", id: string, notes: readonly string[], before: string, expect: number]
  | [
      "group.take",
      notes: readonly string[],
      // One for each note, or none: then beside the group.
      places: readonly (readonly [x: number, y: number])[],
      expect: number,
    ]
  | [
      "group.move",
      id: string,
      section: string,
      x: number,
      y: number,
      after: string,
      expect: number,
      // Of a table; "" for the one in which it stands.
      column?: string,
    ]
  | ["group.rename", id: string, name: string, expect: number]
  | ["group.suggest", id: string, name: string, on: boolean]
  | ["group.merge", into: string, groups: readonly string[]]
  | ["group.split", id: string, fresh: string, name: string, notes: readonly string[]]
  | ["group.lock", id: string, on: boolean]
  | ["group.dissolve", id: string, expect: number]
  | ProposalCommand
  | ["note.hide", id: string, reason: string]
  | ["note.return", id: string, reason: string]
  | ["notes.accept", ids: readonly string[]]
  | ["idea.make", id: string, text: string, lang: string, sources: readonly Named[]]
  | ["idea.edit", id: string, text: string, lang: string, expect: number]
  | ["idea.source", id: string, sources: readonly Named[], on: boolean]
  | ["idea.merge", into: string, ideas: readonly string[]]
  | ["idea.drop", id: string, expect: number]
  | [
      "decision.make",
      kind: SourceKind,
      id: string,
      outcome: Outcomes,
      reason: string,
      answer_by: string,
      expect: number,
    ]
  | ["action.add", id: string, ...ActionWords, kind: SourceKind | "", of: string]
  | ["action.edit", id: string, ...ActionWords, expect: number]
  | ["action.turn", id: string, state: Action["state"], expect: number]
  | ["action.delete", id: string, expect: number]
  | ["roundup.word", lang: string, text: string, expect: number]
  | ["roundup.publish", on: boolean]
  | ["moment.keep", id: string, name: string, seq: number]
  | ["moment.drop", id: string]
  | ["site.allow", site: string]
  | ["site.bar", site: string];

/** What an idea may be made of: a kind and an id. */
export type Named = readonly [kind: SourceKind, id: string];
/** `due` is a day, 2026-05-12, or ""; if `cue`, then `deed`. */
type ActionWords = [text: string, owner: string, due: string, cue: string, deed: string];

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
  quote: boolean,
];

/** A note that others do not receive: held, hidden and returned ones are kept back. */
export type Hidden = readonly ["note.hidden", note: NoteRow, sight: Sight, reason?: string];
export type Sight = "own" | "team" | "facilitator" | "sealed" | "held" | "hidden" | "returned";

/** What one is to read next in a round, and how many cards one has read. */
export type Cards = readonly ["cards", round: string, cards: readonly string[], read: number];

/** A team by its number, from 1, for those in it and for hosts. */
export type Team = readonly ["team", round: string, team: number, seats: readonly string[]];

/** Something private to this seat that rides on a common form. */
export type Private =
  | ["ballot.cast", vote: string, mask: string, item: string, value: number]
  | ["ballot.ranked", vote: string, mask: string, items: readonly string[]]
  | ["ballot.withdrawn", vote: string, mask: string, item: string]
  | ["ballot.lensed", vote: string, mask: string, real: boolean]
  | ["ballot.abstained", vote: string, mask: string, on: boolean]
  | ["note.first", id: string, text: string]
  | ["note.felt", id: string, feeling: string]
  | Hidden
  | ProposalRow
  | ProposalEvent
  | Cards
  | Team
  | Extract<Thing, ["ballot", ...unknown[]]>
  | Extract<Common, [`note.${string}` | "gone", ...unknown[]]>;

/** One thing of the private layer, as `priv` brings it. */
export type Thing =
  | [
      "ballot",
      vote: string,
      abstained: boolean,
      values: [item: string, value: number][],
      real: boolean,
    ]
  | ["note.first", id: string, text: string]
  | ["note.felt", id: string, feeling: string]
  | Cards
  | Team
  | Hidden
  | ProposalRow;

/** What all may know when hidden notes come, go or move; also: one more ballot. */
export type Count = [
  "count",
  id: string,
  change: number,
  writers: number,
  round?: string,
  left?: string,
];

/** A note, and where it lies now. */
export type Placing = readonly [id: string, x: number, y: number];

/** What one item got: exact sums, how many ballots gave each value, and of real ones how many. */
export type Result = readonly [
  item: string,
  sum: number,
  voters: number,
  counts: readonly number[],
  real: readonly number[],
];

/** How many notes of a place carry one feeling; the place is a group, a section or the board. */
export type Mood = readonly [
  tag: "mood",
  kind: "group" | "section" | "board",
  id: string,
  feeling: string,
  n: number,
];

/** Two items that were compared: how many chose `a`, could not decide, chose `b`. */
export type Duel = readonly [a: string, b: string, for_a: number, even: number, for_b: number];

/** The notes that were in each group that was voted on, when its vote closed. */
export type Held = readonly (readonly [group: string, notes: readonly string[]])[];

/** What comes of a session; laid by outcome.ts. */
export type Resulting =
  | ["note.reacted", id: string, face: Face, on: boolean, seat?: string]
  | [
      "reply.added",
      id: string,
      kind: SourceKind,
      on: string,
      text: string,
      lang: string,
      seat: string,
    ]
  | ["note.pulled", id: string, a: string, b: string]
  | ["note.translated", id: string, lang: string, text: string, seat: string, of: number]
  | ["feelings.counted", moods: readonly Mood[], notes: readonly string[]]
  | ["idea.made", id: string, text: string, lang: string, sources: readonly Source[]]
  | ["idea.edited", id: string, text: string, lang: string]
  | ["idea.sourced", id: string, sources: readonly Source[], on: boolean]
  | ["idea.merged", into: string, ideas: readonly string[]]
  | ["idea.dropped", id: string]
  | [
      "decision.made",
      kind: SourceKind,
      id: string,
      outcome: Outcomes,
      reason: string,
      answer_by: string,
      at: number,
    ]
  | ["action.added", id: string, ...ActionWords, kind: SourceKind | "", of: string]
  | ["action.edited", id: string, ...ActionWords]
  | ["action.turned", id: string, state: Action["state"]]
  | ["action.deleted", id: string]
  | ["roundup.worded", lang: string, text: string]
  | ["roundup.published", on: boolean, at: number]
  | ["moment.kept", id: string, name: string, seq: number, at: number]
  | ["moment.dropped", id: string]
  | ["site.allowed", site: string]
  | ["site.barred", site: string];

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
      names: Names,
    ]
  | ["board.titled", title: string]
  | ["board.asked", question: string]
  | ["board.ruled", key: string, value: number]
  | ["board.locked", on: boolean]
  | ["board.finished", on: boolean]
  | ["door.changed", state: Door]
  | ["focus.moved", kind: Shown | "", id: string, hold: boolean]
  | [
      "seat.joined",
      id: string,
      n: number,
      role: Role,
      label: string,
      face: number,
      waiting?: boolean,
    ]
  | ["seat.admitted", id: string]
  | ["seat.renamed", id: string, label: string]
  | ["role.given", id: string, role: Role]
  | ["seat.removed", id: string]
  | ["seat.erased", id: string, epoch: string, label: string]
  | ["seat.returned", id: string]
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
      feeling?: string,
    ]
  | ["section.edited", id: string, title: string, prompt: string, colour: Colour]
  | ["section.moved", id: string, after: string]
  | ["section.locked", id: string, on: boolean]
  | ["section.removed", id: string, to: string]
  | ["section.ranked", id: string, notes: readonly string[], first?: number, step?: number]
  | ["column.added", id: string, title: string, after: string]
  | ["column.edited", id: string, title: string]
  | ["column.removed", id: string, to: string]
  | ["notes.placed", places: readonly Placing[]]
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
      // Only the log says more than "all" and nothing.
      sight?: string,
      keys?: null,
      column?: string,
    ]
  | ["note.edited", id: string, text: string, lang: string, base: number, altered: boolean]
  | ["note.moved", id: string, section: string, x: number, y: number, rank: number, column?: string]
  | ["note.raised", id: string]
  | ["note.painted", id: string, colour: Colour]
  | ["note.quoted", id: string, on: boolean]
  | ["note.tagged", id: string, tag: string, on: boolean]
  | ["note.deleted", id: string, at: number]
  | ["notes.erased", ids: readonly string[], epoch: string, counts: readonly Count[]]
  | [
      "notes.shown",
      notes: readonly NoteRow[],
      counts?: readonly Count[],
      replies?: readonly ReplyRow[],
      translations?: readonly TranslationRow[],
    ]
  | [
      "vote.opened",
      id: string,
      items: readonly string[],
      budget: number,
      most: number,
      own_allowed: boolean,
      method: Method,
      steps: readonly string[],
      lens: string,
      target: Target,
      round: string,
    ]
  | ["vote.budgeted", id: string, n: number, trim: boolean]
  | [
      "vote.closed",
      id: string,
      turnout: number,
      seats: number,
      results: readonly Result[],
      real: number,
      duels: readonly Duel[],
      held?: Held,
    ]
  | ["vote.voided", id: string]
  | ["round.added", id: string, plan: Plan, after: string, repeat_of: string]
  | ["round.edited", id: string, plan: Plan]
  | ["round.moved", id: string, after: string]
  | ["round.dropped", id: string]
  | ["round.skipped", id: string]
  | ["round.started", id: string, starts_at: number, ends_at: number, names: Names]
  | ["round.paused", id: string, left: number]
  | ["round.resumed", id: string, ends_at: number]
  | ["round.extended", id: string, ends_at: number]
  | ["round.timed", id: string, due: number, grace_until: number]
  | ["round.ended", id: string, grace_until: number]
  | ["round.closed", id: string]
  | ["teamed", round: string, teams: number]
  | ["covered", round: string, notes: number]
  | ["names.lowered", round: string, names: Names]
  | Count
  | [
      "group.made",
      id: string,
      name: string,
      section: string,
      notes: readonly string[],
      x: number,
      y: number,
      after: string,
      made_by: string,
      column?: string,
      words_of?: string,
    ]
  | ["group.filled", id: string, notes: readonly string[], before: string]
  | ["group.taken", places: readonly Placing[]]
  | [
      "group.moved",
      id: string,
      section: string,
      x: number,
      y: number,
      after: string,
      column?: string,
    ]
  | ["group.renamed", id: string, name: string, words_of?: string]
  | ["group.suggested", id: string, name: string, on: boolean]
  | ["group.merged", into: string, groups: readonly string[]]
  | [
      "group.parted",
      id: string,
      fresh: string,
      name: string,
      notes: readonly string[],
      x: number,
      y: number,
      words_of?: string,
    ]
  | ["group.locked", id: string, on: boolean]
  | ["group.dissolved", id: string, places: readonly Placing[]]
  | Resulting
  | ["note.merged", into: string, notes: readonly string[], faces?: Counts]
  | ["note.unmerged", id: string, notes: readonly string[], whole: readonly NoteRow[]]
  | ["gone", id: string]
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

/** What became of a note without a name; "gone" if it was deleted, "all" if all see it. */
export type Found = [
  id: string,
  sight: Sight | "all" | "gone",
  note: NoteRow | null,
  reason?: string,
  feeling?: string,
];

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
  | ["pr", mode: Mode, x: number, y: number, note: string]
  | ["mine", asked: [note: string, secret: Uint8Array][]]
  | Suggest
  | Raise;

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
  | ["mine", seq: number, found: Found[]]
  | Suggesting
  | Offers
  | Raised
  | ["bye", wait: number];
