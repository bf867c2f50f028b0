// Results against the rules: the golden file that pytest holds board/results.py to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spots, standings, sweet } from "./results";
import { stateOf } from "./snapshot";

const FILE = join(import.meta.dirname, "../../../tests/golden/methods.json");
const story = JSON.parse(readFileSync(FILE, "utf8"));
const { votes } = stateOf(Buffer.from(story.snapshot, "hex"));
const vote = (id: string) => votes.find((one) => one.id === id) as (typeof votes)[0];

test("places, bands and what is too close to call are those of the rules", () => {
  expect(story.standings.length).toBeGreaterThan(8);
  for (const [id, expected] of story.standings) {
    const found = standings(vote(id)).map(({ item, place, score, low, high, spread, close }) => {
      return [item, place, score, low, high, spread, close];
    });
    expect(found, vote(id).method).toEqual(expected);
  }
});

test("the sweet spot is that of the rules", () => {
  expect(story.spots.length).toBe(2);
  for (const [across, up, expected, chosen] of story.spots) {
    const found = spots(vote(across), vote(up));
    expect(found.map(({ item, x, y }) => [item, x, y])).toEqual(expected);
    expect(sweet(found)).toEqual(chosen);
  }
});

test("a vote of 300 items by 500 people is worked out soon enough to look at", () => {
  const results = Array.from({ length: 300 }, (_, at) => {
    return [`${at}`.padEnd(16, "x"), 750, 500, [125, 125, 125, 125], []] as const;
  });
  const big = { ...vote(story.standings[1][0]), results, turnout: 500 };
  expect(standings(big)).toHaveLength(300);
});
