/** Search as people type: case, accents, and look-alike Persian and Arabic letters do not count. */

const SAME: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
  đ: "d",
  ø: "o",
  ł: "l",
  ß: "ss",
};
const UNHEARD = /[\p{M}\u200B-\u200F\u2060-\u2069\u0640\u00AD]/gu;
const ALIKE = new RegExp(`[${Object.keys(SAME).join("")}]`, "gu");
const PLAIN = /^[\0-\x7F]*$/;
const DIGITS = /[\u06F0-\u06F9\u0660-\u0669]/g;

/** The form in which two spellings of the same words are equal. */
export function fold(text: string): string {
  const bare = text.normalize("NFD").replace(UNHEARD, "").toLowerCase();
  if (PLAIN.test(bare)) return bare;
  return bare
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ALIKE, (sign) => SAME[sign] ?? sign);
}

export interface Piece {
  text: string;
  hit: boolean;
}

/** `text` cut into pieces, those that match `wanted` (folded already) marked; joined they are it. */
export function pieces(text: string, wanted: string): Piece[] {
  const signs = [...text];
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [place, sign] of signs.entries()) {
    const more = fold(sign);
    for (let i = 0; i < more.length; i++) {
      starts.push(place);
      ends.push(place + 1);
    }
    folded += more;
  }
  const found: Piece[] = [];
  let done = 0;
  for (let at = folded.indexOf(wanted); wanted && at >= 0; at = folded.indexOf(wanted, at)) {
    const start = starts[at] ?? 0;
    at += wanted.length;
    let end = ends[at - 1] ?? signs.length;
    while (end < signs.length && fold(signs[end] ?? "") === "") end++; // marks of the last letter
    if (start > done) found.push({ text: signs.slice(done, start).join(""), hit: false });
    found.push({ text: signs.slice(Math.max(start, done), end).join(""), hit: true });
    done = end;
  }
  if (done < signs.length) found.push({ text: signs.slice(done).join(""), hit: false });
  return found;
}
