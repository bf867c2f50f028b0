// What of a column is in sight: how many notes stand side by side, and which lines are near.

import type { Line } from "./rows";

/* Sizes at the usual type, in pixels; they grow with the reader's. */
const [LEAST, GAP, TALL, HEAD] = [150, 12, 140, 40];
/* Lines this near to the window stay in the page, in heights of a note. */
const SPARE = 3;

export class Pane {
  /** How the reader's type compares with the usual. */
  scale = $state(1);
  top = $state(0);
  #width = $state(0);
  #height = $state(0);
  readonly #linesOf: (wide: number) => readonly Line[];
  #body: HTMLElement | undefined;

  readonly wide = $derived(
    Math.max(1, Math.floor((this.#width + GAP) / (LEAST * this.scale + GAP))),
  );
  readonly tall = $derived(TALL * this.scale);
  readonly lines = $derived.by(() => this.#linesOf(this.wide));
  /** Where each line begins, and where the last one ends. */
  readonly #tops = $derived.by(() => {
    const tops = [0];
    for (const { notes } of this.lines) {
      const high = notes.length > 0 ? this.tall : HEAD * this.scale;
      tops.push((tops.at(-1) ?? 0) + high + GAP);
    }
    return tops;
  });
  readonly from = $derived(this.#lineAt(this.top - SPARE * this.tall));
  readonly to = $derived(
    Math.min(this.lines.length, this.#lineAt(this.top + this.#height + SPARE * this.tall) + 1),
  );
  readonly before = $derived(this.#tops[this.from] ?? 0);
  readonly after = $derived((this.#tops.at(-1) ?? 0) - (this.#tops[this.to] ?? 0));

  constructor(linesOf: (wide: number) => readonly Line[]) {
    this.#linesOf = linesOf;
  }

  readonly attach = (body: HTMLElement): (() => void) => {
    this.#body = body;
    const watch = new ResizeObserver(() => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(body);
      this.#width =
        body.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      this.#height = body.clientHeight;
      this.scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    });
    watch.observe(body);
    return () => watch.disconnect();
  };

  scrolled(): void {
    this.top = this.#body?.scrollTop ?? 0;
  }

  /** Brings that note into sight. */
  reveal(note: string): void {
    const body = this.#body;
    const line = this.lines.findIndex(({ notes }) => notes.some(({ id }) => id === note));
    if (body === undefined || line < 0) return;
    const top = this.#tops[line] ?? 0;
    if (top < body.scrollTop) body.scrollTop = top - GAP;
    else if (top + this.tall > body.scrollTop + this.#height) {
      body.scrollTop = top + this.tall - this.#height + 2 * GAP;
    }
  }

  toEnd(): void {
    if (this.#body) this.#body.scrollTop = this.#body.scrollHeight;
  }

  /** The line that is that far down; the first or the last one beyond the ends. */
  #lineAt(y: number): number {
    const below = this.#tops.findIndex((top) => top > y);
    return below < 0 ? this.lines.length : Math.max(0, below - 1);
  }
}
