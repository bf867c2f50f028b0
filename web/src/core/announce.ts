// What a screen reader hears of others: counts, politely, and not more often than every ten
// seconds, so that a busy board can be worked on.

import { type Clock, realClock } from "./clock";
import { type Happening, happeningOf } from "./happening";
import type { State } from "./state";
import type { Common } from "./types";

const EVERY_MS = 10_000;
const SOON_MS = 500;

/** How many things of each kind happened since the last time. */
export type Counts = Partial<Record<Happening["kind"], number>>;

/**
 * Tells `say` what others did; one's own doings are answered where they are done. A note that was added and removed again is not told.
 */
export class Announcer {
  readonly #heard = new Map<string, Set<string>>();
  #saidAt = Number.NEGATIVE_INFINITY;
  #forget: (() => void) | null = null;

  constructor(
    readonly say: (counts: Counts) => void,
    readonly clock: Clock = realClock,
  ) {}

  /** Makes of forms what there is to say; feed it with `session.onEvent`. */
  readonly listen = (state: State, form: Common, own: boolean): void => {
    const happening = happeningOf(state, form, own);
    if (happening) this.hear(happening);
  };

  readonly hear = ({ kind, ids, own }: Happening): void => {
    if (own) return;
    for (const id of ids.length ? ids : [kind]) this.#take(kind, id);
    if (this.#forget) return;
    const wait = Math.max(SOON_MS, this.#saidAt + EVERY_MS - this.clock.now());
    this.#forget = this.clock.after(wait, () => this.#tell());
  };

  stop(): void {
    this.#forget?.();
    this.#forget = null;
  }

  #take(kind: Happening["kind"], id: string): void {
    const added = this.#of("added");
    if (kind === "removed" && added.delete(id)) return;
    if ((kind === "edited" || kind === "moved") && added.has(id)) return;
    this.#of(kind).add(id);
  }

  #of(kind: Happening["kind"]): Set<string> {
    const found = this.#heard.get(kind) ?? new Set();
    this.#heard.set(kind, found);
    return found;
  }

  #tell(): void {
    this.#forget = null;
    this.#saidAt = this.clock.now();
    const counts: Counts = {};
    for (const [kind, ids] of this.#heard) {
      if (ids.size) counts[kind as Happening["kind"]] = ids.size;
    }
    this.#heard.clear();
    if (Object.keys(counts).length) this.say(counts);
  }
}
