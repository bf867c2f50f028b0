// Who is here and what they point at. Never kept, and the first thing that may be lost.

import type { Clock } from "./clock";
import type { Asking, Cursor, Mode, Telling } from "./types";

const EVERY_MS = 100;
const GONE_MS = 10_000;
const CURSORS_MOST = 25;

type Frame<Tag extends Telling[0]> = Extract<Telling, [Tag, ...unknown[]]>;

export class Presence {
  here: Map<number, true> = new Map();
  count = 0;
  cursors: Map<number, Cursor> = new Map();

  #all = true;
  #next: Extract<Asking, ["pr", ...unknown[]]> | null = null;
  #sentAt = Number.NEGATIVE_INFINITY;
  #waiting = false;
  readonly #signs = new Map<number, number>();

  constructor(
    readonly clock: Clock,
    readonly send: (sign: Asking) => void,
  ) {}

  /** After a welcome: the next `here` lists everybody. */
  welcome(): void {
    this.#all = true;
    this.cursors = new Map();
  }

  hearHere([, count, joined, left]: Frame<"here">): void {
    this.here = new Map(this.#all ? [] : this.here);
    this.#all = false;
    for (const n of joined) this.here.set(n, true);
    for (const n of left) this.here.delete(n);
    this.count = count;
    this.#keepCursors((n) => this.here.has(n));
  }

  hearSigns([, signs]: Frame<"pr">, me: number): void {
    const now = this.clock.now();
    this.cursors = new Map(this.cursors);
    for (const [n, mode, x, y, note] of signs) {
      if (mode === 0 || n === me) this.cursors.delete(n);
      else this.cursors.set(n, { mode, x, y, note });
      this.#signs.set(n, now);
    }
  }

  /** Lets go of who gave no sign for ten seconds; true when that was somebody. */
  fade(): boolean {
    const before = this.cursors.size;
    const since = this.clock.now() - GONE_MS;
    this.#keepCursors((n) => (this.#signs.get(n) ?? 0) > since);
    return this.cursors.size < before;
  }

  /** Tells others, now or within a tenth of a second; only the latest is told. */
  present(mode: Mode, x: number, y: number, note: string, cursors: boolean): void {
    const crowded = !cursors || this.count > CURSORS_MOST;
    if (crowded && (mode === 1 || mode === 3)) return;
    this.#next = ["pr", mode, Math.round(x) || 0, Math.round(y) || 0, mode === 3 ? note : ""];
    if (this.#waiting) return;
    const wait = this.#sentAt + EVERY_MS - this.clock.now();
    if (wait <= 0) {
      this.#flush();
    } else {
      this.#waiting = true;
      this.clock.after(wait, this.#flush);
    }
  }

  readonly #flush = (): void => {
    this.#waiting = false;
    this.#sentAt = this.clock.now();
    if (this.#next) this.send(this.#next);
    this.#next = null;
  };

  #keepCursors(keep: (n: number) => boolean): void {
    if ([...this.cursors.keys()].every(keep)) return;
    this.cursors = new Map([...this.cursors].filter(([n]) => keep(n)));
  }
}
