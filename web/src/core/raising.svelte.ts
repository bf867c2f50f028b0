// Being ready, and raising one's hand: shown at once, and said again after a lost connection.

import type { SeatView } from "./board.svelte";
import { currentRound } from "./rounds";
import type { Session } from "./session.svelte";

interface Shown {
  readonly round: string;
  readonly ready: boolean;
  readonly hand: boolean;
}

export class Raising {
  #mine = $state.raw<Shown>({ round: "", ready: false, hand: false });
  /* Whether the server has told what was said last; until then it does not know better. */
  #agreed = true;
  #away = false;

  constructor(readonly session: Session) {}

  get #round(): string {
    return currentRound(this.session.board)?.id ?? "";
  }

  /** What one shows now: with another round it is over. */
  get mine(): Shown {
    const round = this.#round;
    return this.#mine.round === round ? this.#mine : { round, ready: false, hand: false };
  }

  /** What was told about the round that runs. */
  get #told(): { count: number; ready: readonly number[]; hands: readonly number[] } {
    const { raised } = this.session;
    if (raised?.[1] !== this.#round) return { count: 0, ready: [], hands: [] };
    const [, , count, ready, hands] = raised;
    return { count, ready, hands };
  }

  /** Whether somebody is known to be ready; where no names are kept nobody is. */
  isReady(seat: SeatView): boolean {
    return this.#told.ready.includes(seat.n);
  }

  /** Of those who take part and are here: how many there are, and how many are ready. */
  get count(): { n: number; all: number } {
    const { board, here } = this.session;
    const all = [...board.seats.values()].filter(
      (seat) => seat.role === "participant" && !seat.gone && !seat.waiting && here.has(seat.n),
    );
    const { count, ready } = this.#told;
    const known = all.filter((seat) => ready.includes(seat.n)).length;
    return { n: ready.length > 0 ? known : Math.min(count, all.length), all: all.length };
  }

  /** Whether everybody who is here is ready. */
  get everyone(): boolean {
    const { n, all } = this.count;
    return all > 0 && n >= all;
  }

  /** The seats whose hands are up, the first one first. */
  get hands(): SeatView[] {
    const seats = [...this.session.board.seats.values()];
    return this.#told.hands.flatMap((n) => seats.find((seat) => seat.n === n) ?? []);
  }

  show(change: Partial<Pick<Shown, "ready" | "hand">>): void {
    this.#mine = { ...this.mine, ...change };
    this.#say();
  }

  lower(seat: SeatView): void {
    this.session.send(["lower", seat.n]);
  }

  /** To be called as an effect: a host may have lowered one's hand; a line may have been lost. */
  readonly follow = (): void => {
    const { connection, me, raised } = this.session;
    const live = connection === "live" && me !== null;
    if (!live) this.#away = true;
    else if (this.#away) {
      this.#away = false;
      if (this.mine.ready || this.mine.hand) this.#say();
    } else this.#agree(me.n, raised !== null && raised[1] === this.#round);
  };

  #agree(n: number, told: boolean): void {
    const { count, ready, hands } = this.#told;
    const { mine } = this;
    const hand = hands.includes(n);
    const known = told && (ready.length > 0 || count === 0);
    const is = known ? ready.includes(n) : mine.ready;
    if (hand === mine.hand && is === mine.ready) this.#agreed = true;
    else if (this.#agreed) this.#mine = { ...mine, ready: is, hand };
  }

  #say(): void {
    const { round, ready, hand } = this.mine;
    this.#agreed = false;
    this.session.send(["ready", round, ready ? 1 : 0, hand ? 1 : 0]);
  }
}
