// Who reads what is written: one plain sentence before it is written, and under one's own notes.

import type { BoardView } from "$core/board.svelte";
import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import type { Round } from "$core/state";
import type { Names, Plan } from "$core/types";

/**
 * What holds for a note of that round (none: for a note outside rounds) on a board as it is.
 * Whoever sits in no `team` writes for themselves.
 */
export function sightWords(
  round: Round | undefined,
  names: Names,
  held: unknown = false,
  team: unknown = false,
): string {
  const plan = round?.plan[6] ?? "all";
  const sight = team ? "group" : plan === "group" ? "own" : plan;
  const bare = [round?.names || round?.plan[7], names].includes("none");
  const words = [t(sight === "all" ? "write-visible" : `sight-${sight}`)];
  if (held) words.unshift(t("sight-held"));
  if (bare) words.push(t("sight-nameless"));
  return words.join(" ");
}

/** How hosts keep a note back; "" for one that they do not. */
export function asideOf({ hidden, sight }: NoteView): "held" | "hidden" | "returned" | "" {
  const how = hidden ? sight?.[2] : undefined;
  return how === "held" || how === "hidden" || how === "returned" ? how : "";
}

/** Who receives a hidden note of one's own, or somebody else's, in two words. */
export function shortSight({ own, sight }: NoteView): string {
  if (sight?.[2] === "team") return t("sight-short-team");
  return t(own ? "sight-short" : "sight-short-facilitator");
}

/** Whether the start of such a round shows everybody what is hidden (rule VI9). */
export function opens([kind, , , , , , sight]: Plan): boolean {
  if (sight === "all") return true;
  return ["group", "name", "vote", "rate", "merge"].includes(kind) && sight !== "facilitator";
}

/** How many hidden notes lie in a section, or anywhere, that this person does not receive. */
export function othersIn(board: BoardView, section = ""): number {
  const all = board.unseen.flatMap(({ sections }) => sections);
  const there = all.filter(([id]) => !section || id === section).reduce((sum, [, n]) => sum + n, 0);
  if (there === 0) return 0;
  const notes = section ? board.notesIn(section) : [...board.notes.values()];
  return Math.max(0, there - notes.filter((note) => note.hidden && !asideOf(note)).length);
}

/** How many notes the next reveal shows: those of rounds that only wait for it. */
export function waitingIn({ unseen, rounds }: BoardView): number {
  const own = unseen.filter(({ round }) =>
    rounds.some((r) => r.id === round && ["own", "group"].includes(r.plan[6])),
  );
  return own.flatMap(({ sections }) => sections).reduce((sum, [, n]) => sum + n, 0);
}

/** What is said of so many hidden notes of others: that they will open, where some of them will. */
export const othersWords = (board: BoardView, n: number): string =>
  t(waitingIn(board) > 0 ? "unseen-others" : "unseen-closed", { n });
