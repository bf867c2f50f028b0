// The people of a board, in an order that stays: oneself first, then as they joined.

import type { SeatView } from "$core/board.svelte";
import type { Session } from "$core/session.svelte";

const byJoin = (a: SeatView, b: SeatView): number => a.n - b.n;

/** Everybody who has a seat, those who are here before those who are away. */
export function everybody(session: Session): SeatView[] {
  const { board, me, here } = session;
  const place = (seat: SeatView): number => (seat.id === me?.seat ? 0 : here.has(seat.n) ? 1 : 2);
  return [...board.seats.values()]
    .filter((seat) => !seat.gone && !seat.waiting)
    .sort((a, b) => place(a) - place(b) || byJoin(a, b));
}

/** Those who were removed, in the order in which they came; not who was sent away at the door. */
export const removed = (session: Session): SeatView[] =>
  [...session.board.seats.values()].filter((seat) => seat.gone && !seat.waiting).sort(byJoin);

export function present(session: Session): SeatView[] {
  const { me, here } = session;
  return everybody(session).filter((seat) => seat.id === me?.seat || here.has(seat.n));
}

/** Those who may vote: participants and facilitators that have a seat. */
export const voters = (session: Session): number =>
  everybody(session).filter((seat) => seat.role !== "viewer").length;

/** Those who wait at the door, the first one first. */
export const knocking = (session: Session): SeatView[] =>
  [...session.board.seats.values()].filter((seat) => seat.waiting && !seat.gone).sort(byJoin);
