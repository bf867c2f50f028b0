import { beforeEach, describe, expect, test, vi } from "vitest";
import { FakeClock, FakeSocket } from "./fakes";
import { dial, Line } from "./net";
import type { Telling } from "./types";

let clock: FakeClock;
let sockets: FakeSocket[];
let turns: string[];
let heard: Telling[];
let ours: boolean;
let line: Line;

const WELCOME: Telling = ["welcome", "s", "viewer", "e", 1, 0, "tail"];
const BEAT: Telling = ["beat", 1, 0, 0, "e"];

const last = (): FakeSocket => sockets.at(-1) as FakeSocket;
const welcomed = (): void => {
  last().opens();
  last().tells(WELCOME);
};

beforeEach(() => {
  clock = new FakeClock();
  [sockets, turns, heard, ours] = [[], [], [], false];
  line = new Line({
    clock,
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    hello: () => ["hello", "token", "board", -1, "", 0, true],
    hear: (frame) => heard.push(frame),
    turned: (connection, reason) => turns.push(reason ? `${connection}: ${reason}` : connection),
    malformed: () => ours,
  });
  line.start();
});

test("says hello first, and is live when it is welcome", () => {
  expect(last().sent).toEqual([]);
  last().opens();
  expect(last().sent).toEqual([["hello", "token", "board", -1, "", 0, true]]);
  expect(line.send(new Uint8Array())).toBe(false);
  last().tells(WELCOME, BEAT);
  expect(turns).toEqual(["connecting", "live"]);
  expect(heard).toEqual([WELCOME, BEAT]);
});

test("waits longer after each failure, at random, and never over thirty seconds", () => {
  const waits: number[] = [];
  for (let n = 0; n < 9; n++) {
    last().drops();
    const before = clock.now();
    const tries = sockets.length;
    while (sockets.length === tries) clock.pass(10);
    waits.push(clock.now() - before);
  }
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  clock.chance = 0.01;
  last().drops();
  clock.pass(300);
  expect(sockets).toHaveLength(11);
});

test("a welcome alone does not make the waits short again; a beat does", () => {
  for (const wait of [500, 1_000, 2_000, 4_000]) {
    last().drops();
    clock.pass(wait);
  }
  welcomed();
  last().drops();
  clock.pass(7_999);
  expect(sockets).toHaveLength(5);
  clock.pass(1);
  welcomed();
  last().tells(BEAT);
  last().drops();
  clock.pass(500);
  expect(sockets).toHaveLength(7);
});

test("the chip says offline only when coming back has failed", () => {
  welcomed();
  last().drops();
  clock.pass(500);
  expect(turns.at(-1)).toBe("connecting");
  last().drops();
  expect(turns.at(-1)).toBe("offline");
  clock.pass(1_000);
  expect(turns.at(-1)).toBe("offline");
  welcomed();
  expect(turns.at(-1)).toBe("live");
});

test("a board that takes in nobody more is another trouble than no way to it", () => {
  last().drops(1013);
  expect(turns.at(-1)).toBe("offline: busy");
  clock.pass(500);
  expect(turns.at(-1)).toBe("offline: busy");
  last().drops();
  expect(turns.at(-1)).toBe("offline");
  clock.pass(1_000);
  last().drops(1013);
  expect(turns.at(-1)).toBe("offline: busy");
  clock.pass(2_000);
  welcomed();
  expect(turns.at(-1)).toBe("live");
});

test("ten seconds without a frame end the connection", () => {
  welcomed();
  clock.pass(9_000);
  last().tells(BEAT);
  clock.pass(9_999);
  expect(last().closed).toBe(false);
  clock.pass(1);
  expect(last().closed).toBe(true);
  clock.pass(500);
  expect(sockets).toHaveLength(2);
});

test("a socket that never opens is given up", () => {
  clock.pass(10_000);
  expect([last().closed, turns.at(-1)]).toEqual([true, "offline"]);
});

test("a server that says bye is given the time that it named", () => {
  welcomed();
  last().tells(["bye", 4_321]);
  last().drops(1012);
  clock.pass(4_320);
  expect(sockets).toHaveLength(1);
  clock.pass(1);
  expect(sockets).toHaveLength(2);
});

test("the network coming back wakes it at once", () => {
  last().drops();
  line.wake();
  expect(sockets).toHaveLength(2);
  line.wake();
  expect(sockets).toHaveLength(2);
});

test("waking after a long sleep does not trust the old connection", () => {
  welcomed();
  clock.time += 60_000; // asleep: no timer ran
  line.wake();
  expect([last().closed, turns.at(-1)]).toEqual([true, "connecting"]);
});

describe("close codes", () => {
  test.each([
    [4401, "token"],
    [4403, "revoked"],
    [4405, "banned"],
    [4404, "gone"],
    [4409, "replaced"],
    [4400, "malformed"],
  ])("%i ends it: %s", (code, reason) => {
    welcomed();
    last().drops(code);
    clock.pass(120_000);
    expect([sockets.length, turns.at(-1)]).toEqual([1, `ended: ${reason}`]);
  });

  test.each([1006, 1009, 1011, 1012, 1013, 4408])("%i comes back", (code) => {
    welcomed();
    last().drops(code);
    clock.pass(500);
    expect(sockets).toHaveLength(2);
  });

  test("4429 comes back after five seconds at the earliest", () => {
    welcomed();
    last().drops(4429);
    clock.pass(4_999);
    expect(sockets).toHaveLength(1);
    clock.pass(1);
    expect(sockets).toHaveLength(2);
  });

  test("4400 comes back where a command was to blame", () => {
    ours = true;
    welcomed();
    last().drops(4400);
    clock.pass(500);
    expect(sockets).toHaveLength(2);
  });
});

test("stopped, it stays so until it is started", () => {
  welcomed();
  line.stop();
  expect([last().closed, turns.at(-1)]).toEqual([true, "ended: stopped"]);
  line.wake();
  line.again();
  clock.pass(60_000);
  expect(sockets).toHaveLength(1);
  line.start();
  expect(sockets).toHaveLength(2);
});

test("frames of a connection that was let go are not heard", () => {
  welcomed();
  const old = last();
  line.again();
  old.tells(BEAT);
  old.drops(4403);
  expect(heard).toEqual([WELCOME]);
  expect(turns.at(-1)).toBe("connecting");
});

test("a network that the device says is gone is tried at once, and told at once", () => {
  welcomed();
  line.gone();
  expect(turns).toEqual(["connecting", "live", "connecting"]);
  expect(sockets).toHaveLength(2);
  last().drops();
  expect(turns.at(-1)).toBe("offline");
  line.gone();
  expect(sockets).toHaveLength(2);
});

describe("the address", () => {
  test.each([
    ["https://board.example/b/1234567890123456789_-A", "wss://board.example"],
    ["http://localhost:8000/p/1234567890123456789_-A#t=secret", "ws://localhost:8000"],
  ])("of a page at %s names the board, and nothing else", (page, server) => {
    const asked: string[][] = [];
    vi.stubGlobal("location", { href: page });
    vi.stubGlobal(
      "WebSocket",
      class {
        constructor(url: URL, protocol: string) {
          asked.push([url.href, protocol]);
        }
      },
    );
    dial("1234567890123456789_-A");
    vi.unstubAllGlobals();
    expect(asked).toEqual([[`${server}/ws/1234567890123456789_-A`, "groundswell.1"]]);
  });
});
