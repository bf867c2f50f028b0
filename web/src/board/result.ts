// The vote that closed last, by note: what the dots of the whole group came to.

import type { BoardView, VoteView } from "$core/board.svelte";
import { places, type Placed as Ranked } from "../join/places";

const known = new WeakMap<VoteView, ReadonlyMap<string, Ranked>>();

/** The places of a closed vote by note; worked out once for each vote. */
export function placesOf(vote: VoteView): ReadonlyMap<string, Ranked> {
  const before = known.get(vote);
  if (before !== undefined) return before;
  const ranked = new Map(places(vote.results).map((each) => [each.note, each]));
  known.set(vote, ranked);
  return ranked;
}

export const lastClosed = (board: BoardView): VoteView | undefined =>
  board.votes.findLast((vote) => vote.state === "closed");

export function lastResult(board: BoardView): ReadonlyMap<string, Ranked> | undefined {
  const vote = lastClosed(board);
  return vote === undefined ? undefined : placesOf(vote);
}
