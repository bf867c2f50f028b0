// How a browser comes to its seat: link token -> seat token, kept for reloads and other tabs.

import type { Role } from "./types";

export interface Kept {
  token: string;
  seat: string;
  role: Role;
}

/** The link token of this page's address, which is taken out of the address at once; "" for none. */
export function tokenFromAddress(): string {
  return "";
}

/** What this browser keeps of its seat on that board. */
export function kept(board: string): Kept | null {
  void board;
  return null;
}

/** The kept seat, or a new one for the link token; throws ApiError where the server says no. */
export async function takeSeat(board: string, link: string, language: string): Promise<Kept> {
  void [board, link, language];
  throw new Error("not yet");
}

/** A link token for the board of a six-sign code. */
export async function join(code: string): Promise<{ board: string; token: string }> {
  void code;
  throw new Error("not yet");
}

/** Forgets the seat, so that the link is needed again. */
export function forget(board: string): void {
  void board;
}
