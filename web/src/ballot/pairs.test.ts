import { expect, test } from "vitest";
import { pairs } from "./pairs";

test.each([2, 3, 4, 5, 8])("of %i items every pair comes once", (many) => {
  const items = [..."abcdefgh"].slice(0, many);
  const found = pairs(items).map((pair) => pair.toSorted().join(""));
  expect(new Set(found).size).toBe((many * (many - 1)) / 2);
  expect(found.length).toBe(new Set(found).size);
});

test("who stops after one round has seen each item twice", () => {
  const seen = pairs([..."abcdef"])
    .slice(0, 6)
    .flat();
  for (const sign of "abcdef") expect(seen.filter((one) => one === sign)).toHaveLength(2);
});
