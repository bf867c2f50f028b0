import type { VoteView } from "$core/board.svelte";

/** The votes that belong to one that closed: those of its round, or of its lenses' items. */
export function together(votes: readonly VoteView[], one: VoteView): VoteView[] {
  return votes.filter(
    (vote) =>
      vote === one ||
      (vote.state === "closed" &&
        (one.round
          ? vote.round === one.round
          : !!(one.lens && vote.lens) && `${vote.items}` === `${one.items}`)),
  );
}
