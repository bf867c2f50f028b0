// How fast commands may leave: below the server's 40 at once and 10 a second, so that it never
// has to say "slow down", and nothing overtakes what would have been refused.

const BURST = 30;
const EVERY_MS = 110;

export class Pace {
  #left = BURST;
  #at = 0;

  /** 0 when one may go now, which is then counted; else the ms to wait. */
  take(now: number): number {
    this.#left = Math.min(BURST, this.#left + (now - this.#at) / EVERY_MS);
    this.#at = now;
    if (this.#left < 1) return Math.ceil((1 - this.#left) * EVERY_MS);
    this.#left -= 1;
    return 0;
  }
}
