// Who is ready, and whose hand is up: presence, so it is nowhere kept, and gone with the round.

/** In `round`: how many are ready; who, where names are kept; whose hands are up, oldest first. */
export type Raised = readonly [
  "ready",
  round: string,
  count: number,
  ready: readonly number[],
  hands: readonly number[],
];

/** Shows oneself ready, or one's hand up; or a host takes down the hand of a seat. */
export type Raise = ["ready", round: string, ready: 0 | 1, hand: 0 | 1] | ["lower", n: number];
