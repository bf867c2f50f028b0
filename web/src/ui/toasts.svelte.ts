// Short messages at the bottom: eight seconds each, longer while looked at, at most three at once.

export interface Toast {
  id: number;
  text: string;
  action: string;
  act: () => void;
  kind: "plain" | "error";
}

const STAYS_MS = 8000;
const AT_ONCE = 3;

export class Toasts {
  shown = $state<Toast[]>([]);
  #next = 1;
  #clocks = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, action = "", act: () => void = () => {}): void {
    this.#show({ id: this.#next++, text, action, act, kind: "plain" });
  }

  complain(text: string, action = "", act: () => void = () => {}): void {
    this.#show({ id: this.#next++, text, action, act, kind: "error" });
  }

  dismiss(id: number): void {
    this.hold(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Stays while it is hovered or focused. */
  hold(id: number): void {
    clearTimeout(this.#clocks.get(id));
    this.#clocks.delete(id);
  }

  release(id: number): void {
    this.hold(id);
    this.#clocks.set(
      id,
      setTimeout(() => this.dismiss(id), STAYS_MS),
    );
  }

  #show(toast: Toast): void {
    // "Undo" takes back the last step, so only its message may stand there.
    const stale = this.shown.filter((old) => old.kind === "plain" && toast.kind === "plain");
    for (const old of [...stale, ...this.shown.slice(0, -AT_ONCE + 1)]) this.dismiss(old.id);
    this.shown = [...this.shown, toast];
    this.release(toast.id);
  }
}
