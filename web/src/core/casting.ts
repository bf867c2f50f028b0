// What a voter's commands will do to one's own ballot, if nothing stands in the way. It is fetched
// with what people vote on: the phone's first page has no room for it.

import { givenTo, NO_BALLOT, pairOf, spent } from "./ballot";
import { foresee } from "./predict";
import type { Ballot, State, Vote } from "./state";
import type { Command, Form, Private } from "./types";

type Of<T> = Extract<Command, readonly [T, ...unknown[]]>;
export type BallotCommand = Of<
  "vote.cast" | "vote.rank" | "vote.pair" | "vote.withdraw" | "vote.abstain" | "vote.lens"
>;

/** The form that comes of a voter's command; none for what is already so or cannot be. */
function cast(state: State, command: BallotCommand): Form[] {
  const [, id] = command;
  const vote = state.votes.find((one) => one.id === id && one.state === "open");
  const mine = state.ballots.get(id);
  const change = vote && changeOf(vote, mine ?? NO_BALLOT, command);
  return change ? [["own", mine ? ["hid"] : ["count", id, 1, 0], [change]]] : [];
}

foresee({
  "vote.cast": cast,
  "vote.rank": cast,
  "vote.pair": cast,
  "vote.withdraw": cast,
  "vote.abstain": cast,
  "vote.lens": cast,
});

function changeOf(vote: Vote, mine: Ballot, command: BallotCommand): Private | false {
  const { id, method, items } = vote;
  switch (command[0]) {
    case "vote.cast": {
      const [, , item, value] = command;
      const before = givenTo(mine, item) ?? (method === "dots" ? 0 : undefined);
      const over =
        method === "dots" &&
        (value > vote.most || spent(vote, mine) + value - (before ?? 0) > vote.budget);
      return (
        items.includes(item) && before !== value && !over && ["ballot.cast", id, "", item, value]
      );
    }
    case "vote.rank": {
      const order = command[2];
      const same = `${order}` === `${mine.values.map(([item]) => item)}`;
      return !same && order.length <= vote.budget && ["ballot.ranked", id, "", order];
    }
    case "vote.pair": {
      const [, , a, b, answer] = command;
      const [key, value] = [pairOf(a, b), (a < b ? answer : -answer) + 0];
      return givenTo(mine, key) !== value && ["ballot.cast", id, "", key, value];
    }
    case "vote.withdraw":
      return givenTo(mine, command[2]) !== undefined && ["ballot.withdrawn", id, "", command[2]];
    case "vote.abstain":
      return mine.abstained !== command[2] && ["ballot.abstained", id, "", command[2]];
    default:
      return !!vote.lens && mine.real !== command[2] && ["ballot.lensed", id, "", command[2]];
  }
}
