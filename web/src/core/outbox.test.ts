import { beforeEach, describe, expect, test } from "vitest";
import { FakeClock } from "./fakes";
import { Outbox } from "./outbox";
import { unpack } from "./pack";
import { MemoryShelf, type Shelf } from "./shelf";
import type { Asking, Command } from "./types";

type Sent = Extract<Asking, ["do", ...unknown[]]>;

let clock: FakeClock;
let shelf: MemoryShelf;
let sent: Sent[];
let up: boolean;

const add = (id: string): Command => ["note.add", id, "s", id, "", "blue", 0, 0, ""];
const lock: Command = ["board.lock", true];
const ids = (): unknown[] => sent.map(([, , command]) => command[1]);
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

function outbox(tab = "tab", on: Shelf = shelf, alive = (_: string): boolean => false): Outbox {
  return new Outbox({
    clock,
    shelf: on,
    tab,
    alive: (other) => other === tab || alive(other),
    send: (frame) => {
      if (up) sent.push(unpack(frame) as Sent);
      return up;
    },
    changed: () => undefined,
  });
}

beforeEach(() => {
  [clock, shelf, sent, up] = [new FakeClock(), new MemoryShelf(), [], true];
});

const cid = (at: number): Uint8Array => (sent[at] as Sent)[1];

describe("sending", () => {
  test("in order, and nothing before there is a connection", () => {
    const box = outbox();
    for (const id of ["a", "b"]) box.add([add(id)], false);
    expect(sent).toEqual([]);
    box.connected(true);
    box.add([add("c")], false);
    expect(ids()).toEqual(["a", "b", "c"]);
    expect(box.unsaved).toBe(3);
  });

  test("at most 32 are unanswered, and never more than the server lets through", () => {
    const box = outbox();
    for (let n = 0; n < 60; n++) box.add([add(`n${n}`)], false);
    box.connected(true);
    expect(sent).toHaveLength(30);
    clock.pass(1_000);
    expect(sent).toHaveLength(32);
    box.ok(cid(0), 1);
    box.ok(cid(1), 2);
    expect(sent).toHaveLength(34);
    for (let at = 2; at < 34; at++) box.ok(cid(at), at + 1);
    clock.pass(20_000);
    expect(ids()).toEqual(Array.from({ length: 60 }, (_, n) => `n${n}`));
  });

  test("again after a reconnection: what has no answer, in order, with its ids", () => {
    const box = outbox();
    box.connected(true);
    for (const id of ["a", "b", "c"]) box.add([add(id)], false);
    const before = sent.splice(0);
    box.ok((before[0] as Sent)[1], 1);
    box.connected(false);
    box.connected(true);
    expect(sent).toEqual(before.slice(1));
  });

  test("what must wait holds back what follows it", () => {
    const box = outbox();
    box.connected(true);
    for (const id of ["a", "b", "c"]) box.add([add(id)], false);
    box.ok(cid(0), 1);
    box.no(cid(1), "unavailable", { wait: 700 });
    box.no(cid(2), "note-gone", {});
    clock.pass(699);
    expect(sent).toHaveLength(3);
    clock.pass(1);
    expect(ids()).toEqual(["a", "b", "c", "b", "c"]);
    expect(box.refusals).toEqual([]);
    box.ok(cid(3), 2);
    box.no(cid(4), "note-gone", {});
    expect(box.refusals.map(({ slug }) => slug)).toEqual(["note-gone"]);
  });
});

describe("answers", () => {
  test("are given to whoever asked", async () => {
    const box = outbox();
    box.connected(true);
    const [yes, no] = [box.add([lock], false), box.add([lock], false)];
    box.ok(cid(0), 9);
    box.no(cid(1), "not-allowed", { verb: "structure" });
    expect(await yes.outcome).toEqual({ ok: 9 });
    expect(await no.outcome).toEqual({
      no: "not-allowed",
      fields: { verb: "structure" },
      index: 0,
    });
    expect([box.unsaved, box.refusals]).toEqual([0, []]);
  });

  test("twice, or to nobody, change nothing", () => {
    const box = outbox();
    box.connected(true);
    box.add([lock], false);
    box.ok(cid(0), 9);
    box.no(cid(0), "note-gone", {});
    box.ok(new Uint8Array(16), 9);
    expect(box.refusals).toEqual([]);
  });

  test("an accepted command is laid over the board until its number is shown", () => {
    const box = outbox();
    box.connected(true);
    box.add([lock], false);
    box.ok(cid(0), 9);
    box.shown(8);
    expect(box.entries).toHaveLength(1);
    box.shown(9);
    expect(box.entries).toHaveLength(0);
  });

  test("a refused batch keeps each of its texts", () => {
    const box = outbox();
    box.connected(true);
    box.add([add("a"), lock, add("b")], false);
    box.no(cid(0), "board-full", {}, 2);
    expect(box.refusals.map(({ command }) => command[1])).toEqual(["a", "b"]);
  });
});

