// The board as the pages see it: what is confirmed, with what waits laid over it.

import { SvelteMap } from "svelte/reactivity";
import { NO_BALLOT, spent } from "./ballot";
import { NoteView, type Standing } from "./note.svelte";
import {
  type Ballot,
  byRank,
  type Note,
  type Seat,
  type Section,
  type State,
  type Vote,
} from "./state";
import type { Door, Kind } from "./types";

export type SectionView = Section;
export type SeatView = Seat;
export type VoteView = Vote;

/** What only this browser knows about a note. */
export interface Mark {
  state: Standing;
  refused: string;
  yours: string;
}

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
  mark: (id: string) => Mark;
  seat: string;
}

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
  rules = $state.raw({ note_chars: 500, cursors: 1 });
  sections = $state.raw<readonly SectionView[]>([]);
  seats = $state.raw<ReadonlyMap<string, SeatView>>(new Map());
  /** Every vote in the order of opening; `results` are there once it is closed. */
  votes = $state.raw<readonly VoteView[]>([]);

  #ballots = $state.raw<ReadonlyMap<string, Ballot>>(new Map());
  readonly #notes = new SvelteMap<string, NoteView>();
  /** By section: its notes in order, and the same unordered for the next time. */
  readonly #rows = new SvelteMap<string, readonly NoteView[]>();
  readonly #members = new Map<string, Set<NoteView>>();

  /** By id; each `NoteView` stays the same object as long as its note is there. */
  get notes(): ReadonlyMap<string, NoteView> {
    return this.#notes;
  }

  /** The notes of a section by rank; the same array until order or membership changes. */
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

  /** Own dots by note; also those of a vote that closed since this page began. */
  ballot(vote: string): ReadonlyMap<string, number> {
    return new Map(this.#ballot(vote).dots);
  }

  abstained(vote: string): boolean {
    return this.#ballot(vote).abstained;
  }

  /** Own dots that are still free to spend. */
  left(vote: string): number {
    return Math.max(0, (this.vote(vote)?.budget ?? 0) - spent(this.#ballot(vote)));
  }

  /** Shows that; what is as before is not touched, so nothing that shows it is drawn again. */
  show(showing: Showing): void {
    const { state, seq } = showing;
    const { note_chars, cursors, ...about } = state.about;
    this.seq = seq;
    Object.assign(this, about);
    if (this.rules.note_chars !== note_chars || this.rules.cursors !== cursors) {
      this.rules = { note_chars, cursors };
    }
    this.sections = state.sections;
    this.seats = state.seats;
    this.votes = state.votes;
    this.#ballots = state.ballots;
    const dirty = new Set<string>();
    for (const id of showing.changed ?? this.#everything(showing)) this.#note(id, showing, dirty);
    for (const section of dirty) {
      this.#rows.set(section, [...(this.#members.get(section) ?? [])].sort(byRank));
    }
  }

  #ballot(vote: string): Ballot {
    return this.#ballots.get(vote) ?? NO_BALLOT;
  }

  #everything({ state, ghosts }: Showing): Set<string> {
    const ids = new Set([...this.#notes.keys(), ...ghosts.keys()]);
    for (const note of state.notes.values()) ids.add(note.id);
    return ids;
  }

  /** Brings one note's view up to date; sections whose order changed are added to `dirty`. */
  #note(id: string, showing: Showing, dirty: Set<string>): void {
    const note = showing.state.notes.get(id) ?? showing.ghosts.get(id);
    let view = this.#notes.get(id);
    if (!note) {
      if (view) this.#remove(view, dirty);
      return;
    }
    if (!view) {
      view = new NoteView(note, showing.seq);
      this.#notes.set(id, view);
      this.#enter(view, dirty);
    } else if (view.section !== note.section || view.rank !== note.rank) {
      this.#leave(view, dirty);
      view.take(note, showing.seq);
      this.#enter(view, dirty);
    } else {
      view.take(note, showing.seq);
    }
    Object.assign(view, showing.mark(id));
    view.own = note.seat === showing.seat;
    view.first = showing.state.firsts.get(id) ?? "";
  }

  #remove(view: NoteView, dirty: Set<string>): void {
    this.#notes.delete(view.id);
    this.#leave(view, dirty);
  }

  #enter(view: NoteView, dirty: Set<string>): void {
    const members = this.#members.get(view.section) ?? new Set();
    this.#members.set(view.section, members.add(view));
    dirty.add(view.section);
  }

  #leave(view: NoteView, dirty: Set<string>): void {
    this.#members.get(view.section)?.delete(view);
    dirty.add(view.section);
  }
}
