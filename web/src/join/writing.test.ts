import { beforeEach, expect, test, vi } from "vitest";
import type { BoardView } from "$core/board.svelte";
import { Writing } from "./writing.svelte";

const [KEEP, STOP] = ["Keep", "Stop"].map((title) => ({ id: title, title, locked: false }));

/** A board whose round that runs has that name. */
function board(title: string): BoardView {
  const rounds = [{ state: "running", plan: ["write", title] }];
  return { sections: [KEEP, STOP], rounds } as unknown as BoardView;
}

/** The round turns to another section under somebody's hands. */
function turn(where: BoardView, title: string): void {
  Object.assign(where, { rounds: board(title).rounds });
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

test("the next note goes where the round asks for it", () => {
  const there = board("Keep");
  const writing = new Writing("a", there);
  expect(writing.section?.id).toBe("Keep");
  turn(there, "Stop");
  expect(writing.section?.id).toBe("Stop");
});

test("words that are begun stay where they were begun, over a reload too", () => {
  const there = board("Keep");
  const writing = new Writing("a", there);
  writing.write("Open on");
  turn(there, "Stop");
  writing.write("Open on Fridays");
  expect(writing.section?.id).toBe("Keep");
  expect(new Writing("a", there).section?.id).toBe("Keep");
  expect(writing.take()).toBe("Open on Fridays");
  expect(writing.section?.id).toBe("Stop");
});

test("who chooses another section for their words is heard, over a reload too", () => {
  const there = board("Keep");
  const writing = new Writing("a", there);
  writing.write("Open on Fridays");
  writing.wish("Stop");
  expect(writing.section?.id).toBe("Stop");
  expect(new Writing("a", there).section?.id).toBe("Stop");
});
