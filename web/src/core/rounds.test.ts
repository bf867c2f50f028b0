import { describe, expect, test } from "vitest";
import {
  type Agenda,
  announced,
  asked,
  currentRound,
  graceLeft,
  kindOf,
  may,
  nextRound,
  timeLeft,
  writtenFor,
} from "./rounds";
import type { Round } from "./state";
import type { RoundKind, Verb } from "./types";

const NOW = 1_780_000_000_000;

function round(id: string, kind: RoundKind, change: Partial<Round> = {}, can: Verb[] = []): Round {
  const times = { starts_at: 0, ends_at: 0, left: 0, grace_until: 0, timed: false };
  const plan = [kind, "", "", 300_000, "timer", can, "all", "alias", []] as const;
  return {
    id,
    plan,
    state: "planned",
    ...times,
    repeat_of: "",
    names: "",
    covered: 0,
    teams: 0,
    ...change,
  };
}

function agenda(...rounds: Round[]): Agenda {
  return { rounds, votes: [], rules: { open: 0 } };
}

describe("which round it is", () => {
  const closed = round("a", "write", { state: "closed" });
  const runs = round("b", "write", { state: "running" });

  test("what runs, is paused, or is in its grace because its time was up", () => {
    const handed = round("c", "write", { state: "closing" });
    expect(currentRound(agenda(closed, runs))?.id).toBe("b");
    expect(currentRound(agenda({ ...runs, state: "paused" }))?.id).toBe("b");
    expect(currentRound(agenda(handed))).toBeUndefined();
    expect(currentRound(agenda({ ...handed, timed: true }))?.id).toBe("c");
  });

  test("the next is the first planned one after what has begun", () => {
    const [first, skipped, last] = [
      round("x", "read"),
      round("y", "read", { state: "skipped" }),
      round("z", "vote"),
    ];
    expect(nextRound(agenda(first, last))?.id).toBe("x");
    expect(nextRound(agenda(first, runs, skipped, last))?.id).toBe("z");
    expect(nextRound(agenda(first, closed, skipped, last))?.id).toBe("z");
    expect(nextRound(agenda(first, closed))).toBeUndefined();
  });
});

test("a round asks for notes in the section that has its name", () => {
  const sections = [{ title: "" }, { title: "Start" }, { title: "Stop" }];
  const [, , stop] = sections;
  const named = (title: string, change: Partial<Round>) => {
    const one = round("a", "write", change);
    const plan = ["write", title, ...one.plan.slice(2)] as unknown as Round["plan"];
    return asked({ sections, rounds: [{ ...one, plan }] });
  };
  expect(named("Stop", { state: "running" })).toBe(stop);
  expect(named("Stop", { state: "planned" })).toBeUndefined();
  expect(named("Other", { state: "running" })).toBeUndefined();
  expect(named("", { state: "running" })).toBeUndefined();
});

describe("how long it lasts", () => {
  test("until it ends, and below nothing in overtime", () => {
    const runs = round("a", "write", { state: "running", ends_at: NOW + 7_000 });
    expect([timeLeft(runs, NOW), timeLeft(runs, NOW + 9_000)]).toEqual([7_000, -2_000]);
    expect(timeLeft({ ...runs, ends_at: 0 }, NOW)).toBeNull();
  });

  test("a pause stops it, and a plan says how long it will be", () => {
    expect(timeLeft(round("a", "write", { state: "paused", left: 5_000 }), NOW)).toBe(5_000);
    expect(timeLeft(round("a", "write", { state: "paused" }), NOW)).toBeNull();
    expect(timeLeft(round("a", "write"), NOW)).toBe(300_000);
    expect(timeLeft(round("a", "write", { state: "closed" }), NOW)).toBeNull();
  });

  test("the grace comes after it", () => {
    const late = round("a", "write", { state: "closing", grace_until: NOW + 15_000 });
    expect([timeLeft(late, NOW), graceLeft(late, NOW + 5_000)]).toEqual([0, 10_000]);
    expect([graceLeft(late, NOW + 20_000), graceLeft(round("b", "read"), NOW)]).toEqual([0, 0]);
  });

  test("60, 10 and 0 seconds are said once, and the latest of them alone", () => {
    expect(announced(60_001, 60_000)).toBe(60);
    expect(announced(60_000, 59_000)).toBeNull();
    expect(announced(11_000, 9_900)).toBe(10);
    expect(announced(200, -50)).toBe(0);
    expect(announced(-50, -1_050)).toBeNull();
    expect(announced(90_000, 4_000)).toBe(10); // the page was asleep
    expect(announced(4_000, 64_000)).toBeNull(); // there is more time
    expect([announced(null, 5_000), announced(61_000, null)]).toEqual([null, null]);
  });
});

describe("who may do what", () => {
  test("the kind of round says, and its plan widens it", () => {
    const plain = agenda(round("a", "discuss", { state: "running" }));
    const wide = agenda(round("a", "discuss", { state: "running" }, ["create", "vote"]));
    const may_create = [plain, wide].map((board) => may(board, "participant", "create"));
    expect(may_create).toEqual([false, true]);
    expect(may(plain, "facilitator", "create")).toBe(true);
    expect(may(wide, "viewer", "create")).toBe(false);
    expect(may(agenda(round("a", "write", { state: "running" })), "facilitator", "vote")).toBe(
      false,
    );
  });

  test("nothing runs: idle with an agenda, open without one or where the board says so", () => {
    const idle = agenda(round("a", "write"));
    const open = { ...idle, rules: { open: 1 } };
    expect([idle, open, agenda()].map(kindOf)).toEqual(["idle", "open", "open"]);
    const allowed = [idle, open].map((board) => may(board, "participant", "create"));
    expect(allowed).toEqual([false, true]);
  });

  test("a vote outside rounds is for everybody once there is one", () => {
    expect(may(agenda(), "participant", "vote")).toBe(false);
    expect(may({ ...agenda(), votes: [{}] }, "participant", "vote")).toBe(true);
  });

  test("what belongs to a round in its grace may still be done", () => {
    const late = round("a", "write", { state: "closing" });
    const board = agenda(late, round("b", "vote", { state: "running" }));
    expect(may(board, "participant", "edit_own", "a")).toBe(true);
    expect(may(board, "participant", "edit_own", "b")).toBe(false);
    expect(may(board, "participant", "move", "a")).toBe(false);
    expect(may(board, "participant", "vote")).toBe(true);
    const timed = agenda({ ...late, timed: true });
    expect(may(timed, "participant", "create")).toBe(false);
    expect(may(timed, "participant", "create", "a")).toBe(true);
  });

  test("a note is written for what runs, or for what ends while one finishes the sentence", () => {
    const late = round("a", "write", { state: "closing" });
    const vote = round("b", "vote", { state: "running" });
    expect(writtenFor(agenda(late, vote), "participant")).toBe("a");
    expect(writtenFor(agenda(late, vote), "facilitator")).toBe("b");
    expect(writtenFor(agenda({ ...late, state: "closed" }, vote), "participant")).toBe("b");
    expect(writtenFor(agenda(late), "participant")).toBe("a");
    expect(writtenFor(agenda(round("a", "write")), "participant")).toBe("");
    expect(writtenFor(agenda(), "participant")).toBe("");
  });
});
