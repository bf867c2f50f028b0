import { expect, test } from "vitest";
import { shuffled } from "./order";

const notes = Array.from({ length: 40 }, (_, i) => `note${i}`);
const of = (salt: string): string[] => shuffled(notes, salt, (id) => id);

test("the order is the same at every look", () => {
  expect(of("vote/ada")).toEqual(of("vote/ada"));
  expect(shuffled([...notes].reverse(), "vote/ada", (id) => id)).toEqual(of("vote/ada"));
});

test("it differs between people, and nobody is left out", () => {
  expect(of("vote/ada")).not.toEqual(of("vote/bob"));
  expect(of("vote/bob").toSorted()).toEqual(notes.toSorted());
});

test("each note comes first for somebody", () => {
  const firsts = new Set(Array.from({ length: 600 }, (_, i) => of(`vote/seat${i}`)[0]));
  expect(firsts.size).toBe(notes.length);
});
