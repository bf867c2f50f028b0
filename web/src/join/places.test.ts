import { expect, test } from "vitest";
import { places } from "./places";

test("equal sums share a place, and the next place is left out", () => {
  const lines = places([
    ["d", 1, 1, [], []],
    ["b", 5, 3, [], []],
    ["a", 5, 2, [], []],
    ["c", 7, 4, [], []],
  ]);
  expect(lines.map(({ note, place, tie }) => [note, place, tie])).toEqual([
    ["c", 1, false],
    ["a", 2, true],
    ["b", 2, true],
    ["d", 4, false],
  ]);
});
