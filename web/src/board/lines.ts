// A list from the clipboard becomes notes: one for each line, bullets and numbers taken off.

const BULLET = /^\s*(?:[-*+•◦▪‣·–—]|\(?\p{Nd}{1,3}[.):])\s+/u;
const BOX = /^\s*\[[ xX]?\]\s+/;

export const length = (text: string): number => [...text].length;

/** The lines that say something, without their bullets. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(BULLET, "").replace(BOX, "").trim())
    .filter((line) => line !== "");
}

/** Cuts a text that is too long at its spaces; every piece has at most `most` signs. */
export function pieces(text: string, most: number): string[] {
  const cut: string[] = [];
  let rest = [...text];
  while (rest.length > most) {
    const space = rest.slice(0, most + 1).lastIndexOf(" ");
    const at = space > most / 2 ? space : most;
    cut.push(rest.slice(0, at).join("").trim());
    rest = [...rest.slice(at).join("").trimStart()];
  }
  return [...cut, rest.join("")];
}
