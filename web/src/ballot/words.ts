// What may be answered in a vote, in the reader's words.

import type { BoardView, VoteView } from "$core/board.svelte";
import { number, t } from "$core/i18n";
import { calledOf, kindOfItem } from "./called";

/** Which of five words the steps of a short range have. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  2: [0, 4],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};
const SHORT = 60;

export interface Answer {
  readonly value: number;
  readonly word: string;
}

/** The words of a vote's steps or options, from the lowest on. */
export function stepsOf(steps: readonly string[]): string[] {
  const ours = STEPS[steps.length];
  return steps.map((word, at) => word || (ours ? t(`vote-step-${ours[at]}`) : number(at)));
}

/** What may be answered about one item; the highest step first, options as they were written. */
export function answersOf({ method, steps }: Pick<VoteView, "method" | "steps">): Answer[] {
  if (method === "agree3") {
    return [1, 0, -1].map((value) => ({ value, word: t(`vote-agree-${value + 1}`) }));
  }
  const answers = stepsOf(steps).map((word, value) => ({ value, word }));
  return method === "range" ? answers.reverse() : answers;
}

/** The words of an answer that was given; undefined for none. */
export function wordOf(vote: VoteView, value: number | undefined): string | undefined {
  return answersOf(vote).find((answer) => answer.value === value)?.word;
}

/** What a vote asks. */
export const asks = ({ method, target }: Pick<VoteView, "method" | "target">): string =>
  t(`vote-ask-${method === "range" && target === "session" ? target : method}`);

/** What an item is called where there is room for a few words. */
export function nameOf(board: BoardView, item: string): string {
  const named = kindOfItem(board, item);
  const called = named && calledOf(board, named);
  if (called) return shortened(called.name, SHORT);
  return t(item.startsWith("session-") ? "vote-session" : "vote-gone");
}

/** The beginning of a text on one line, with a sign where it was cut. */
export function shortened(text: string, most: number): string {
  const signs = [...text.replace(/\s+/g, " ")];
  return signs.length > most ? `${signs.slice(0, most).join("").trimEnd()}…` : signs.join("");
}

/** The items that a voter may say something about, one's own left out where that is not meant. */
export function offered(board: BoardView, vote: VoteView): string[] {
  return vote.items.filter((item) => {
    if (vote.target === "session") return true;
    const note = board.notes.get(item);
    if (note) return !note.hidden && (vote.own_allowed || !note.own);
    return kindOfItem(board, item) !== undefined;
  });
}

/** How many items somebody has answered, out of how many; of dots how many are given. */
export function progress(board: BoardView, vote: VoteView): { n: number; all: number } {
  if (vote.method === "dots") return { n: vote.budget - board.left(vote.id), all: vote.budget };
  const all = vote.method === "rank" ? vote.budget : offered(board, vote).length;
  return { n: board.ballot(vote.id).size, all };
}
