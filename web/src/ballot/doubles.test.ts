import { expect, test } from "vitest";
import { doubles } from "./doubles";

const notes = (...texts: string[]) => texts.map((text, at) => ({ id: `${at}`, text }));

test.each([
  ["the same", "Open on Saturday", "Open on Saturday"],
  ["case, accents, signs", "Más café, por favor!", "mas cafe por favor"],
  ["Arabic and Persian letters", "كتاب‌های بهتر", "کتابهای بهتر"],
  ["one word more", "Open on Saturday morning", "Open on Saturday morning please"],
  ["another order", "Saturday open on", "Open on Saturday"],
])("%s is a double (VO12)", (_, one, other) => {
  expect(doubles(notes(one, "Something else altogether", other))).toEqual([["0", "2"]]);
});

test.each([
  ["half the words", "Open on Saturday", "Closed on Sunday"],
  ["nothing in common", "Bring food home", "Less paperwork"],
  ["no words", "🙂", "🙂"],
])("%s is none", (_, one, other) => {
  expect(doubles(notes(one, other))).toEqual([]);
});

test("300 notes of the same few words are soon compared", () => {
  const words = [..."abcdefghijklmnop"];
  const many = Array.from({ length: 300 }, (_, at) =>
    words.filter((_, place) => (at * 7919) % (place + 2) < 2).join(" "),
  );
  const begun = performance.now();
  expect(doubles(notes(...many)).length).toBeGreaterThan(0);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
