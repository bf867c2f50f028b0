// Plain geometry of notes on the plane, in board units.

import { freeNear, grown, meets } from "$core/room";
import type { Area, Point } from "./camera.svelte";

export { freeNear, grown, meets };

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
