// Random names: crypto.getRandomValues works on plain http too.

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** 96 random bits as 16 signs: the id of a new note, section or vote. */
export function newId(): string {
  return Array.from(random(16), (byte) => SIGNS[byte & 63]).join("");
}

export function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
