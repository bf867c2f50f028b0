/**
 * Three words that carry a seat to another device: each stands for one byte, and byte i means the
 * same thing in every language, so that words shown in one language may be typed in another.
 */

import { type Language, languages } from "./languages";

const lists = import.meta.glob<string>("./words/*.ts", { import: "default" });

export const COUNT = 256;
const LONGEST = 3; // pieces that one word may be typed in ("cầu vồng", "رنگین کمان")

/** The 256 words of a language. */
export async function loadWords(lang: Language): Promise<readonly string[]> {
  const load = lists[`./words/${lang}.ts`];
  if (!load) throw new Error(`no words in ${lang}`);
  return wordsIn(await load());
}

export function wordsIn(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll("_", " "));
}

/** The form in which two spellings of a word are equal: no case, accents, spaces or joiners. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/đ/gu, "d")
    .replace(/[يى]/gu, "ی")
    .replace(/ك/gu, "ک")
    .replace(/[^\p{L}]/gu, "");
}

/** The bytes that a typed line of words stands for; undefined when a word is not in the list. */
export function readWords(words: readonly string[], typed: string): number[] | undefined {
  const known = new Map(words.map((word, i) => [foldWord(word), i]));
  const pieces = typed.split(/[\s,.;:،؛/+]+/u).filter((piece) => foldWord(piece));
  const bytes: number[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [byte, used] = wordAt(known, pieces, at);
    if (byte === undefined) return undefined;
    bytes.push(byte);
    at += used;
  }
  return bytes;
}

/** As `readWords`, in the language `first` and then in the others; every word of one language. */
export async function readWordsOfAny(
  first: Language,
  typed: string,
): Promise<number[] | undefined> {
  const others = languages.map(({ tag }) => tag).filter((tag) => tag !== first);
  for (const lang of [first, ...others]) {
    const bytes = readWords(await loadWords(lang), typed);
    if (bytes) return bytes;
  }
  return undefined;
}

function wordAt(
  known: ReadonlyMap<string, number>,
  pieces: readonly string[],
  at: number,
): [number | undefined, number] {
  for (let used = LONGEST; used > 0; used--) {
    const byte = known.get(foldWord(pieces.slice(at, at + used).join("")));
    if (byte !== undefined && at + used <= pieces.length) return [byte, used];
  }
  return [undefined, 0];
}
