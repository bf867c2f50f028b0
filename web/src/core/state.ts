// What a board is in this browser: plain values, replaced and never changed in place.

import type {
  Cards,
  Colour,
  Door,
  Duel,
  Held,
  Hidden,
  Kind,
  Method,
  Names,
  Plan,
  Result,
  Role,
  Shown,
  Target,
  Team,
} from "./types";

export interface About {
  readonly title: string;
  readonly question: string;
  readonly template: string;
  readonly layout: Kind;
  readonly lang: string;
  readonly at: number;
  readonly locked: boolean;
  readonly finished: boolean;
  readonly door: Door;
  /** An event came that this program does not know: reading goes on, writing does not. */
  readonly newer: boolean;
  readonly note_chars: number;
  readonly cursors: number;
  /** 1 when a round whose time is up ends by itself, where its plan says so. */
  readonly auto: number;
  /** 1 when between rounds everything is allowed as without an agenda. */
  readonly open: number;
  /** What may at most be kept of who writes. */
  readonly names: Names;
  /** 1 where facilitators read what participants write before all do. */
  readonly hold: number;
  /** When the door and the writing close by themselves, in ms; 0 for never. */
  readonly closes_at: number;
  readonly focus: Focus;
  /** When all of it is erased, in ms; 0: a while after its last change. */
  readonly erases_at: number;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly colour: Colour;
  /** 0 where nothing is set. */
  readonly max_chars: number;
  /** Notes that fit, 0 for any number. */
  readonly limit: number;
  readonly locked: boolean;
  /** Stamp of title, prompt and colour: `expect` of `section.edit`. */
  readonly name_at: number;
  /** Words that the layout draws: the line beneath a lane; the sides and quarters of a matrix. */
  readonly labels: readonly string[];
  /** Whether it is asked what a note felt like: "", asked or required. */
  readonly feeling: string;
}

/** What goes down through the sections of a table. */
export interface Column {
  readonly id: string;
  readonly title: string;
}

export interface Seat {
  readonly id: string;
  /** Counts joins from 1; presence names seats by it. */
  readonly n: number;
  readonly role: Role;
  readonly label: string;
  readonly face: number;
  readonly gone: boolean;
  /** At the door: it is sent nothing of the board. */
  readonly waiting: boolean;
}

/** The `*_at` are stamps: the number of the last event on that aspect. */
export interface Note {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly lang: string;
  readonly colour: Colour;
  readonly tags: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly z: number;
  readonly seat: string;
  readonly copy_of: string;
  readonly altered: boolean;
  readonly text_at: number;
  readonly place_at: number;
  readonly look_at: number;
  /** The round that it was written in; "" for none. */
  readonly round: string;
  /** Of a table; "" elsewhere. */
  readonly column: string;
  /** Its words may stand in a round-up. */
  readonly quote: boolean;
}

export interface Vote {
  readonly id: string;
  /** What it is about, fixed when it opens: ids of notes, or the session alone. */
  readonly items: readonly string[];
  /** Dots, or places of a ranking; 0 where there is no budget. */
  readonly budget: number;
  /** Dots that fit on one item. */
  readonly most: number;
  readonly own_allowed: boolean;
  readonly state: "open" | "closed" | "void";
  /** Ballots so far, abstentions included. */
  readonly turnout: number;
  /** Seats that might have voted, known when it closes. */
  readonly seats: number;
  readonly results: readonly Result[];
  readonly method: Method;
  /** The words of a range, "" for those of the reader; the options of a choice. */
  readonly steps: readonly string[];
  /** Whom to answer as; "" for oneself. */
  readonly lens: string;
  readonly target: Target;
  /** The round that it opened with, "" for none. */
  readonly round: string;
  /** Ballots of those who hold the lens themselves, where it may be told. */
  readonly real: number;
  readonly duels: readonly Duel[];
  readonly held: Held;
}

/** A step of the agenda; moments are the server's, in ms, and 0 where there is none. */
export interface Round {
  readonly id: string;
  readonly plan: Plan;
  readonly state: "planned" | "running" | "paused" | "closing" | "closed" | "skipped";
  readonly starts_at: number;
  readonly ends_at: number;
  /** What was left in ms when it was paused; 0 for an open end. */
  readonly left: number;
  readonly grace_until: number;
  /** Its time was up. */
  readonly timed: boolean;
  readonly repeat_of: string;
  /** The policy in force since it began; "" before. */
  readonly names: Names | "";
  /** Notes that enough others have read. */
  readonly covered: number;
  /** Into how many teams people are cut. */
  readonly teams: number;
}

/** How many notes of a round are hidden, and from how many seats (0 without names). */
export interface Unseen {
  readonly round: string;
  readonly writers: number;
  readonly sections: readonly (readonly [id: string, notes: number])[];
}

/** Notes that people put together, each with the stamp of when it came; deleted ones stay in it. */
export interface Group {
  readonly id: string;
  readonly section: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly notes: readonly (readonly [id: string, stamp: number])[];
  readonly locked: boolean;
  readonly made_by: string;
  readonly name_at: number;
  readonly place_at: number;
  /** What people suggest to call it. */
  readonly names: readonly string[];
  /** Of a table, where it stands with all its notes. */
  readonly column: string;
  /** The note whose words its name is, "" for none. */
  readonly words_of: string;
}

/** One's own values in a vote, in the order in which they were first cast; a pair's ids joined. */
export interface Ballot {
  readonly values: readonly (readonly [item: string, value: number])[];
  readonly abstained: boolean;
  /** Whether one holds the vote's lens, and does not only imagine it. */
  readonly real: boolean;
}

