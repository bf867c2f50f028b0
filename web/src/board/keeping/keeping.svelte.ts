// When all of this board is erased: the server knows it, because it moves with every change.

import { call } from "$core/api";

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_DAYS = 7;

/** One thing that somebody did, without contents; `at` in ms, as exact as the minute. */
export interface Deed {
  readonly at: number;
  /** The id of a seat, the role of a link, or "" for nobody to name. */
  readonly who: string;
  readonly what: string;
  readonly count: number;
}

export class Keeping {
  /** In ms; 0 for never, undefined while it is not known. */
  at = $state<number>();
  readonly #path: string;

  constructor(
    board: string,
    readonly token: () => string,
  ) {
    this.#path = `/api/boards/${board}`;
  }

  /** Asks anew, as `chosen` may have changed; where the server cannot be reached, that counts. */
  async look(chosen: number): Promise<void> {
    const told = await call<{ erases_at?: number }>(this.#path, this.token()).catch(() => null);
    if (told || chosen) this.at = told?.erases_at ?? chosen;
  }

  /** Whether it is only a few days off. */
  soon(now: number): boolean {
    return Boolean(this.at) && (this.at ?? 0) - now < SOON_DAYS * DAY_MS;
  }

  /** What was done here, the newest first; for hosts. Rejects with ApiError. */
  async deeds(): Promise<readonly Deed[]> {
    return (await call<{ deeds: Deed[] }>(`${this.#path}/deeds`, this.token())).deeds;
  }

  /** Erases all of it, now. Rejects with ApiError. */
  async erase(board: string): Promise<void> {
    await call(`${this.#path}/erase`, this.token(), { board });
  }
}
