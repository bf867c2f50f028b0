// What happens to one's own votes without one's doing, in words: nobody should lose them unawares.

import { t } from "$core/i18n";
import type { Desk } from "./desk.svelte";
import { dotVote } from "./votes";

/** Watches the votes of a board; to be called where effects live. */
export function watchBallot(desk: Desk): void {
  const { board, toasts } = desk;
  let before = { id: "", budget: 0, spent: 0 };
  $effect(() => {
    const vote = dotVote(board);
    if (vote === undefined) {
      if (board.vote(before.id)?.state === "void") toasts.say(t("vote-voided"));
      before = { id: "", budget: 0, spent: 0 };
      return;
    }
    const spent = vote.budget - board.left(vote.id);
    const trimmed = vote.id === before.id && vote.budget < before.budget && spent < before.spent;
    if (trimmed) toasts.say(t("vote-trimmed"));
    before = { id: vote.id, budget: vote.budget, spent };
  });
}
