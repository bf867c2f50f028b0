// The board as the pages see it: what is confirmed, with what waits laid over it.

import { SvelteMap } from "svelte/reactivity";
import { NO_BALLOT, spent } from "./ballot";
import { byPlace } from "./groups";
import { type Mark, NoteView } from "./note.svelte";
import {
  type Ballot,
  type Column,
  type Focus,
  type Group,
  NOWHERE,
  type Note,
  type Round,
  type Seat,
  type Section,
  type State,
  type Unseen,
  type Vote,
} from "./state";
import type { Door, Kind, Names } from "./types";

export type ColumnView = Column;
export type SectionView = Section;
export type SeatView = Seat;
export type VoteView = Vote;
export type RoundView = Round;
export type GroupView = Group;

/** How a note stands with the outbox. */
export type Standing = Pick<Mark, "state" | "refused" | "yours">;

/** What there is to show. */
export interface Showing {
  /** Confirmed, with what waits laid over it. */
  state: State;
  /** The number of the last confirmed event. */
  seq: number;
  /** Notes that may differ from what was shown before; null for all. */
  changed: Iterable<string> | null;
  /** Refused notes that are not on the board. */
  ghosts: ReadonlyMap<string, Note>;
  mark: (id: string) => Standing;
  seat: string;
  /** Whether it is one's own though it has no name. */
  mine: (id: string) => boolean;
}

const RULES = ["note_chars", "cursors", "auto", "open", "hold"] as const;

export class BoardView {
  /** False until the first snapshot is here; everything is empty before. */
  ready = $state(false);
  /** Number of the last confirmed event shown. */
  seq = $state(0);
  title = $state("");
  question = $state("");
  template = $state("");
  layout = $state<Kind>("free");
  lang = $state("en");
  at = $state(0);
  locked = $state(false);
  finished = $state(false);
  door = $state<Door>("open");
  newer = $state(false);
  closes_at = $state(0);
  /** What facilitators show to everybody; what to make of it is in focus.ts. */
  focus = $state.raw<Focus>(NOWHERE);
  erases_at = $state(0);
  names = $state<Names>("alias");
  rules = $state.raw({ note_chars: 500, cursors: 1, auto: 1, open: 0, hold: 0 });
  sections = $state.raw<readonly SectionView[]>([]);
  seats = $state.raw<ReadonlyMap<string, SeatView>>(new Map());
  /** What goes down through the sections of a table; none elsewhere. */
  columns = $state.raw<readonly ColumnView[]>([]);
  /** Every vote in the order of opening; `results` are there once it is closed. */
  votes = $state.raw<readonly VoteView[]>([]);

  /** The agenda, in its order; what to make of it is in rounds.ts. */
  rounds = $state.raw<readonly RoundView[]>([]);

  /** What is hidden, round by round. */
  unseen = $state.raw<readonly Unseen[]>([]);
  /** What one's own notes felt like. */
  felt = $state.raw<State["felt"]>(new Map());
  /** What one is to read; the round is `cards[1]`. */
  cards = $state.raw<State["cards"]>(null);
  /** What to make of it is in teams.ts. */
  teams = $state.raw<State["teams"]>([]);
  /** All groups, in the order in which those of a section stand. */
  groups = $state.raw<readonly GroupView[]>([]);
  /** Ideas, decisions and actions; what to make of it is in outcome.ts. */
  outcome = $state.raw<State["outcome"]>([]);

  /** The proposal, as rows; what to make of it is in proposals.ts. */
  overlay = $state.raw<State["overlay"]>([]);

  #ballots = $state.raw<ReadonlyMap<string, Ballot>>(new Map());
  readonly #notes = new SvelteMap<string, NoteView>();
  /** The notes of each section in their order. */
  readonly #rows = new SvelteMap<string, readonly NoteView[]>();

  /** By id; each `NoteView` stays the same object as long as its note is there. */
  get notes(): ReadonlyMap<string, NoteView> {
    return this.#notes;
  }

  /** The notes of a section as they stand; the same array until order or membership changes. */
  notesIn(section: string): readonly NoteView[] {
    return this.#rows.get(section) ?? [];
  }

  section(id: string): SectionView | undefined {
    return this.sections.find((section) => section.id === id);
  }

  seatByN(n: number): SeatView | undefined {
    for (const seat of this.seats.values()) if (seat.n === n) return seat;
    return undefined;
  }

