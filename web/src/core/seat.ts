// How a browser comes to its seat: link token -> seat token, kept for reloads and other tabs.

import { type ApiError, call } from "./api";
import type { Role } from "./types";

export interface Kept {
  token: string;
  seat: string;
  role: Role;
}

interface Facts {
  role: Role;
  title: string;
  question: string;
  /** Of a seat: a host has not let it in yet. */
  waiting?: boolean;
  /** When all of it is erased, in ms; 0 or none: never. */
  erases_at?: number;
}

const POWER: readonly Role[] = ["viewer", "participant", "facilitator"];
const memory = new Map<string, string>();

/** The link token of this page's address, which is taken out of the address at once; "" for none. */
export function tokenFromAddress(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get("t") ?? "";
  if (token) history.replaceState(history.state, "", location.pathname + location.search);
  return token;
}

/** What this browser keeps of its seat on that board. */
export function kept(board: string): Kept | null {
  const key = keyOf(board);
  try {
    const found = JSON.parse(tabOf(board) ?? storage()?.getItem(key) ?? memory.get(key) ?? "null");
    return found && typeof found.token === "string" ? found : null;
  } catch {
    return null;
  }
}

/** The seat that this tab has instead of one's own, as it is stored: somebody is written for. */
export const tabOf = (board: string): string | null | undefined =>
  storage(true)?.getItem(keyOf(board));

/** Keeps a seat: for reloads where the browser may store, else for this page. */
export function keep(board: string, seat: Kept): void {
  const text = JSON.stringify(seat);
  memory.set(keyOf(board), text);
  try {
    storage()?.setItem(keyOf(board), text);
  } catch {
    // full, or switched off
  }
}

/**
 * Forgets the seat, so that the link is needed again, and the pages kept for without a network; of
 * a tab that has another seat, that one alone.
 */
export function forget(board: string): void {
  void globalThis.caches?.delete("pages");
  memory.delete(keyOf(board));
  storage(!!tabOf(board))?.removeItem(keyOf(board));
}

/**
 * The seat kept here, unless it has ended or the link gives a more powerful one, which is then kept
 * instead; a new seat where none is kept. Rejects with ApiError.
 */
export async function takeSeat(
  board: string,
  link: string,
  language: string,
  passphrase?: string,
): Promise<Kept> {
  const mine = kept(board);
  if (mine && !(link && (await outranks(board, link, mine)))) return mine;
  const seat = await call<Kept>(`${pathOf(board)}/seats`, link, { language, passphrase });
  keep(board, { token: seat.token, seat: seat.seat, role: seat.role });
  return seat;
}

/** A link token for the board of a six-sign code. Rejects with ApiError. */
export function join(code: string): Promise<{ board: string; token: string }> {
  return call("/api/join", "", { code });
}

/** What a link or seat token may know of its board. Rejects with ApiError. */
export function about(board: string, token: string): Promise<Facts> {
  return call(pathOf(board), token);
}

async function outranks(board: string, link: string, mine: Kept): Promise<boolean> {
  const { role } = await about(board, link).catch(() => mine); // an old link is no better
  if (POWER.indexOf(role) > POWER.indexOf(mine.role)) return true;
  const ended = ({ slug }: ApiError): boolean => slug === "board-gone";
  return about(board, mine.token).then(() => false, ended);
}

function pathOf(board: string): string {
  return `/api/boards/${encodeURIComponent(board)}`;
}

export function keyOf(board: string): string {
  return `groundswell:seat:${board}`;
}

function storage(tab = false): Storage | null {
  try {
    return tab ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}
