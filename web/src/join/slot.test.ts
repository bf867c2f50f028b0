import { expect, test } from "vitest";
import { freePlace, type Place } from "./slot";

const apart = (a: Place, b: Place): boolean =>
  Math.abs(a.x - b.x) >= 200 || Math.abs(a.y - b.y) >= 140;

test("the first note lies at the frame's first place, the next beside it", () => {
  const first = freePlace(0, [], 0);
  expect(first).toEqual({ x: 16, y: 88 });
  expect(freePlace(0, [first], 0)).toEqual({ x: 232, y: 88 });
});

test("a place never covers a note, wherever people put theirs", () => {
  const taken: Place[] = [];
  for (let i = 0; i < 60; i++) taken.push({ x: (i * 397) % 1700, y: (i * 211) % 900 });
  for (let turn = 0; turn < 16; turn++) {
    const place = freePlace(0, taken, turn);
    expect(taken.every((other) => apart(place, other))).toBe(true);
    taken.push(place);
  }
});

test("two people who send at once get two places", () => {
  expect(freePlace(1, [], 1)).not.toEqual(freePlace(1, [], 2));
});

test("the second section begins where its frame does", () => {
  expect(freePlace(1, [], 0)).toEqual({ x: 1_792, y: 88 });
});

test("sixteen notes from one phone make a square that a laptop shows life-size", () => {
  const taken: Place[] = [];
  for (let n = 0; n < 16; n++) taken.push(freePlace(0, taken, 0));
  expect(Math.max(...taken.map(({ x }) => x))).toBe(16 + 3 * 216);
  expect(Math.max(...taken.map(({ y }) => y))).toBe(88 + 3 * 156);
});

test("past the width of a frame it goes on below", () => {
  const taken: Place[] = [];
  for (let n = 0; n < 80; n++) taken.push(freePlace(0, taken, 0));
  expect(Math.max(...taken.map(({ x }) => x))).toBe(16 + 7 * 216);
  expect(new Set(taken.map(({ x, y }) => `${x} ${y}`)).size).toBe(80);
});
