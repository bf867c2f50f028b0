import { afterEach, expect, test } from "vitest";
import { loadLanguage } from "$core/i18n";
import { readingOf } from "./reading";
import { reads } from "./reads.svelte";

const note = { id: "a", text: "Một bữa ăn chung", lang: "vi" };
const row = (lang: string, text: string, n: number) =>
  ["translation", "a", lang, text, "", 0, n] as const;
const outcome = [row("en", "A shared meal", 1), row("fa", "غذایی با هم", 2)];

afterEach(async () => {
  await loadLanguage("en");
  for (const lang of reads.said) reads.turn(lang, false);
});

test("of two languages that somebody reads, that of the page comes first", async () => {
  reads.turn("en", true);
  reads.turn("fa", true);
  expect(readingOf({ outcome }, note).lang).toBe("en");
  await loadLanguage("fa");
  expect(readingOf({ outcome }, note).lang).toBe("fa");
});

test("what one reads is shown as it was written", () => {
  reads.turn("vi", true);
  expect(readingOf({ outcome }, note)).toMatchObject({ lang: "vi", translated: false });
});
