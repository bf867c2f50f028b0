import { expect, test } from "vitest";
import { Latest } from "./latest";

const soon = (word: string): Promise<string> => Promise.resolve(word);
const later = (act: () => string): Promise<string> =>
  new Promise((done) => setTimeout(done)).then(act);

test("what was asked for last counts, whatever comes last", async () => {
  const latest = new Latest();
  const both = [latest.of(later(() => "old")), latest.of(soon("new"))];
  expect(await Promise.all(both)).toEqual([undefined, "new"]);
});

test("nor is it told why something failed that nobody waits for any more", async () => {
  const latest = new Latest();
  const fails = (): never => {
    throw new Error("gone");
  };
  const both = [latest.of(later(fails)), latest.of(soon("new"))];
  expect(await Promise.all(both)).toEqual([undefined, "new"]);
  await expect(latest.of(later(fails))).rejects.toThrow("gone");
});