  vote(id: string): VoteView | undefined {
    return this.votes.find((vote) => vote.id === id);
  }

  /** The vote that opened last and is still open. */
  get openVote(): VoteView | undefined {
    return [...this.votes].reverse().find((vote) => vote.state === "open");
  }

  /** Own values by item; also those of a vote that closed since this page began. */
  ballot(vote: string): ReadonlyMap<string, number> {
    return new Map(this.#ballot(vote).values);
  }

  /** Whether one said to hold the vote's lens. */
  real(vote: string): boolean {
    return this.#ballot(vote).real;
  }

  abstained(vote: string): boolean {
    return this.#ballot(vote).abstained;
  }

  /** Own dots that are still free to spend. */
  left(id: string): number {
    const vote = this.vote(id);
    return vote ? Math.max(0, vote.budget - spent(vote, this.#ballot(id))) : 0;
  }

  /** Shows that; what is as before is not touched, so nothing that shows it is drawn again. */
  show(showing: Showing): void {
    const { state, seq } = showing;
    const { note_chars, cursors, auto, open, hold, ...about } = state.about;
    this.seq = seq;
    Object.assign(this, about);
    const rules = { note_chars, cursors, auto, open, hold };
    if (RULES.some((key) => this.rules[key] !== rules[key])) this.rules = rules;
    this.sections = state.sections;
    this.seats = state.seats;
    this.votes = state.votes;
    this.rounds = state.rounds;
    this.unseen = state.unseen;
    this.cards = state.cards;
    this.teams = state.teams;
    this.felt = state.felt;
    this.columns = state.columns;
    this.outcome = state.outcome;
    this.overlay = state.overlay;
    this.#ballots = state.ballots;
    const dirty = new Map<string, Set<NoteView>>();
    if (this.groups !== state.groups) {
      for (const group of [...this.groups, ...state.groups]) soil(dirty, group.section);
      this.groups = state.groups;
    }
    for (const id of showing.changed ?? this.#everything(showing)) this.#note(id, showing, dirty);
    for (const [section, moved] of dirty) this.#order(section, moved);
  }

  #ballot(vote: string): Ballot {
    return this.#ballots.get(vote) ?? NO_BALLOT;
  }

  #everything({ state, ghosts }: Showing): Set<string> {
    const ids = new Set([...this.#notes.keys(), ...ghosts.keys()]);
    for (const note of state.notes.values()) ids.add(note.id);
    return ids;
  }

  /** Brings one note's view up to date, and tells which sections it came to or left. */
  #note(id: string, showing: Showing, dirty: Dirty): void {
    const note = showing.state.notes.get(id) ?? showing.ghosts.get(id);
    let view = this.#notes.get(id);
    const was = view?.note;
    if (!note) {
      this.#notes.delete(id);
      if (view) soil(dirty, view.note.section, view);
      return;
    }
    if (view) {
      if (was !== note || note.text_at > showing.seq) view.take(note, showing.seq);
    } else {
      view = new NoteView(note, showing.seq);
      this.#notes.set(id, view);
    }
    if (was?.section !== note.section || was.rank !== note.rank) {
      if (was) soil(dirty, was.section, view);
      soil(dirty, note.section, view);
    }
    const first = showing.state.firsts.get(id) ?? "";
    const own = note.seat === showing.seat || showing.mine(id);
    const hidden = showing.state.hidden.has(id);
    const sight = hidden ? showing.state.sights.get(id) : undefined;
    view.mark({ ...showing.mark(id), own, hidden, sight, first });
  }

  /** Puts `moved` where they belong now; the others are in order already. */
  #order(section: string, moved: ReadonlySet<NoteView>): void {
    const rest = this.notesIn(section).filter((view) => !moved.has(view));
    const here = [...moved].filter(
      (view) => view.note.section === section && this.#notes.get(view.id) === view,
    );
    const order = byPlace(this.groups);
    const row = [...rest, ...here].sort((a, b) => order(a.note, b.note));
    this.#rows.set(section, row);
  }
}

/** Notes that came to a section, left it, or changed their rank in it. */
type Dirty = Map<string, Set<NoteView>>;

function soil(dirty: Dirty, section: string, view?: NoteView): void {
  const found = dirty.get(section) ?? new Set();
  if (view) found.add(view);
  dirty.set(section, found);
}
