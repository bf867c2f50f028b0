// The board as the pages see it: what is confirmed, with what waits laid over it.

import { SvelteMap } from "svelte/reactivity";
import type { NoteView } from "./note.svelte";
import type { Seat, Section, Vote } from "./state";
import type { Door, Kind } from "./types";

export type SectionView = Section;
export type SeatView = Seat;
export type VoteView = Vote;

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

  readonly #notes = new SvelteMap<string, NoteView>();

  /** By id; each `NoteView` stays the same object as long as its note is there. */
  get notes(): ReadonlyMap<string, NoteView> {
    return this.#notes;
  }

  /** The notes of a section by rank; the same array until order or membership changes. */
  notesIn(section: string): readonly NoteView[] {
    void section;
    return [];
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
    return this.votes.findLast((vote) => vote.state === "open");
  }

  /** Own dots by note; also those of a vote that closed since this page began. */
  ballot(vote: string): ReadonlyMap<string, number> {
    void vote;
    return new Map();
  }

  abstained(vote: string): boolean {
    void vote;
    return false;
  }

  /** Own dots that are still free to spend. */
  left(vote: string): number {
    return this.vote(vote)?.budget ?? 0;
  }
}
