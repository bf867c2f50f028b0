// Time and chance as the core sees them; tests bring their own.

export interface Clock {
  /** Milliseconds that run evenly, from some beginning, whatever the device's clock is set to. */
  now(): number;
  /** What the device's clock says: it may jump either way, and goes on while the device sleeps. */
  date(): number;
  /** Calls `then` after so many ms; returns how to forget it. */
  after(ms: number, then: () => void): () => void;
  /** From 0 up to 1. */
  random(): number;
}

export const realClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** The server's clock, as heard: a frame is late by its journey, so the latest time is nearest. */
export class ServerClock {
  #offsets: number[] = [];

  constructor(readonly local: Clock) {}

  hear(now: number): void {
    this.#offsets = [...this.#offsets.slice(-7), now - this.local.now()];
  }

  now(): number {
    return this.local.now() + (this.#offsets.length ? Math.max(...this.#offsets) : 0);
  }
}
