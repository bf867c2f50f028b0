/** The language that a note is probably in, as far as its letters tell. */

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const PERSIAN_ONLY = /[پچژگکی\u200C]/u;
const ARABIC_ONLY = /[ةأإؤىيكڪ]/u;
const VIETNAMESE = /[ăđơưẠ-ỹ]/iu;

const signs = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/**
 * A language tag; `fallback` (the language of the page) when the letters fit it, and "" when they
 * speak against every language that we could name.
 */
export function detect(text: string, fallback: string): string {
  const plain = text.normalize("NFC");
  const [arabic, latin] = [signs(plain, ARABIC), signs(plain, LATIN)];
  if (arabic === 0 && latin === 0) return "";
  if (arabic > latin) {
    if (fallback === "fa" || PERSIAN_ONLY.test(plain)) return "fa";
    return ARABIC_ONLY.test(plain) ? "" : "fa";
  }
  if (VIETNAMESE.test(plain)) return "vi";
  return fallback === "fa" ? "" : fallback;
}
