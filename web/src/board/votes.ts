// Which votes a page is about: those that are open, and those that closed last.

import type { BoardView, VoteView } from "$core/board.svelte";
import { type Standing, standings } from "$core/results";
import { together } from "../ballot/together";

/** Whether its dots are given where the notes lie. */
const onNotes = ({ method, target }: VoteView): boolean => method === "dots" && target === "notes";

export const openVotes = (board: BoardView): VoteView[] =>
  board.votes.filter(({ state }) => state === "open");

/** The open votes by question: what is asked as several kinds of people is one. */
export function openQuestions(board: BoardView): VoteView[][] {
  const found: VoteView[][] = [];
  for (const vote of openVotes(board)) {
    const same = found.find(
      ([one]) =>
        one?.lens && vote.lens && one.method === vote.method && `${one.items}` === `${vote.items}`,
    );
    if (same) same.push(vote);
    else found.push([vote]);
  }
  return found;
}

/** The open vote whose dots are given on the notes themselves. */
export const dotVote = (board: BoardView): VoteView | undefined =>
  board.votes.findLast((vote) => vote.state === "open" && onNotes(vote));

/** The open votes that are answered on a sheet of their own. */
export const sheetVotes = (board: BoardView): VoteView[] =>
  openVotes(board).filter((vote) => !onNotes(vote));

export const lastClosed = (board: BoardView): VoteView | undefined =>
  board.votes.findLast(({ state }) => state === "closed");

/** The vote that closed last, and those that belong to it. */
export function lastOnes(board: BoardView): VoteView[] {
  const last = lastClosed(board);
  return last === undefined ? [] : together(board.votes, last);
}

/** What each item came to in the vote that closed last, by item; of several lenses none stands out. */
export function lastStandings(
  board: BoardView,
): { vote: VoteView; by: ReadonlyMap<string, Standing> } | undefined {
  const [vote, ...others] = lastOnes(board);
  if (!vote || others.length) return undefined;
  return { vote, by: new Map(standings(vote).map((each) => [each.item, each])) };
}

/** Ranges of two or more lenses over the same items, each lens as it closed last. */
export function lenses(board: BoardView): VoteView[] {
  const ranges = board.votes.filter(
    ({ state, lens, method }) => state === "closed" && lens && method === "range",
  );
  const last = ranges.at(-1);
  if (last === undefined) return [];
  const items = new Set(last.items);
  const found = new Map<string, VoteView>();
  for (const vote of ranges) {
    if (vote.steps.length === last.steps.length && vote.items.some((item) => items.has(item))) {
      found.set(vote.lens, vote);
    }
  }
  return found.size > 1 ? [...found.values()] : [];
}
