// The people whom somebody writes for from this device: their seats, and which one this tab has.

import { call } from "$core/api";
import { type Kept, keyOf, tabOf } from "$core/seat";

export interface Written extends Kept {
  /** What they are called, and how many notes they have, as they were seen last. */
  label: string;
  notes: number;
}

const nameOf = (board: string): string => `groundswell:scribed:${board}`;

/** Those who were not forgotten, the first one first. */
export function people(board: string): readonly Written[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(board)) ?? "[]");
  } catch {
    return [];
  }
}

/** The seat that this tab writes for; "" for one's own. */
export function writtenFor(board: string): string {
  return (JSON.parse(tabOf(board) ?? "{}") as Partial<Kept>).seat ?? "";
}

/** Takes a seat for one more person, by one's own. Rejects with ApiError. */
export async function newPerson(board: string, language: string): Promise<Written> {
  const own = ownSeat(board);
  const asked = { language, scribe: true };
  const seat = await call<Kept>(`/api/boards/${board}/seats`, own?.token, asked);
  const { token, role } = seat;
  const written: Written = { token, seat: seat.seat, role, label: "", notes: 0 };
  store(board, [...people(board), written]);
  return written;
}

/** Keeps what is seen of the person whom this tab writes for. */
export function remember(board: string, seat: string, label: string, notes: number): void {
  store(
    board,
    people(board).map((one) => (one.seat === seat ? { ...one, label, notes } : one)),
  );
}

/** Takes a person's seat off this device; the seat stays on the board. */
export function letGo(board: string, seat: string): void {
  store(
    board,
    people(board).filter((one) => one.seat !== seat),
  );
}

/** Turns this tab to a person, or back to oneself: the page begins anew, with nothing of before. */
export function turnTo(board: string, one: Written | null): void {
  const host = !one && ownSeat(board)?.role === "facilitator";
  if (one) {
    const { token, seat, role } = one;
    sessionStorage.setItem(keyOf(board), JSON.stringify({ token, seat, role }));
  } else sessionStorage.removeItem(keyOf(board));
  const path = host ? `/b/${board}` : `/p/${board}`;
  if (location.pathname === path) location.reload();
  else location.assign(path);
}

function ownSeat(board: string): Kept | null {
  return JSON.parse(localStorage.getItem(keyOf(board)) ?? "null");
}

function store(board: string, all: readonly Written[]): void {
  localStorage.setItem(nameOf(board), JSON.stringify(all));
}
