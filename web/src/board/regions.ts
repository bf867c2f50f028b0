// F6 goes round the parts of the page: top, board, panel, tools.

const ORDER = ["top", "board", "panel", "tools"];

const wanted = (region: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-region="${region}"]`);

/** Puts the focus into the next part (or the one before) that has something to focus. */
export function toRegion(way: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset.region ?? "";
  const at = ORDER.indexOf(here);
  for (let step = 1; step <= ORDER.length; step++) {
    const next = ORDER[(at + way * step + 2 * ORDER.length) % ORDER.length] ?? "";
    const region = wanted(next);
    const inside = region?.querySelector<HTMLElement>(
      '[data-stage] [tabindex="0"], [data-stage][tabindex="0"], button:not(:disabled), a[href], input',
    );
    if (inside) {
      inside.focus();
      return;
    }
  }
}
