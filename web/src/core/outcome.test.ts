import { expect, test } from "vitest";
import { evolve, OUTCOME } from "./evolve";
import { harvestOf } from "./outcome";
import { emptyState, type Row, type State } from "./state";
import { sum } from "./sum";
import type { Common } from "./types";

const { laid } = OUTCOME;

const FORMS: Common[] = [
  ["idea.made", "i", "One", "", [["note", "n", []]]],
  ["idea.made", "j", "Two", "", []],
  ["decision.made", "idea", "i", "later", "money", "2026-05-12", 1],
  ["action.added", "a", "Ask", "Ana", "", "", "", "idea", "i"],
  ["decision.made", "idea", "i", "adopted", "it is there", "", 2],
  ["idea.merged", "i", ["j"]],
];

function after(forms: readonly Common[]): State {
  const state = emptyState();
  for (const form of forms) evolve(state, form, new Set());
  return state;
}

test("what comes before its piece is loaded waits, and is laid in its order", () => {
  OUTCOME.laid = (rows) => rows;
  const early = after(FORMS);
  expect(early.about.newer).toBe(false);
  OUTCOME.laid = laid;
  const late = after(FORMS);
  expect(harvestOf(early)).toEqual(harvestOf(late));
  expect(sum(early)).toBe(sum(late));
  evolve(early, ["action.turned", "a", "done"], new Set());
  evolve(late, ["action.turned", "a", "done"], new Set());
  expect(early.outcome).toEqual(late.outcome);
  const { ideas, merged, decisions, actions } = harvestOf(late);
  expect([ideas, merged].map((row) => row.map(({ id }) => id))).toEqual([["i"], ["j"]]);
  expect(decisions[0]?.former).toEqual([["later", "money", "2026-05-12", 1]]);
  expect(actions[0]?.state).toBe("done");
});

test("a reply that a browser kept from before it had a way goes with its group, and back", () => {
  const kept = ["reply", "a", "group", "h", "Why?", "", "", 3] as unknown as Row;
  const forms: readonly unknown[] = [
    ["group.made", "h", 4],
    ["group.merged", "g", ["h"], 5],
    ["group.made", "h", 6],
  ];
  expect(laid([kept, ...(forms as Row[])])).toEqual([[...kept, ["h", "g"]]]);
});
