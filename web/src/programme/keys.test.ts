import { beforeEach, expect, test, vi } from "vitest";
import { keep, kept } from "$core/seat";
import { belongs, forgetMe, keysOf } from "./keys";

const SEAT = { token: "t", seat: "s", role: "participant" } as const;

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
    removeItem: (name: string) => stored.delete(name),
    key: (at: number) => [...stored.keys()][at] ?? null,
    get length() {
      return stored.size;
    },
  });
});

/** A seat on each of two boards of one series, and on a board of another. */
function seated(): void {
  for (const [board, programme] of [
    ["b1", "p"],
    ["b2", "p"],
    ["b3", "q"],
  ] as const) {
    keep(board, SEAT);
    belongs(board, programme);
  }
}

test("who is forgotten on one board of a series is forgotten in all of it", () => {
  seated();
  const { key } = keysOf("p", "link");
  forgetMe("b2");
  expect([kept("b1"), kept("b2")]).toEqual([null, null]);
  const next = keysOf("p", "");
  expect(next.token).toBe("link"); // it is everybody's
  expect(next.key).not.toBe(key);
});

test("and nowhere else", () => {
  seated();
  const { key } = keysOf("q", "other");
  forgetMe("b1");
  expect(kept("b3")).toEqual(SEAT);
  expect(keysOf("q", "").key).toBe(key);
});
