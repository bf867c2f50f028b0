import { expect, test } from "vitest";
import { Announcer, type Counts } from "./announce";
import { FakeClock } from "./fakes";
import type { Happening } from "./happening";

function listening(): { clock: FakeClock; said: Counts[]; hear: (...of: Happening[]) => void } {
  const [clock, said] = [new FakeClock(), [] as Counts[]];
  const announcer = new Announcer((counts) => said.push(counts), clock);
  return { clock, said, hear: (...all) => all.forEach(announcer.hear) };
}

const happened = (kind: Happening["kind"], id: string, own = false): Happening => ({
  kind,
  ids: [id],
  own,
});

test("many notes are one sentence, and the next one comes ten seconds later", () => {
  const { clock, said, hear } = listening();
  for (let n = 0; n < 12; n++) hear(happened("added", `n${n}`));
  clock.pass(600);
  expect(said).toEqual([{ added: 12 }]);
  hear(happened("added", "late"), happened("joined", "somebody"));
  clock.pass(9_000);
  expect(said).toHaveLength(1);
  clock.pass(1_000);
  expect(said[1]).toEqual({ added: 1, joined: 1 });
  clock.pass(60_000);
  expect(said).toHaveLength(2);
});

test("one's own doings, and what came and went, are not told", () => {
  const { clock, said, hear } = listening();
  hear(happened("added", "mine", true), happened("added", "a"), happened("edited", "a"));
  hear(happened("removed", "a"));
  clock.pass(20_000);
  expect(said).toEqual([]);
});

test("one note that moves often is one note", () => {
  const { clock, said, hear } = listening();
  hear(happened("moved", "a"), happened("moved", "a"), happened("moved", "b"));
  clock.pass(600);
  expect(said).toEqual([{ moved: 2 }]);
});
