import { expect, test } from "vitest";
import { suggestedBudget } from "./budget";

test("the suggested budget is the square root, from 2 to 10", () => {
  expect([1, 6, 7, 12, 13, 100, 300].map(suggestedBudget)).toEqual([2, 2, 3, 3, 4, 10, 10]);
});
