// Room on the plane: what lies on what, and the nearest place where nothing lies.

import { type Box, NOTE_H, NOTE_W, STEP_X, STEP_Y } from "./plane";
import type { Command } from "./types";

type Spot = Pick<Box, "x" | "y">;
/** A note as far as it takes room. */
type Lying = Spot & { readonly id: string; readonly section: string };

/* Half steps that are tried to each side, and the air around a note. */
const [ROUND, APART] = [16, 8];
const NOTE = { w: NOTE_W, h: NOTE_H };

export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const grown = (a: Box, by: number): Box => ({
  x: a.x - by,
  y: a.y - by,
  w: a.w + 2 * by,
  h: a.h + 2 * by,
});

/** The free place for a note that is nearest to `at`, in half steps of the grid around it. */
export function freeNear(at: Spot, step: Spot, size: Box, taken: readonly Box[]): Spot {
  const spots: Spot[] = [];
  for (let row = -ROUND; row <= ROUND; row++) {
    for (let column = -ROUND; column <= ROUND; column++) {
      spots.push({ x: at.x + (column * step.x) / 2, y: at.y + (row * step.y) / 2 });
    }
  }
  const away = (spot: Spot): number => Math.hypot(spot.x - at.x, spot.y - at.y);
  spots.sort((a, b) => away(a) - away(b));
  const free = (spot: Spot): boolean => {
    const place = grown({ ...spot, w: size.w, h: size.h }, APART);
    return !taken.some((area) => meets(place, area));
  };
  return spots.find(free) ?? at;
}

/**
 * Moves for loose notes that a group at `box` would hide: each to the nearest free place.
 * `stays` are its own notes and what may not be moved; `groups` are the other groups.
 */
export function aside(
  box: Box,
  stays: (id: string) => boolean,
  loose: Iterable<Lying>,
  groups: readonly Box[],
): Command[] {
  const taken = [box, ...groups];
  const under: Lying[] = [];
  for (const note of loose) {
    const { id, x, y } = note;
    if (meets(box, { x, y, ...NOTE }) && !stays(id)) under.push(note);
    else taken.push({ x, y, ...NOTE });
  }
  return under.map((note) => {
    const { x, y } = freeNear(note, { x: STEP_X, y: STEP_Y }, { x: 0, y: 0, ...NOTE }, taken);
    taken.push({ x, y, ...NOTE });
    return ["note.move", note.id, note.section, x, y, "", 0];
  });
}
