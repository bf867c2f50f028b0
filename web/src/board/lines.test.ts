import { describe, expect, test } from "vitest";
import { linesOf, pieces } from "./lines";

describe("a pasted list", () => {
  test("gives a note for each line that says something", () => {
    expect(linesOf("One\r\n\n  Two \n\t\nThree")).toEqual(["One", "Two", "Three"]);
  });
  test("loses bullets, numbers and boxes, in Persian digits too", () => {
    const list = "- a\n* b\n• c\n1. d\n(2) e\n۳. f\n- [x] g";
    expect(linesOf(list)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });
  test("keeps a dash or a number that belongs to the words", () => {
    expect(linesOf("-5 degrees\n3 apples\nwell-fed")).toEqual([
      "-5 degrees",
      "3 apples",
      "well-fed",
    ]);
  });
});

describe("a text that is too long", () => {
  test("is cut at a space", () => {
    expect(pieces("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });
  test("is cut anywhere when it has none, never inside a sign", () => {
    expect(pieces("👍👍👍👍👍", 2)).toEqual(["👍👍", "👍👍", "👍"]);
  });
});
