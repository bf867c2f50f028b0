// The time of rounds on a page: it ticks while there is an agenda, and tells what is worth a word.

import { untrack } from "svelte";
import { formatNumber, language, t } from "$core/i18n";
import { announced, currentRound, graceLeft, timeLeft } from "$core/rounds";
import type { Session } from "$core/session.svelte";
import type { Round } from "$core/state";

const TICK_MS = 250;
const HOUR = 3600;

export interface Heard {
  /** A mark of the time has come: 60 s, 10 s, 0 s. */
  mark: (words: string) => void;
  /** Another round is current now, or none: the words that say so. */
  turned: (words: string) => void;
}

export class Timekeeper {
  /** The server's time in ms. */
  now = $state(0);
  #round: Round | undefined;
  #left: number | null = null;
  #begun = false;

  constructor(
    readonly session: Session,
    readonly heard: Heard,
  ) {
    this.now = session.now();
  }

  /** Ticks until the returned function is called. */
  run(): () => void {
    untrack(() => this.#tick());
    const clock = setInterval(() => this.#tick(), TICK_MS);
    return () => clearInterval(clock);
  }

  #tick(): void {
    this.now = this.session.now();
    const round = currentRound(this.session.board);
    const left = round ? timeLeft(round, this.now) : null;
    const same = round?.id === this.#round?.id;
    const mark = same ? announced(this.#left, left) : null;
    const turned = this.#begun && !same;
    this.#begun = true;
    this.#round = round;
    this.#left = left;
    if (mark !== null) this.heard.mark(t(`round-mark-${mark}`));
    if (turned) this.heard.turned(this.#news(round));
  }

  #news(round: Round | undefined): string {
    if (round) return t("round-now", { title: nameOf(round) });
    const ending = this.session.board.rounds.some((one) => graceLeft(one, this.now) > 0);
    return t(ending ? "round-finish" : "round-none");
  }
}

/** What a round is called: its own name, or that of its kind. */
export const nameOf = ({ plan: [kind, title] }: Round): string => title || t(`round-kind-${kind}`);

/** "4:38", and from an hour on "1:04:38"; below 0 it counts what is over. */
export function clockOf(ms: number): string {
  const seconds = ms < 0 ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / 60)];
  const two = new Intl.NumberFormat(language(), { minimumIntegerDigits: 2, useGrouping: false });
  const rest = two.format(seconds % 60);
  if (hours === 0) return `${formatNumber(minutes)}:${rest}`;
  return `${formatNumber(hours)}:${two.format(minutes)}:${rest}`;
}