describe("keeping", () => {
  test("from the moment of asking until the answer", async () => {
    const box = outbox();
    box.add([add("before the seat is known")], false);
    expect(shelf.kept.size).toBe(0);
    await box.keepAs("board/seat");
    box.add([add("b")], false);
    expect(shelf.kept.size).toBe(2);
    box.connected(true);
    box.ok(cid(0), 1);
    box.ok(cid(1), 2);
    await settle();
    expect(shelf.kept.size).toBe(0);
  });

  test("another page takes it over in the order of asking, before its own", async () => {
    const first = outbox("one");
    await first.keepAs("board/seat");
    for (let n = 0; n < 12; n++) first.add([add(`n${n}`)], false);
    clock.pass(50);
    const second = outbox("two");
    second.add([add("own")], false);
    await second.keepAs("board/seat");
    second.connected(true);
    expect(ids()).toEqual([...Array.from({ length: 12 }, (_, n) => `n${n}`), "own"]);
  });

  test("another seat or board takes nothing over", async () => {
    const first = outbox("one");
    await first.keepAs("board/seat");
    first.add([add("a")], false);
    for (const name of ["board/seat2", "other/seat"]) {
      const box = outbox("two");
      await box.keepAs(name);
      expect(box.unsaved).toBe(0);
    }
  });

  test("a tab that lives keeps its own", async () => {
    const first = outbox("one");
    await first.keepAs("board/seat");
    first.add([add("a")], false);
    const second = outbox("two", shelf, () => true);
    expect(await second.keepAs("board/seat")).toBe(true);
    expect(second.unsaved).toBe(0);
  });

  test("what was taken over cannot be cancelled, what never left can", async () => {
    const first = outbox("one");
    await first.keepAs("board/seat");
    const { entry, outcome } = first.add([add("a")], false);
    const second = outbox("two");
    await second.keepAs("board/seat");
    expect(second.cancel(second.entries[0] ?? entry)).toBe(false);
    expect(first.cancel(entry)).toBe(true);
    expect(await outcome).toEqual({ no: "cancelled", fields: {} });
    await settle();
    expect(shelf.kept.size).toBe(0);
  });

  test("where nothing can be kept the page is told, and all goes on", async () => {
    const full: Shelf = {
      all: () => Promise.reject(new Error("broken")),
      put: () => Promise.reject(new Error("full")),
      drop: () => Promise.reject(new Error("broken")),
    };
    const box = outbox("tab", full);
    await box.keepAs("board/seat");
    box.connected(true);
    box.add([add("a")], false);
    await settle();
    expect([box.safe, ids()]).toEqual([false, ["a"]]);
    box.ok(cid(0), 1);
  });

  test("nothing is called safe on this device before the browser has written it down", async () => {
    let write = (): void => undefined;
    const written = new Promise<void>((done) => {
      write = done;
    });
    const slow: Shelf = { all: async () => [], put: () => written, drop: async () => undefined };
    const box = outbox("tab", slow);
    box.add([add("a")], false);
    expect(box.kept).toBe(false); // whose it is is not known yet
    await box.keepAs("board/seat");
    expect(box.kept).toBe(false);
    write();
    await settle();
    expect(box.kept).toBe(true);
  });
});

describe("a command that the server cannot read", () => {
  test("is found, and refused; the others arrive", () => {
    const box = outbox();
    box.connected(true);
    for (const id of ["a", "poison", "c"]) box.add([add(id)], false);
    for (let n = 0; n < 9 && box.unsaved; n++) {
      const bad = sent.findIndex(([, , command]) => command[1] === "poison");
      const good = sent.slice(0, bad < 0 ? undefined : bad);
      // The server answers what it has read on this connection, if the close lets it.
      if (n > 0) for (const [, id] of good) box.ok(id, n);
      if (!sent.some(([, , command]) => command[1] === "poison")) continue;
      expect(box.malformed()).toBe(true);
      box.connected(false);
      sent.length = 0;
      box.connected(true);
    }
    expect(box.unsaved).toBe(0);
    expect(box.refusals.map(({ command, slug }) => [command[1], slug])).toEqual([
      ["poison", "bad-value"],
    ]);
  });

  test("with nothing unanswered it was not ours", () => {
    expect(outbox().malformed()).toBe(false);
  });
});