/** The notes of a board by id; a prediction lays its own over the confirmed ones. */
export interface Notes {
  readonly size: number;
  get(id: string): Note | undefined;
  has(id: string): boolean;
  set(id: string, note: Note): unknown;
  delete(id: string): unknown;
  values(): Iterable<Note>;
}

/** A thing as it travels: its tag, then its fields. */
export type Row = readonly [tag: string, ...fields: unknown[]];

/** The common layer at `seq`, and what this seat alone sees of it. */
export interface State {
  seq: number;
  about: About;
  sections: readonly Section[];
  seats: ReadonlyMap<string, Seat>;
  notes: Notes;
  votes: readonly Vote[];
  /** The agenda, in its order. */
  rounds: readonly Round[];
  unseen: readonly Unseen[];
  /** Notes that others do not receive: one's own, and what facilitators may read. */
  hidden: Notes;
  /** How those came, by id: who receives them, and why facilitators keep them back. */
  sights: ReadonlyMap<string, Hidden>;
  groups: readonly Group[];
  columns: readonly Column[];
  /** Ideas, decisions, actions and the round-up as rows: outcome.ts knows what they say. */
  outcome: readonly Row[];
  /** The proposal as it came, and what happened to it since: proposals.ts knows what they say. */
  overlay: readonly Row[];
  ballots: ReadonlyMap<string, Ballot>;
  firsts: ReadonlyMap<string, string>;
  /** What one's own notes felt like, by id. */
  felt: ReadonlyMap<string, string>;
  /** What one is to read in a round; null before any card came. */
  cards: Cards | null;
  /** What was told of one's own team, for hosts of all: teams.ts knows which rows still hold. */
  teams: readonly Team[];
  /** Notes that were deleted while this page looked on: what `note.restore` would bring back. */
  gone: Notes;
}

/** What facilitators show to everybody, and whether who looks away keeps a way back to it. */
export type Focus = readonly [kind: Shown | "", id: string, hold: boolean];
export const NOWHERE: Focus = ["", "", false];

export function emptyState(): State {
  return {
    seq: 0,
    about: {
      title: "",
      question: "",
      template: "",
      layout: "free",
      lang: "en",
      at: 0,
      locked: false,
      finished: false,
      door: "open",
      newer: false,
      note_chars: 500,
      cursors: 1,
      auto: 1,
      open: 0,
      names: "alias",
      hold: 0,
      closes_at: 0,
      focus: NOWHERE,
      erases_at: 0,
    },
    sections: [],
    seats: new Map(),
    notes: new Map(),
    votes: [],
    rounds: [],
    unseen: [],
    hidden: new Map(),
    sights: new Map(),
    groups: [],
    columns: [],
    outcome: [],
    overlay: [],
    ballots: new Map(),
    firsts: new Map(),
    felt: new Map(),
    cards: null,
    teams: [],
    gone: new Map(),
  };
}

/** Notes laid over other notes, which stay as they are; `over` holds what differs. */
export class Layered implements Notes {
  readonly over = new Map<string, Note | null>();

  constructor(readonly under: Notes) {}

  get size(): number {
    let size = this.under.size;
    for (const [id, note] of this.over) size += Number(note !== null) - Number(this.under.has(id));
    return size;
  }

  get(id: string): Note | undefined {
    const note = this.over.get(id);
    return note === undefined ? this.under.get(id) : (note ?? undefined);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  set(id: string, note: Note): void {
    this.over.set(id, note);
  }

  delete(id: string): void {
    this.over.set(id, null);
  }

  *values(): Generator<Note> {
    for (const note of this.under.values()) if (!this.over.has(note.id)) yield note;
    for (const note of this.over.values()) if (note) yield note;
  }
}

/** A state that can be changed without changing `state`. */
export function draftOf(state: State): State & { notes: Layered } {
  const { notes, gone, hidden } = state;
  return {
    ...state,
    notes: new Layered(notes),
    gone: new Layered(gone),
    hidden: new Layered(hidden),
  };
}

/** A draft of what this seat sees: hidden notes lie among the others. */
export function sightOf(state: State): State & { notes: Layered } {
  const draft = draftOf(state);
  for (const note of state.hidden.values()) draft.notes.set(note.id, note);
  return draft;
}

/** The notes in which a draft may differ from what lies under it. */
export function overOf({ notes }: State): Iterable<string> {
  return notes instanceof Layered ? notes.over.keys() : [];
}

/** Puts behind `after`; at `other` where that is not there. */
export function inserted<T extends { id: string }>(
  row: readonly T[],
  one: T,
  after: string,
  other: number,
): T[] {
  const behind = row.findIndex((old) => old.id === after);
  const at = behind < 0 ? other : behind + 1;
  return [...row.slice(0, at), one, ...row.slice(at)];
}

/** The section's notes by rank; equal ranks by id. */
export function inOrder(notes: Notes, section: string): Note[] {
  const found: Note[] = [];
  for (const note of notes.values()) if (note.section === section) found.push(note);
  return found.sort(byRank);
}

export function byRank(a: { rank: number; id: string }, b: { rank: number; id: string }): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The highest rank in a section, 0 for an empty one. */
export function topRank(notes: Notes, section: string): number {
  let top = 0;
  for (const note of notes.values()) {
    if (note.section === section && note.rank > top) top = note.rank;
  }
  return top;
}
