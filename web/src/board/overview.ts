// What is worth seeing of a board at once, and where one begins to look.

import { isPlane } from "$core/plane";
import type { Area } from "./camera.svelte";
import type { Desk } from "./desk.svelte";
import { around, grown } from "./geometry";

/** The smallest scale at which one can still read a note. */
const READABLE = 0.55;
/** The smallest one at which names, which grow, are still told from each other. */
const TOLD = 0.3;
const AIR = 16;

/** The area around everything: what "fit" shows. */
export function everything({ board, places }: Desk): Area | undefined {
  const frames = isPlane(board.layout) ? [] : [...places.frames, ...places.heads];
  if (board.layout === "matrix") frames.push(...places.frames); // worth seeing empty
  const notes = [...places.notes.values()];
  const areas = notes.map(({ corner, w, h }) => ({ x: corner.x, y: corner.y, w, h }));
  const all = around([...frames, ...places.regions, ...areas]);
  return all === undefined ? around(places.frames) : grown(all, frames.length > 0 ? 0 : 24);
}

/**
 * Everything in sight, but never smaller than one can read; an empty plane life-size. Where nothing
 * is written yet there are names alone to read: then no part lies beneath the cards.
 */
export function home(desk: Desk): void {
  const { board, camera, places } = desk;
  const empty = places.notes.size === 0;
  const bare = board.layout === "free" && empty;
  desk.fit();
  if (board.layout === "matrix" || (camera.k >= (empty ? TOLD : READABLE) && !bare)) return;
  const highest = (best: Area | undefined, one: Area): Area =>
    best && best.x + best.y <= one.x + one.y ? best : one;
  const notes = board.layout === "free" ? [...places.notes.values()] : [];
  const first = notes.reduce(highest, undefined) ?? { x: 0, y: 0 };
  camera.zoomTo(bare ? 1 : READABLE);
  const at = camera.toScreen(first);
  camera.pan(camera.insets.left + AIR - at.x, camera.insets.top + AIR - at.y);
}

/** The whole of a plane; of what flows as much from its beginning as one can read. */
export function overview(desk: Desk): void {
  if (isPlane(desk.board.layout)) desk.fit();
  else home(desk);
}
