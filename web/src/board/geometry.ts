// Plain geometry of notes on the plane, in board units.

import type { Area, Point } from "./camera.svelte";

/* Half steps that are tried to each side, and the air around a note. */
const [ROUND, APART] = [16, 8];

export const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const holds = (a: Area, at: Point): boolean =>
  at.x >= a.x && at.x < a.x + a.w && at.y >= a.y && at.y < a.y + a.h;

/** Whether all of `b` is in `a`. */
export const surrounds = (a: Area, b: Area): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.w >= b.x + b.w && a.y + a.h >= b.y + b.h;

export const centre = (a: Area): Point => ({ x: a.x + a.w / 2, y: a.y + a.h / 2 });

/** The smallest area around all of `areas`; undefined around none. */
export function around(areas: Iterable<Area>): Area | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of areas) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left > right ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}

export const grown = (a: Area, by: number): Area => ({
  x: a.x - by,
  y: a.y - by,
  w: a.w + 2 * by,
  h: a.h + 2 * by,
});

export type Way = "up" | "down" | "left" | "right";

/** The one of `others` that a person means by an arrow: ahead, near, and not far off the line. */
export function nearest<T extends Area>(from: Area, way: Way, others: Iterable<T>): T | undefined {
  const here = centre(from);
  let [best, least]: [T | undefined, number] = [undefined, Infinity];
  for (const other of others) {
    const there = centre(other);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[way];
    const aside = Math.abs(way === "up" || way === "down" ? dx : dy);
    if (ahead <= 1) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 4 * (aside - ahead) : 0);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

/** The first free place for a w × h note in rows of the grid inside `frame`; below it when full. */
export function freeSlot(frame: Area, step: Point, size: Area, taken: readonly Area[]): Point {
  const across = Math.max(1, Math.floor((frame.w + step.x - size.w) / step.x));
  for (let at = 0; ; at++) {
    const slot = {
      x: frame.x + (at % across) * step.x,
      y: frame.y + Math.floor(at / across) * step.y,
      w: size.w,
      h: size.h,
    };
    if (!taken.some((area) => meets(slot, area))) return { x: slot.x, y: slot.y };
  }
}

/** The free place for a note that is nearest to `at`, in half steps of the grid around it. */
export function freeNear(at: Point, step: Point, size: Area, taken: readonly Area[]): Point {
  const spots: Point[] = [];
  for (let row = -ROUND; row <= ROUND; row++) {
    for (let column = -ROUND; column <= ROUND; column++) {
      spots.push({ x: at.x + (column * step.x) / 2, y: at.y + (row * step.y) / 2 });
    }
  }
  const away = (spot: Point): number => Math.hypot(spot.x - at.x, spot.y - at.y);
  spots.sort((a, b) => away(a) - away(b));
  const free = (spot: Point): boolean => {
    const place = grown({ ...spot, w: size.w, h: size.h }, APART);
    return !taken.some((area) => meets(place, area));
  };
  return spots.find(free) ?? at;
}
