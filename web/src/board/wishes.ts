// What a person may be in the middle of on the desk: plain values, replaced and never changed.

import type { Colour } from "$core/types";
import type { Point } from "./camera.svelte";
import type { Onto } from "./plane/onto";

export type View = "canvas" | "columns" | "list" | "suggested" | "ideas";
export type Tool = "select" | "hand" | "note";
export type DialogName =
  | "answers"
  | "ballot"
  | "carry"
  | "scribe"
  | "columns"
  | "compare"
  | "deeds"
  | "door"
  | "feel"
  | "group"
  | "history"
  | "idea"
  | "import"
  | "invite"
  | "keep"
  | "keeping"
  | "keys"
  | "move"
  | "name"
  | "paste"
  | "put"
  | "question"
  | "replies"
  | "result"
  | "return"
  | "round"
  | "same"
  | "roundup"
  | "sections"
  | "settings"
  | "sweet"
  | "tags"
  | "take"
  | "title"
  | "translate"
  | "vote";

/** An open editor: of a note that is there, or of one that is yet to be added (`note` is ""). */
export interface Writing {
  readonly note: string;
  readonly section: string;
  /** Of a table; "" for the first. */
  readonly column: string;
  readonly at: Point;
  readonly before: string;
  readonly colour: Colour;
  readonly text: string;
  /** The stamp of the text that was there when it was opened. */
  readonly base: number;
}

/** Notes under the pointer, on their way. */
export interface Drag {
  readonly notes: ReadonlySet<string>;
  readonly lead: string;
  /** The group that goes with them, whole. */
  readonly group?: string;
  /** What they would be put with if they were let go now. */
  readonly onto?: Onto | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** Where notes would be put in a section or a group: before that note, "" for last. */
export interface Spot {
  readonly section: string;
  /** Of a table; "" keeps it. */
  readonly column: string;
  readonly before: string;
  readonly group?: string | undefined;
}

/** Something that cannot be taken back by a key, and waits for a yes. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}
