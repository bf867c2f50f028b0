// The session as it is watched: where one is, whether it goes on by itself, and how fast.

import { ApiError } from "$core/api";
import type { Film } from "$core/film";
import { type Happening, happeningOf } from "$core/happening";
import { Latest } from "$core/latest";
import type { Common } from "$core/types";
import type { Area } from "../camera.svelte";
import { Desk } from "../desk.svelte";
import { around, grown } from "../geometry";
import { framesOf, laid, noteAt } from "./laid";
import { Past } from "./past.svelte";
import { opened } from "./reels";

/* The whole of it takes a minute, a short one two events a second. */
const WHOLE_S = 60;
const SLOWEST = 2;
const TICK_MS = 100;
const AIR = 24;
export const SPEEDS = [1, 2, 4] as const;

export class Replay {
  /** The desk that the views show: a viewer's, of a board that was. */
  readonly desk: Desk;
  film = $state.raw<Film>();
  /** The number that one looks at. */
  at = $state(0);
  playing = $state(false);
  speed = $state<number>(SPEEDS[0]);
  /** Why there is nothing to look at, or no more of it: a slug. */
  no = $state("");
  /** All of the board as it is in the end: what the plane shows, so that nothing comes out of sight. */
  whole = $state.raw<Area>();
  /** What the event at that number was, where it is worth a word. */
  happened = $state.raw<Happening | null>(null);
  readonly #live: Desk;
  readonly #past: Past;
  readonly #openings = new Latest();
  #wanted = 0;
  #part = 0;

  /** `at` 0 plays it from the beginning. */
  constructor(live: Desk, at: number) {
    this.#live = live;
    this.#wanted = at || 1;
    this.playing = at === 0;
    this.#past = new Past(live.id);
    this.desk = new Desk(live.id, live.token, this.#past);
    this.desk.view = live.view === "columns" || live.view === "list" ? live.view : "canvas";
    void this.open();
  }

  get head(): number {
    return this.film?.head ?? 0;
  }

  /** Fetches the session, anew where something of it was taken away meanwhile. */
  async open(): Promise<void> {
    this.no = "";
    try {
      const film = await this.#openings.of(opened(this.#live));
      if (!film) return;
      this.film = film;
      const end = await this.film.at(this.head);
      const all = laid(end);
      const area = around([...framesOf(end, all), ...all.notes.map(noteAt)]);
      this.whole = area && grown(area, AIR);
      await this.go(this.#wanted);
    } catch (error) {
      this.#stopped(error);
    }
  }

  /** Goes to a number; of several that are asked for at once the last one counts. */
  async go(to: number): Promise<void> {
    const { film } = this;
    const seq = Math.min(this.head, Math.max(1, Math.round(to)));
    this.#wanted = seq;
    if (!film) return;
    try {
      const [state, form, before] = await Promise.all([
        film.at(seq),
        film.form(seq),
        film.at(seq - 1),
      ]);
      if (this.#wanted !== seq || this.film !== film) return;
      this.happened = form ? happeningOf(before, form as Common, false) : null;
      this.#past.lay(state);
      this.desk.taking.at = seq;
      this.at = seq;
    } catch (error) {
      this.#stopped(error);
    }
  }

  /** Goes on by itself, or stops; from the end it begins anew. */
  play(on: boolean): void {
    if (on && this.at >= this.head) void this.go(1);
    this.#part = 0;
    this.playing = on;
  }

  /** Plays until the returned function is called. */
  run(): () => void {
    const timer = setInterval(() => this.#tick(), TICK_MS);
    return () => clearInterval(timer);
  }

  #tick(): void {
    const rate = Math.max(SLOWEST, this.head / WHOLE_S) * this.speed;
    this.#part += (rate * TICK_MS) / 1000;
    const whole = Math.floor(this.#part);
    if (!whole || this.at !== this.#wanted) return;
    this.#part -= whole;
    if (this.at + whole >= this.head) this.playing = false;
    void this.go(this.at + whole);
  }

  #stopped(error: unknown): void {
    this.playing = false;
    this.no = error instanceof ApiError ? error.slug : "unknown";
  }
}
