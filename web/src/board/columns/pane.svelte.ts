// What of a column is in sight: how many notes stand side by side, and which rows are near.

/* Sizes at the usual type, in pixels; they grow with the reader's. */
const [LEAST, GAP, TALL] = [150, 12, 140];
/* Rows this near to the window stay in the page. */
const SPARE = 3;

export class Pane {
  /** How the reader's type compares with the usual. */
  scale = $state(1);
  top = $state(0);
  #width = $state(0);
  #height = $state(0);
  readonly #count: () => number;
  #body: HTMLElement | undefined;

  readonly wide = $derived(
    Math.max(1, Math.floor((this.#width + GAP) / (LEAST * this.scale + GAP))),
  );
  readonly tall = $derived(TALL * this.scale);
  readonly step = $derived(this.tall + GAP);
  readonly rows = $derived.by(() => Math.ceil(this.#count() / this.wide));
  readonly from = $derived(
    Math.max(0, Math.min(this.rows, Math.floor(this.top / this.step) - SPARE)),
  );
  readonly to = $derived(
    Math.min(this.rows, Math.ceil((this.top + this.#height) / this.step) + SPARE),
  );

  constructor(count: () => number) {
    this.#count = count;
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

  /** Brings the note at that place of the order into sight. */
  reveal(at: number): void {
    const body = this.#body;
    if (body === undefined || at < 0) return;
    const top = Math.floor(at / this.wide) * this.step;
    if (top < body.scrollTop) body.scrollTop = top - GAP;
    else if (top + this.tall > body.scrollTop + this.#height) {
      body.scrollTop = top + this.tall - this.#height + 2 * GAP;
    }
  }

  toEnd(): void {
    if (this.#body) this.#body.scrollTop = this.#body.scrollHeight;
  }
}
