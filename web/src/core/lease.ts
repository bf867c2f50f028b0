// Which tabs of this browser are alive, so that the outbox of a closed one finds a new sender. A
// mistake costs little: the board applies a command once, however many tabs send it.

import { newId } from "./ids";

const SIGN_MS = 3_000;
const DEAD_MS = 15_000;
const PREFIX = "groundswell:tab:";

export class Lease {
  readonly tab = newId();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Starts to say that this tab lives. */
  hold(): void {
    this.#sign();
    this.#timer ??= setInterval(this.#sign, SIGN_MS);
    globalThis.addEventListener?.("pagehide", this.release);
    globalThis.addEventListener?.("pageshow", this.#sign);
  }

  readonly release = (): void => {
    tell((storage) => storage.removeItem(PREFIX + this.tab));
  };

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.release();
  }

  /** Whether that tab has said so lately; its own tab is always alive. A time to come is no sign. */
  alive(tab: string): boolean {
    const at = tell((storage) => storage.getItem(PREFIX + tab));
    return tab === this.tab || Math.abs(Date.now() - Number(at ?? 0)) < DEAD_MS;
  }

  readonly #sign = (): void => {
    tell((storage) => storage.setItem(PREFIX + this.tab, String(Date.now())));
  };
}

function tell<T>(to: (storage: Storage) => T): T | null {
  try {
    return to(localStorage);
  } catch {
    return null; // storage is switched off: every tab is on its own
  }
}
