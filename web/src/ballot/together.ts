import type { VoteView } from "$core/board.svelte";

/** The votes that belong to one that closed: those of its round, and each lens as it closed last. */
export function together(votes: readonly VoteView[], one: VoteView): VoteView[] {
  const closed = votes.filter(({ state }) => state === "closed");
  const alike = closed.filter(({ lens, items }) => lens && `${items}` === `${one.items}`);
  const last = new Map(one.lens ? alike.map((vote) => [vote.lens, vote]) : []);
  return votes.filter(
    (vote) =>
      vote === one ||
      (vote.state === "closed" && one.round && vote.round === one.round) ||
      (vote.lens !== one.lens && last.get(vote.lens) === vote),
  );
}
