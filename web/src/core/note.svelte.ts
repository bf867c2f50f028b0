// A note as the pages see it: one object for its whole life, which tells when it changes.

import type { Note } from "./state";
import type { Colour, Hidden } from "./types";

/** What only this browser knows about a note. */
export interface Mark {
  /** `waiting`: not acknowledged yet; `refused`: the board said no, and the text is kept. */
  readonly state: "waiting" | "saved" | "refused";
  /** The slug of the refusal; "" unless `state` is "refused". */
  readonly refused: string;
  /** Own text that is not on the board: refused, or overwritten by an edit that had not seen it. */
  readonly yours: string;
  readonly own: boolean;
  /** Others do not receive it yet. */
  readonly hidden: boolean;
  /** How it came, where it is hidden and has a name. */
  readonly sight: Hidden | undefined;
  /** The first text of an own note that somebody else altered. */
  readonly first: string;
}

const UNMARKED: Mark = {
  state: "saved",
  refused: "",
  yours: "",
  own: false,
  hidden: false,
  sight: undefined,
  first: "",
};

/** Two signals tell of all changes: a board has thousands of notes, and few are looked at. */
export class NoteView implements Mark {
  readonly id: string;
  /** What is shown; not reactive, for whoever goes through thousands. */
  note: Note;
  #seq: number;
  #shown: Note;
  #mark = $state.raw(UNMARKED);

  constructor(note: Note, seq: number) {
    this.id = note.id;
    this.note = note;
    this.#seq = seq;
    this.#shown = $state.raw(note);
  }

  /** Shows `note`; stamps beyond `seq` are predictions and are not told. */
  take(note: Note, seq: number): void {
    this.note = note;
    this.#seq = seq;
    this.#shown = note;
  }

  mark(mark: Mark): void {
    const keys = Object.keys(UNMARKED) as (keyof Mark)[];
    if (keys.some((key) => mark[key] !== this.#mark[key])) this.#mark = mark;
  }

  get section(): string {
    return this.#shown.section;
  }
  get column(): string {
    return this.#shown.column;
  }
  get text(): string {
    return this.#shown.text;
  }
  get lang(): string {
    return this.#shown.lang;
  }
  get colour(): Colour {
    return this.#shown.colour;
  }
  get tags(): readonly string[] {
    return this.#shown.tags;
  }
  get x(): number {
    return this.#shown.x;
  }
  get y(): number {
    return this.#shown.y;
  }
  get rank(): number {
    return this.#shown.rank;
  }
  get z(): number {
    return this.#shown.z;
  }
  /** Who wrote it; "" for a copy. */
  get seat(): string {
    return this.#shown.seat;
  }
  get copyOf(): string {
    return this.#shown.copy_of;
  }
  get quote(): boolean {
    return this.#shown.quote;
  }
  get altered(): boolean {
    return this.#shown.altered;
  }
  /** Stamps for `base` and `expect`, as far as they are confirmed. */
  get textAt(): number {
    return Math.min(this.#shown.text_at, this.#seq);
  }
  get placeAt(): number {
    return Math.min(this.#shown.place_at, this.#seq);
  }
  get lookAt(): number {
    return Math.min(this.#shown.look_at, this.#seq);
  }
  get state(): Mark["state"] {
    return this.#mark.state;
  }
  get refused(): string {
    return this.#mark.refused;
  }
  get yours(): string {
    return this.#mark.yours;
  }
  get own(): boolean {
    return this.#mark.own;
  }
  get hidden(): boolean {
    return this.#mark.hidden;
  }
  get sight(): Hidden | undefined {
    return this.#mark.sight;
  }
  get first(): string {
    return this.#mark.first;
  }
}
