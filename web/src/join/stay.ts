/** A bar stays in sight while it leaves room for what it belongs to: not at 200 % on a low phone. */
const SHARE = 0.45;

export function stay(bar: HTMLElement): () => void {
  const look = (): void => {
    bar.classList.toggle("loose", bar.offsetHeight > innerHeight * SHARE);
  };
  const watch = new ResizeObserver(look);
  watch.observe(bar);
  addEventListener("resize", look);
  return () => {
    watch.disconnect();
    removeEventListener("resize", look);
  };
}
