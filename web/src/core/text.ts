// Texts as the server will most likely store them; it has the last word.

export function clean(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

export function line(text: string): string {
  return clean(text).split(/\s+/u).join(" ");
}

/** Equal for two tags that differ in case or width alone. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Length as the rules count it: code points. */
export function length(text: string): number {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
}
