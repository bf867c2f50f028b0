// Cards that are dealt in a round for reading: whose turn it is to be read, and how far all are.

import type { BoardView } from "./board.svelte";
import type { NoteView } from "./note.svelte";
import { foresee } from "./predict";
import { currentRound } from "./rounds";
import type { Round } from "./state";

foresee({
  "card.draw": ({ cards }, [, round, read]) => {
    if (cards?.[1] !== round) return [];
    const left = cards[2].filter((id) => !read.includes(id));
    const more = cards[2].length - left.length;
    return more ? [["own", ["hid"], [["cards", round, left, cards[3] + more]]]] : [];
  },
});

/** The round that deals cards now. */
export function readingRound(board: Pick<BoardView, "rounds">): Round | undefined {
  const round = currentRound(board);
  return round?.plan[9] ? round : undefined;
}

/** One's cards that are still on the board, the next one first. */
export function handOf(board: BoardView): NoteView[] {
  const round = readingRound(board);
  if (!round || board.cards?.[1] !== round.id) return [];
  return board.cards[2].flatMap((id) => board.notes.get(id) ?? []);
}

/** How many cards one has read in this round. */
export function readOf({ cards, rounds }: BoardView): number {
  return cards?.[1] === readingRound({ rounds })?.id ? (cards?.[3] ?? 0) : 0;
}

/** How many notes there are to read, and how many of them enough others have read. */
export function coverage(board: BoardView): { read: number; all: number } {
  const notes = [...board.notes.values()];
  const all = notes.filter(({ hidden, copyOf, state }) => !hidden && !copyOf && state === "saved");
  return { read: Math.min(readingRound(board)?.covered ?? 0, all.length), all: all.length };
}
