// Who sits with whom in the round that runs: one's own team, and for hosts all of them.

import type { BoardView, SeatView } from "./board.svelte";
import { currentRound } from "./rounds";
import type { Team } from "./types";

/** A team and the people in it who have not left, in the order in which they came to it. */
export interface TeamView {
  readonly number: number;
  readonly seats: readonly SeatView[];
}

/** What was told last of each team of the round that was told of last. */
export function newest(rows: readonly Team[]): Team[] {
  const same = rows.filter(([, round]) => round === rows.at(-1)?.[1]);
  return [...new Map(same.map((row) => [row[2], row])).values()];
}

/** The teams of the round that runs, as far as they are known here, by their number. */
export function teamsOf(board: BoardView): TeamView[] {
  const round = currentRound(board)?.id;
  return newest(board.teams)
    .filter((row) => row[1] === round)
    .map(([, , number, ids]) => ({ number, seats: ids.flatMap((id) => seatOf(board, id)) }))
    .sort((a, b) => a.number - b.number);
}

/** The team of a seat in the round that runs. */
export const teamOf = (board: BoardView, seat: string): TeamView | undefined =>
  teamsOf(board).find(({ seats }) => seats.some(({ id }) => id === seat));

function seatOf(board: BoardView, id: string): SeatView[] {
  const seat = board.seats.get(id);
  return seat && !seat.gone ? [seat] : [];
}
