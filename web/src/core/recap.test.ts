import { expect, test } from "vitest";
import type { BoardView } from "./board.svelte";
import { recapOf } from "./recap";
import type { Round } from "./state";

function agenda(
  states: string,
  unseen: BoardView["unseen"] = [],
  notes = "",
): ReturnType<typeof recapOf> {
  const named: Record<string, Round["state"]> = {
    p: "planned",
    r: "running",
    g: "closing",
    c: "closed",
    s: "skipped",
  };
  const rounds = [...states].map((state, at) => {
    const round = { id: `${at}`, state: named[state], timed: false, plan: ["write", ""] };
    return round as unknown as Round;
  });
  const views = [...notes].map((round, at) => [`${at}`, { note: { round }, hidden: false }]);
  return recapOf({ rounds, unseen, notes: new Map(views as never) });
}

const said = (...of: Parameters<typeof agenda>): unknown => {
  const found = agenda(...of);
  return found && [found.n, found.all, found.before.id, found.notes];
};

test("nothing to say in the first round, and where none runs", () => {
  expect([said("rpp"), said("ppp"), said("ccp"), said("ccc"), said("")]).toEqual([
    ...[undefined, undefined, undefined, undefined, undefined],
  ]);
});

test("which of how many, without those that were skipped, and the last with notes", () => {
  expect(said("ccsrp", [], "1100")).toEqual([3, 4, "1", 2]);
  expect(said("cccrp", [], "111")).toEqual([4, 5, "1", 3]);
  expect(said("cgr", [], "0")).toEqual([3, 3, "0", 1]);
  expect(said("ccr")).toEqual([3, 3, "1", 0]);
});

test("hidden notes count as the numbers that all may see", () => {
  const unseen = [
    {
      round: "1",
      writers: 2,
      sections: [
        ["a", 3],
        ["b", 1],
      ] as const,
    },
  ];
  expect(said("ccr", unseen, "0")).toEqual([3, 3, "1", 4]);
  expect(said("ccr", unseen, "01")).toEqual([3, 3, "1", 5]);
});
