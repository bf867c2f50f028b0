import { expect, test } from "vitest";
import { groupBox } from "./plane";
import { aside, meets } from "./room";

const note = (id: string, x: number, y: number) => ({ id, section: "s", x, y });
const none = (): boolean => false;
const PAIR = groupBox({ x: -16, y: -48 }, 2);

test("what a group would hide goes to the nearest free place", () => {
  expect(aside(PAIR, none, [note("a", 400, 0)], [])).toEqual([
    ["note.move", "a", "s", 508, 0, "", 0],
  ]);
});

test("two of them do not meet, nor what lies there, nor another group", () => {
  const other = groupBox({ x: 500, y: -48 }, 2);
  const moves = aside(PAIR, none, [note("a", 0, 0), note("b", 10, 0), note("c", 0, 200)], [other]);
  const boxes = moves.map((move) => ({ x: Number(move[3]), y: Number(move[4]), w: 200, h: 140 }));
  const all = [...boxes, PAIR, other, { x: 0, y: 200, w: 200, h: 140 }];
  expect(moves.map(([, id]) => id)).toEqual(["a", "b"]);
  expect(boxes.every((box) => all.filter((one) => meets(one, box)).length === 1)).toBe(true);
});

test("what is beside it stays, and what may not be moved", () => {
  expect(aside(PAIR, none, [note("a", 432, 0)], [])).toEqual([]);
  expect(aside(PAIR, (id) => id === "a", [note("a", 0, 0)], [])).toEqual([]);
});
