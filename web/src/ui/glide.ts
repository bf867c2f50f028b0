// Notes that are put elsewhere all at once slide there, so that eyes can follow.

import { tick } from "svelte";

const LASTS_MS = 550;
const SMOOTH = "cubic-bezier(0.2, 0.7, 0.2, 1)";
/* More than so many are not followed by anybody. */
const MOST = 500;

type Boxes = ReadonlyMap<string, DOMRect>;

/**
 * Remembers where the notes of `root` are on the screen; as soon as they are elsewhere they slide
 * there. To be called before the page is brought up to date.
 */
export async function glide(root: ParentNode | null): Promise<void> {
  if (!root || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const before = boxesOf(root);
  await tick();
  const rest = slide(root, before);
  if (rest.size === 0) return;
  await new Promise(requestAnimationFrame); // what lies on a plane comes a frame later
  await tick();
  slide(root, rest);
}

/** Starts what has moved; returns what has not. */
function slide(root: ParentNode, before: Boxes): Boxes {
  const rest = new Map(before);
  const after = boxesOf(root);
  for (const element of notesIn(root)) {
    const id = element.dataset.note ?? "";
    const [from, to] = [before.get(id), after.get(id)];
    if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
    rest.delete(id);
    const scale = to.width / (element.offsetWidth || to.width); // of a plane that is zoomed
    const way = `${(from.x - to.x) / scale}px ${(from.y - to.y) / scale}px`;
    const options = { duration: LASTS_MS, easing: SMOOTH };
    element.animate([{ translate: way }, { translate: "0 0" }], options);
  }
  return rest;
}

function boxesOf(root: ParentNode): Map<string, DOMRect> {
  return new Map(
    notesIn(root).map((element) => [element.dataset.note ?? "", element.getBoundingClientRect()]),
  );
}

function notesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-note]")].slice(0, MOST);
}
