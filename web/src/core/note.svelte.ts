// A note as the pages see it: one object for its whole life, whose fields tell when they change.

import type { Note } from "./state";
import type { Colour } from "./types";

/** `waiting`: not acknowledged yet; `refused`: the board said no, and the text is kept. */
export type Standing = "waiting" | "saved" | "refused";

export class NoteView {
  readonly id: string;
  /** What is shown; not reactive, for whoever goes through thousands. */
  note: Note;
  section = $state("");
  text = $state("");
  lang = $state("");
  colour = $state<Colour>("yellow");
  tags = $state.raw<readonly string[]>([]);
  x = $state(0);
  y = $state(0);
  rank = $state(0);
  z = $state(0);
  /** Who wrote it; "" for a copy. */
  seat = $state("");
  copyOf = $state("");
  altered = $state(false);
  /** Stamps for `base` and `expect`, as far as they are confirmed. */
  textAt = $state(0);
  placeAt = $state(0);
  lookAt = $state(0);
  own = $state(false);
  state = $state<Standing>("saved");
  /** The slug of the refusal; "" unless `state` is "refused". */
  refused = $state("");
  /** Own text that is not on the board: refused, or overwritten by an edit that had not seen it. */
  yours = $state("");
  /** The first text of an own note that somebody else altered. */
  first = $state("");

  constructor(note: Note, seq: number) {
    this.id = note.id;
    this.note = note;
    this.take(note, seq);
  }

  /** Shows `note`; stamps beyond `seq` are predictions and are not told. */
  take(note: Note, seq: number): void {
    this.note = note;
    this.section = note.section;
    this.text = note.text;
    this.lang = note.lang;
    this.colour = note.colour;
    this.tags = note.tags;
    this.x = note.x;
    this.y = note.y;
    this.rank = note.rank;
    this.z = note.z;
    this.seat = note.seat;
    this.copyOf = note.copy_of;
    this.altered = note.altered;
    this.textAt = Math.min(note.text_at, seq);
    this.placeAt = Math.min(note.place_at, seq);
    this.lookAt = Math.min(note.look_at, seq);
  }
}
