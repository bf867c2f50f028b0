// Groups that the clustering step suggests: an overlay that moves nothing (docs/RULES.md, GR11).
// Types alone; proposals.ts knows what happens to them.

/**
 * What a proposed group may be called in one language of its notes ("" where nothing tells): the
 * words of `note`, which is most like all of them. `keywords`, two at most, say why they belong
 * together.
 */
export type Label = readonly [lang: string, note: string, keywords: readonly string[]];

/** One proposed group. */
export interface Proposed {
  readonly id: string;
  /** What a person called it; "" while nobody did: then one of `labels` is shown. */
  readonly name: string;
  /** One for each language of its notes, that of most notes first. */
  readonly labels: readonly Label[];
  /** The most typical first. Deleted notes stay in it: pass over those that are not there. */
  readonly notes: readonly string[];
  /** Those of its notes that may not fit. */
  readonly unsure: readonly string[];
}

/** A step of the slider: `fresh` comes out of `group`, or goes back into it. */
export interface Step {
  readonly group: string;
  /** What it will be; once the step is done nothing but its id, for then it is in `groups`. */
  readonly fresh: Proposed;
}

export interface Proposal {
  readonly id: string;
  /** The number of the board that the clustering step saw. */
  readonly base: number;
  /** The embedder; "lexical…" knows no meaning, and the page says so (`isLexical`). */
  readonly method: string;
  readonly version: string;
  readonly seed: number;
  /** As they are now, at this `level`, with all that people adjusted; accepted ones are gone. */
  readonly groups: readonly Proposed[];
  /** Notes that are in no proposed group. */
  readonly loose: readonly string[];
  /** Notes that say nearly the same: the second of each pair may be a double of the first. */
  readonly doubles: readonly (readonly [one: string, other: string])[];
  /** Notes that seem to say the same in two languages. */
  readonly same: readonly (readonly [one: string, other: string])[];
  /** How many of `levels` are done: 0 is the fewest groups, `levels.length` the most. */
  readonly level: number;
  readonly levels: readonly Step[];
  /** Groups of it that were accepted. */
  readonly accepted: readonly string[];
  /** Groups that steps to more or fewer leave as they are, and a new proposal takes over. */
  readonly locked: readonly string[];
}

/**
 * A note that was left out on accepting, and why: it was deleted, is in a locked group, in a
 * person's, its section is full, or fewer than two of its proposed group were left.
 */
export type LeftOut = readonly [note: string, why: "gone" | "locked" | "grouped" | "full" | "few"];

export type ProposalCommand =
  | ["proposal.name", id: string, group: string, name: string]
  // "" for no group.
  | ["proposal.move", id: string, note: string, group: string]
  | ["proposal.join", id: string, into: string, ending: string]
  // Some of the group's notes, not all, become the group `fresh`.
  | ["proposal.split", id: string, group: string, fresh: string, notes: readonly string[]]
  | ["proposal.lock", id: string, group: string, on: boolean]
  | ["proposal.level", id: string, level: number]
  // None for all.
  | ["proposal.accept", id: string, groups: readonly string[]]
  | ["proposal.dismiss", id: string];

type ProposedRow = readonly [
  id: string,
  name: string,
  labels: readonly Label[],
  notes: readonly string[],
  unsure: readonly string[],
];
type Whole = readonly [
  id: string,
  base: number,
  method: string,
  version: string,
  seed: number,
  groups: readonly ProposedRow[],
  loose: readonly string[],
  doubles: readonly (readonly [string, string])[],
  same: readonly (readonly [string, string])[],
  level: number,
  levels: readonly (readonly [group: string, fresh: ProposedRow])[],
];

/** What happens to it; only those who may change it receive it, as private parts of a form. */
export type ProposalEvent =
  | readonly ["proposal.made", ...Whole, locked?: readonly string[]]
  | readonly ["proposal.named", id: string, group: string, name: string]
  | readonly ["proposal.moved", id: string, note: string, group: string]
  | readonly ["proposal.joined", id: string, into: string, ending: string]
  | readonly ["proposal.parted", id: string, group: string, fresh: string, notes: readonly string[]]
  | readonly ["proposal.locked", id: string, group: string, on: boolean]
  | readonly ["proposal.levelled", id: string, level: number]
  | readonly [
      "proposal.accepted",
      id: string,
      groups: readonly string[],
      left: readonly LeftOut[],
      // Notes in those groups whose text changed since the proposal was made.
      edited: readonly string[],
      // Groups on the board that nobody changed since a proposal did.
      made: readonly string[],
    ]
  | readonly ["proposal.dismissed", id: string];

/** The whole of it, for who may see it from now on: in `priv`, or with the event that says so. */
export type ProposalRow = readonly [
  "proposal",
  ...Whole,
  accepted: readonly string[],
  locked?: readonly string[],
];
/** Notes that are offered a group each, on the board or proposed; all of them, nothing is stored. */
export type Offers = readonly [
  "offers",
  pairs: readonly (readonly [note: string, group: string])[],
];

/** How far the clustering step is, or what became of it; nothing of it is stored. */
export type Suggesting = readonly [
  "suggesting",
  step:
    | "embed" // `done` of `total` notes
    | "group"
    | "done" // `proposal.made` came just before
    | "cancelled"
    | "grouping-too-many" // `total` is the most that fit
    | "grouping-too-few" // `total` is the fewest that are needed
    | "grouping-failed"
    | "grouping-busy"
    | "grouping-off",
  done: number,
  total: number,
];
/** Begins (1) or cancels (0): `["suggest", 1]`. Facilitators alone. */
export type Suggest = ["suggest", on: 0 | 1];
