import { describe, expect, test } from "vitest";
import { languages } from "./languages";
import { COUNT, foldWord, loadWords, readWords, readWordsOfAny } from "./words";

describe.each(languages)("the words of $name", ({ tag }) => {
  test("are 256", async () => {
    expect(await loadWords(tag)).toHaveLength(COUNT);
  });

  test("are all different, whatever the case, accents or tones", async () => {
    const folded = (await loadWords(tag)).map(foldWord);
    expect(new Set(folded).size).toBe(COUNT);
  });

  test("are short, and one word each", async () => {
    for (const word of await loadWords(tag)) {
      expect(word).toBe(word.normalize("NFC").trim());
      expect([...word].length).toBeLessThanOrEqual(15);
      expect(word.split(" ").length).toBeLessThanOrEqual(tag === "vi" ? 2 : 1);
      expect(word).toMatch(/^[\p{L}\p{M}\u200C ]+$/u);
    }
  });

  test("are read back as the bytes that they were made from", async () => {
    const words = await loadWords(tag);
    for (let byte = 0; byte < COUNT; byte++) {
      const three = [byte, (byte * 7 + 3) % COUNT, 255 - byte];
      const typed = three.map((i) => words[i]).join(" ");
      expect(readWords(words, typed)).toEqual(three);
    }
  });
});

test.each([
  ["en", " Sun,  RIVER , star. ", [0, 8, 2]],
  ["es", "RIO arcoiris Montana", [8, 7, 14]],
  ["vi", "cau vong, MAT TROI mặt  trăng", [7, 0, 1]],
  ["fa", "رنگین کمان، خورشید ستاره", [7, 0, 2]],
  ["fa", "كتاب كليد ماهي", undefined],
] as const)("%s: %s is understood", async (lang, typed, bytes) => {
  const read = readWords(await loadWords(lang), typed);
  if (bytes) expect(read).toEqual(bytes);
  else expect(read).toHaveLength(3); // Arabic letters for Persian ones
});

test("a word that is not in the list is no words at all", async () => {
  expect(readWords(await loadWords("en"), "sun river starr")).toBeUndefined();
});

test("words shown in one language may be typed on a page in another", async () => {
  expect(await readWordsOfAny("fa", "zon rivier ster")).toEqual([0, 8, 2]);
  expect(await readWordsOfAny("en", "sun rivier ster")).toBeUndefined();
});
