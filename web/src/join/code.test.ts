import { expect, test } from "vitest";
import { codeIn, SIGNS } from "./code";

test("there are 23 signs, and none looks like another", () => {
  expect(SIGNS).toHaveLength(23);
  expect([..."0O1IL5SBVUZGQ"].filter((sign) => SIGNS.includes(sign))).toEqual([]);
});

test.each([
  ["k7m4-px", "K7M4PX"],
  ["  K7 M4 PX ", "K7M4PX"],
  ["K۷M۴PX", "K7M4PX"],
  ["k٧m٤px", "K7M4PX"],
  ["K7M4PXW", "K7M4PX"],
  ["https://board.example/K7M4PX", "K7M4PX"],
  ["o0!", ""],
])("%j is read as %j", (typed, code) => {
  expect(codeIn(typed)).toBe(code);
});
