import { expect, test } from "vitest";
import { fold, pieces } from "./fold";

test.each([
  ["MÁS Más mas", "mas mas mas"],
  ["Đường đi", "duong di"],
  ["كتاب‌هاي", "کتابهای"],
  ["۱۲۳ ٤٥", "123 45"],
  ["مدرسة", "مدرسه"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("the pieces joined are the text, and the hits are what was looked for", () => {
  const text = "Open on Saturday, every SATURDAY";
  const cut = pieces(text, "saturday");
  expect(cut.map((piece) => piece.text).join("")).toBe(text);
  expect(cut.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual([
    "Saturday",
    "SATURDAY",
  ]);
});

test("a hit takes its accents along", () => {
  const text = "pho\u031B\u0309 bò";
  expect(pieces(text, "pho")).toEqual([
    { text: "pho\u031B\u0309", hit: true },
    { text: " bò", hit: false },
  ]);
});

test("nothing looked for is nothing found", () => {
  expect(pieces("a b", "")).toEqual([{ text: "a b", hit: false }]);
});
