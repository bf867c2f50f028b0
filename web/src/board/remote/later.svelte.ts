// What cannot be taken back waits ten seconds before it is asked for, and may be stopped.

const WAIT_S = 10;
const SECOND_MS = 1000;

export class Later {
  /** Seconds until it goes; 0 when nothing waits. */
  left = $state(0);
  #clock: ReturnType<typeof setInterval> | undefined;

  wait(act: () => void): void {
    this.stop();
    this.left = WAIT_S;
    this.#clock = setInterval(() => {
      this.left -= 1;
      if (this.left > 0) return;
      this.stop();
      act();
    }, SECOND_MS);
  }

  stop(): void {
    clearInterval(this.#clock);
    this.left = 0;
  }
}
