import { expect, test } from "vitest";
import { apart, type Bubble, labelled } from "./labels";

const bubble = (item: string, x: number, y: number, name = "A name"): Bubble => {
  return { item, x, y, r: 14, name };
};

test("bubbles at one place come apart", () => {
  const found = apart([..."abcdef"].map((sign) => bubble(sign, 100, 100)));
  for (const a of found) {
    for (const b of found) {
      if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(28);
    }
  }
});

test("a name lies on no bubble and on no name, or there is none", () => {
  const close = [..."abcd"].map((sign, at) => bubble(sign, 200 + at * 30, 100));
  const names = labelled(close, 400, 200).map(({ name }) => name);
  expect(names[0]).toBe("A name");
  const [alone] = labelled([bubble("x", 100, 190)], 400, 200);
  expect(alone?.y).toBeLessThan(190);
});

test("a name stays in the picture", () => {
  const [label] = labelled([bubble("x", 390, 100, "A rather long name")], 400, 200);
  expect(label?.x).toBeLessThan(390);
});

test("a name leaves the names of the axes alone", () => {
  const [label] = labelled([bubble("x", 30, 150, "A rather long name")], 400, 200, 27);
  expect(label?.x).toBeGreaterThan(60);
  expect(label?.y).toBeLessThan(190);
});
