import { expect, test } from "vitest";
import { plansOf, sound, WISH, type Wish, wishOf } from "./wish";

const wish = (change: Partial<Wish>): Wish => ({ ...WISH, ...change });

test("each lens is a vote of its own over the same notes", () => {
  const plans = plansOf(wish({ method: "range", lenses: [" Client ", "", "Provider"] }), ["s"]);
  expect(plans.map((plan) => [plan[0], plan[4], plan[5].length, plan[6]])).toEqual([
    [["s"], "range", 4, "Client"],
    [["s"], "range", 4, "Provider"],
  ]);
});

test("without a lens it is one vote; about the session it has no sections", () => {
  expect(plansOf(wish({}), ["s"])).toEqual([[["s"], 0, 0, true, "dots", [], "", "notes"]]);
  expect(plansOf(wish({ method: "agree3", target: "session" }), ["s"])[0]?.[0]).toEqual([]);
});

test.each([
  wish({ budget: 4, most: 1, own: false }),
  wish({ method: "range", steps: 7, lenses: ["a", "b"] }),
  wish({ method: "choice", options: ["now", "later", "never"] }),
])("plans are read back as they were wished: %o", (one) => {
  expect(wishOf(plansOf(one, []))).toEqual(one);
});

test.each([
  [wish({}), true],
  [wish({ method: "choice", options: ["a", "b"] }), true],
  [wish({ method: "choice", options: ["a", " a "] }), false],
  [wish({ method: "choice", options: ["a", ""] }), false],
  [wish({ lenses: ["a", "a"] }), false],
])("%o is sound: %s", (one, expected) => {
  expect(sound(one)).toBe(expected);
});
