// What this browser keeps of a programme: its link, and the key that one's seats follow from.

import { random } from "$core/ids";
import { forget } from "$core/seat";

interface Kept {
  token: string;
  key: string;
  /** The link that makes a host, once it was seen to. */
  host: string;
}

const nameOf = (programme: string): string => `groundswell:programme:${programme}`;
const homeOf = (board: string): string => `groundswell:series:${board}`;
const memory = new Map<string, string>();

/** The link that came by the address, else the one that is kept; and the key, made once. */
export function keysOf(programme: string, link: string): Kept {
  const kept = read(nameOf(programme));
  const { token = "", key = newKey(), host = "" }: Partial<Kept> = kept ? JSON.parse(kept) : {};
  const keys = { token: link || token, key, host };
  write(nameOf(programme), JSON.stringify(keys));
  return keys;
}

/** Remembers that a link makes a host: an invitation that is opened later takes nothing away. */
export function leads(programme: string, host: string): void {
  const keys = keysOf(programme, "");
  if (keys.host !== host) write(nameOf(programme), JSON.stringify({ ...keys, host }));
}

/** Remembers which programme a board is a session of, so that its page finds the way back. */
export const belongs = (board: string, programme: string): void => write(homeOf(board), programme);

/** The programme that this board is a session of, as far as this browser knows; "" for none. */
export const programmeOf = (board: string): string => read(homeOf(board)) ?? "";

/**
 * Forgets who one is in the series of this board: who comes by the invitation next is somebody else.
 * The links stay, which are everybody's, or a host's.
 */
export function forgetMe(board: string): void {
  const programme = programmeOf(board);
  forget(board);
  if (!programme) return;
  const { token, host } = keysOf(programme, "");
  for (const other of boardsOf(programme)) forget(other);
  write(nameOf(programme), JSON.stringify({ token, host }));
}

/** The boards of a programme that one had a seat on in this browser. */
function boardsOf(programme: string): string[] {
  const names = new Set(memory.keys());
  try {
    for (let at = 0; at < localStorage.length; at++) names.add(localStorage.key(at) ?? "");
  } catch {
    // switched off: then what this page remembers is all there is
  }
  const boards = [...names].filter((name) => name.startsWith(homeOf("")));
  return boards
    .filter((name) => read(name) === programme)
    .map((name) => name.slice(homeOf("").length));
}

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
