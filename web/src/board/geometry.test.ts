import { describe, expect, test } from "vitest";
import { around, freeNear, freeSlot, meets, nearest } from "./geometry";

const note = (x: number, y: number) => ({ x, y, w: 200, h: 140 });

test("areas that only touch do not meet", () => {
  expect(meets(note(0, 0), note(200, 0))).toBe(false);
  expect(meets(note(0, 0), note(199, 139))).toBe(true);
});

test("around nothing there is no area", () => {
  expect(around([])).toBeUndefined();
  expect(around([note(0, 0), note(300, -50)])).toEqual({ x: 0, y: -50, w: 500, h: 190 });
});

describe("the nearest note", () => {
  const [right, below, far] = [note(216, 0), note(0, 156), note(900, 40)];
  test("lies in the direction of the arrow", () => {
    expect(nearest(note(0, 0), "right", [below, far, right])).toBe(right);
    expect(nearest(note(0, 0), "down", [below, far, right])).toBe(below);
    expect(nearest(note(0, 0), "up", [below, far, right])).toBeUndefined();
  });
  test("is rather a little farther ahead than far off the line", () => {
    const [aside, ahead] = [note(210, 900), note(500, 0)];
    expect(nearest(note(0, 0), "right", [aside, ahead])).toBe(ahead);
  });
});

describe("a free slot", () => {
  const frame = { x: 10, y: 20, w: 432, h: 1000 };
  const step = { x: 216, y: 156 };
  test("is the first of the grid that no note touches", () => {
    expect(freeSlot(frame, step, note(0, 0), [])).toEqual({ x: 10, y: 20 });
    expect(freeSlot(frame, step, note(0, 0), [note(10, 20)])).toEqual({ x: 226, y: 20 });
    expect(freeSlot(frame, step, note(0, 0), [note(100, 20)])).toEqual({ x: 10, y: 176 });
  });
});

describe("the nearest free place", () => {
  const step = { x: 216, y: 156 };
  test("is where it was asked for, when nothing lies there", () => {
    expect(freeNear({ x: 5, y: 7 }, step, note(0, 0), [])).toEqual({ x: 5, y: 7 });
  });
  test("is beside what lies there, on the shortest way", () => {
    const spot = freeNear({ x: 0, y: 0 }, step, note(0, 0), [note(0, 0)]);
    expect(meets({ ...note(0, 0), ...spot }, note(0, 0))).toBe(false);
    expect(Math.hypot(spot.x, spot.y)).toBe(156);
  });
});
