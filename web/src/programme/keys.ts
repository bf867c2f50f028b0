// What this browser keeps of a programme: its link, and the key that one's seats follow from.

import { random } from "$core/ids";

interface Kept {
  token: string;
  key: string;
}

const nameOf = (programme: string): string => `groundswell:programme:${programme}`;
const homeOf = (board: string): string => `groundswell:series:${board}`;
const memory = new Map<string, string>();

/** The link that came by the address, else the one that is kept; and the key, made once. */
export function keysOf(programme: string, link: string): Kept {
  const kept = read(nameOf(programme));
  const found: Partial<Kept> = kept ? JSON.parse(kept) : {};
  const keys = { token: link || (found.token ?? ""), key: found.key ?? newKey() };
  write(nameOf(programme), JSON.stringify(keys));
  return keys;
}

/** Remembers which programme a board is a session of, so that its page finds the way back. */
export const belongs = (board: string, programme: string): void => write(homeOf(board), programme);

/** The programme that this board is a session of, as far as this browser knows; "" for none. */
export const programmeOf = (board: string): string => read(homeOf(board)) ?? "";

/** 16 random bytes in base64url. */
export function newKey(): string {
  const bytes = String.fromCharCode(...random(16));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return memory.get(name) ?? null;
  }
}

function write(name: string, text: string): void {
  memory.set(name, text);
  try {
    localStorage.setItem(name, text);
  } catch {
    // full, or switched off: then it holds as long as the page
  }
}
