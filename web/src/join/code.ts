/** Join codes: six of 23 signs that nobody takes for one another. */
export const SIGNS = "234678" + "9ACDEF" + "HJKMNP" + "RTWXY";
export const LENGTH = 6;

const DIGITS = /[\u06F0-\u06F9\u0660-\u0669]/g;

/** The code in what was typed or pasted: any case, any digits, dashes and spaces left out. */
export function codeIn(typed: string): string {
  const last = typed.trim().split("/").at(-1) ?? "";
  const plain = last.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15)).toUpperCase();
  return [...plain]
    .filter((sign) => SIGNS.includes(sign))
    .join("")
    .slice(0, LENGTH);
}
