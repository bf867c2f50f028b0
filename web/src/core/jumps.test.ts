// The device's clock is set back or forward under a page: nothing waits longer for it, and nobody
// is taken for alive or dead for long.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { realClock } from "./clock";
import { FakeClock, FakeSocket } from "./fakes";
import { Lease } from "./lease";
import { Line } from "./net";
import { Outbox } from "./outbox";
import { unpack } from "./pack";
import { Presence } from "./presence";
import { MemoryShelf } from "./shelf";
import type { Asking, Command } from "./types";

const MINUTE = 60_000;
const JUMPS = [-24 * 60 * MINUTE, -10 * MINUTE, 10 * MINUTE, 24 * 60 * MINUTE];

let clock: FakeClock;
beforeEach(() => {
  clock = new FakeClock();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const add = (id: string): Command => ["note.add", id, "s", id, "", "blue", 0, 0, ""];
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

function outbox(shelf = new MemoryShelf(), tab = "tab"): [box: Outbox, sent: Asking[]] {
  const sent: Asking[] = [];
  const box = new Outbox({
    clock,
    shelf,
    tab,
    alive: (other) => other === tab,
    send: (frame) => sent.push(unpack(frame) as Asking) > 0,
    changed: () => undefined,
  });
  return [box, sent];
}

describe.each(JUMPS)("by %i ms", (jump) => {
  test("the clock that waits are measured with runs on evenly", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const [even, date] = [realClock.now(), realClock.date()];
    vi.setSystemTime(date + jump);
    expect(realClock.date() - date).toBe(jump);
    expect(Math.abs(realClock.now() - even)).toBeLessThan(1_000);
  });

  test("the next command leaves as soon as ever", () => {
    const [box, sent] = outbox();
    box.connected(true);
    for (let n = 0; n < 31; n++) box.add([add(`n${n}`)], false);
    expect(sent).toHaveLength(30);
    clock.off = jump;
    box.add([add("next")], false);
    expect(sent).toHaveLength(30);
    clock.pass(220);
    expect(sent).toHaveLength(32);
  });

  test("a board that asked for a second is given a second", () => {
    const [box, sent] = outbox();
    box.connected(true);
    box.add([add("a")], false);
    const [, cid] = sent[0] as Extract<Asking, ["do", ...unknown[]]>;
    box.no(cid, "slow-down", { wait: 1_000 });
    clock.off = jump;
    clock.pass(999);
    box.add([add("b")], false);
    expect(sent).toHaveLength(1);
    clock.pass(1);
    expect(sent).toHaveLength(3);
  });

  test("what others point at fades after ten seconds, and one's own is told at once", () => {
    const told: Asking[] = [];
    const presence = new Presence(clock, (sign) => told.push(sign));
    presence.present(1, 1, 1, "", true);
    presence.hearSigns(["pr", [[2, 1, 3, 4, ""]]], 1);
    clock.off = jump;
    presence.present(1, 2, 2, "", true);
    clock.pass(100);
    expect(told).toHaveLength(2);
    clock.pass(9_800);
    expect(presence.fade()).toBe(false);
    clock.pass(100);
    expect(presence.fade()).toBe(true);
  });

  test("a tab that is dead does not seem alive, nor does one that signs seem dead", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    vi.useFakeTimers();
    const [dead, living, own] = [new Lease(), new Lease(), new Lease()];
    dead.hold();
    const [stamp] = kept;
    if (!stamp) throw new Error("it did not sign");
    dead.stop();
    kept.set(...stamp); // it crashed
    living.hold();
    vi.setSystemTime(Date.now() + jump);
    vi.advanceTimersByTime(3_000);
    expect([own.alive(dead.tab), own.alive(living.tab)]).toEqual([false, true]);
    living.stop();
  });

  test("what is written after a reload is sent after what was written before", async () => {
    const shelf = new MemoryShelf();
    const [before] = outbox(shelf, "before");
    await before.keepAs("place");
    before.add([add("a")], false);
    clock.off = jump;
    const [after] = outbox(shelf, "after");
    await after.keepAs("place");
    after.add([["note.edit", "a", "A", "", 0, 0]], false);
    await settle();
    const [third, sent] = outbox(shelf, "third");
    await third.keepAs("place");
    third.connected(true);
    const asked = sent.map((frame) => (frame[0] === "do" ? frame[2][0] : frame[0]));
    expect(asked).toEqual(["note.add", "note.edit"]);
  });
});

describe("a line", () => {
  let sockets: FakeSocket[];
  let line: Line;

  beforeEach(() => {
    sockets = [];
    line = new Line({
      clock,
      connect: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
      hello: () => ["hello", "token", "board", -1, "", 0, true],
      hear: () => undefined,
      turned: () => undefined,
      malformed: () => false,
    });
    line.start();
    welcomed();
  });

  function welcomed(): void {
    sockets.at(-1)?.opens();
    sockets.at(-1)?.tells(["welcome", "s", "viewer", "e", 1, 0, "tail"]);
  }

  test.each(JUMPS)("that is half open is given up after ten seconds, by %i ms", (jump) => {
    clock.off = jump;
    clock.pass(9_999);
    expect(sockets[0]?.closed).toBe(false);
    clock.pass(1);
    expect(sockets[0]?.closed).toBe(true);
  });

  test.each(JUMPS)("says hello anew once in ten seconds, by %i ms", (jump) => {
    line.again();
    welcomed();
    clock.off = jump;
    line.again();
    clock.pass(9_999);
    expect(sockets).toHaveLength(2);
    clock.pass(1);
    expect(sockets).toHaveLength(3);
  });

  test("is tried anew after a sleep that the even clock did not count", () => {
    clock.off = 60 * MINUTE;
    line.wake();
    expect(sockets[0]?.closed).toBe(true);
  });
});
