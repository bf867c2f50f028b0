// Which notes the list shows, and in which order: by words, owner and colour.

import type { SectionView } from "$core/board.svelte";
import type { NoteView } from "$core/note.svelte";
import { shuffled } from "$core/order";
import type { Colour } from "$core/types";
import type { Desk } from "../desk.svelte";
import { lastStandings } from "../votes";

const MOST = 1e9;

export type Order = "board" | "new" | "votes";

export interface Sieved {
  section: SectionView;
  notes: readonly NoteView[];
}

export class Sieve {
  mine = $state(false);
  colour = $state<Colour | "">("");
  order = $state<Order>("board");
  readonly #desk: Desk;

  readonly sections = $derived.by((): Sieved[] => {
    const { board } = this.#desk;
    return board.sections.map((section) => {
      const notes = board.notesIn(section.id);
      return { section, notes: this.#sorted(this.on ? notes.filter((n) => this.#fits(n)) : notes) };
    });
  });

  readonly found = $derived(this.sections.reduce((sum, { notes }) => sum + notes.length, 0));

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get on(): boolean {
    return this.mine || this.colour !== "" || this.#desk.query.trim() !== "";
  }

  /** While people vote, "as on the board" is for each another order: no note is on top for all. */
  get mixed(): boolean {
    return this.order === "board" && this.#desk.board.openVote !== undefined;
  }

  clear(): void {
    this.mine = false;
    this.colour = "";
    this.#desk.query = "";
  }

  #fits(note: NoteView): boolean {
    if (this.mine && !note.own) return false;
    if (this.colour !== "" && note.colour !== this.colour) return false;
    return this.#desk.matches(note);
  }

  #sorted(notes: readonly NoteView[]): readonly NoteView[] {
    switch (this.order) {
      case "board": {
        const { board, session } = this.#desk;
        if (board.openVote === undefined) return notes;
        return shuffled(notes, `${board.openVote.id}/${session.me?.seat ?? ""}`, ({ id }) => id);
      }
      case "new":
        return [...notes].reverse();
      case "votes": {
        const found = lastStandings(this.#desk.board)?.by;
        const score = ({ id }: NoteView): number => found?.get(id)?.score ?? -MOST;
        return [...notes].sort((a, b) => score(b) - score(a));
      }
      default:
        return this.order satisfies never;
    }
  }
}
