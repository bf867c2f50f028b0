// The session once more: pieces of it as the server sends them, and the board at any of its numbers.

import { evolve } from "./evolve";
import { unpack } from "./pack";
import { stateOf } from "./snapshot";
import type { Note, Notes, State } from "./state";
import type { Common } from "./types";

/** Brings the bytes of one piece; `head` 0 asks for the whole session as it is now. */
export type Fetched = (reel: number, head: number) => Promise<Uint8Array>;

type Reel = [
  tag: "reel",
  head: number,
  step: number,
  after: number,
  starts: (readonly [seq: number, round: string])[],
  layer: Uint8Array,
  forms: Common[],
];

/** Forms between two states that are kept: to be laid anew at each move of the slider. */
const EVERY = 50;

/** One piece. States are made as far as they are asked for, each on what the former left. */
class Strip {
  readonly #kept: State[];

  constructor(
    readonly after: number,
    layer: Uint8Array,
    readonly forms: readonly Common[],
  ) {
    this.#kept = [stateOf(layer)];
  }

  /** The board after event `seq`, for the caller to keep. */
  at(seq: number): State {
    const place = Math.floor((seq - this.after) / EVERY);
    for (let next = this.#kept.length; next <= place; next++) {
      this.#kept.push(this.#laid(next - 1, this.after + next * EVERY));
    }
    return this.#laid(place, seq);
  }

  #laid(place: number, seq: number): State {
    const kept = this.#kept[place] as State;
    const [notes, gone, hidden] = [kept.notes, kept.gone, kept.hidden].map(copied);
    const state = { ...kept, notes, gone, hidden } as State;
    const from = kept.seq - this.after;
    for (const form of this.forms.slice(from, seq - this.after)) evolve(state, form, new Set());
    return state;
  }
}

function copied(notes: Notes): Notes {
  const copy = new Map<string, Note>();
  for (const note of notes.values()) copy.set(note.id, note);
  return copy;
}

export class Film {
  readonly #strips = new Map<number, Promise<Strip>>();

  private constructor(
    readonly fetched: Fetched,
    /** The number of its last event. */
    readonly head: number,
    readonly step: number,
    /** Where its rounds began. */
    readonly starts: readonly (readonly [seq: number, round: string])[],
    first: Strip,
  ) {
    this.#strips.set(0, Promise.resolve(first));
  }

  /** Rejects with what `fetched` rejects with. */
  static async open(fetched: Fetched): Promise<Film> {
    const [, head, step, after, starts, layer, forms] = unpack(await fetched(0, 0)) as Reel;
    return new Film(fetched, head, step, starts, new Strip(after, layer, forms));
  }

  /** The board after event `seq`; 0 is before the first. The state is the caller's own. */
  async at(seq: number): Promise<State> {
    return (await this.#strip(seq)).at(seq);
  }

  /** The event with that number, as everybody received it. */
  async form(seq: number): Promise<Common | undefined> {
    const strip = await this.#strip(seq);
    return strip.forms[seq - strip.after - 1];
  }

  /** The piece that holds event `seq`; a piece that did not come is asked for anew. */
  #strip(seq: number): Promise<Strip> {
    const n = Math.max(0, Math.ceil(seq / this.step) - 1);
    let found = this.#strips.get(n);
    if (!found) {
      found = this.fetched(n, this.head).then((bytes) => {
        const [, , , after, , layer, forms] = unpack(bytes) as Reel;
        return new Strip(after, layer, forms);
      });
      this.#strips.set(n, found);
      found.catch(() => this.#strips.delete(n));
    }
    return found;
  }
}
