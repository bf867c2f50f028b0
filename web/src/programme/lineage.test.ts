import { expect, test } from "vitest";
import { byKey, roots } from "./lineage";
import type { Drop } from "./types";

const drop = (key: string, ...came: string[]): Drop => ({
  key,
  session: Number(key[0]),
  kind: "note",
  text: key,
  lang: "en",
  colour: "yellow",
  section: "",
  outcome: "",
  reason: "",
  came,
  lost: 0,
  place: 0,
});

test("roots go all the way back, each once, and end where things meet again", () => {
  const drops = byKey([
    drop("1.a"),
    drop("2.a", "1.a"),
    drop("2.b", "1.a"),
    drop("3.c", "2.a", "2.b"),
  ]);
  expect(roots("3.c", drops)).toEqual(new Set(["2.a", "2.b", "1.a"]));
  expect(roots("1.a", drops)).toEqual(new Set());
  expect(roots("9.z", drops)).toEqual(new Set());
});

test("a circle ends, and does not hold what it began with", () => {
  const drops = byKey([drop("1.a", "1.b"), drop("1.b", "1.a")]);
  expect(roots("1.a", drops)).toEqual(new Set(["1.b"]));
});
