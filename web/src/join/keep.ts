/** Keeps a seat that came from another device, as core/seat.ts reads it. */
import type { Kept } from "$core/seat";

export function keepSeat(board: string, seat: Kept): void {
  localStorage.setItem(`groundswell:seat:${board}`, JSON.stringify(seat));
}
