import { beforeEach, describe, expect, test } from "vitest";
import { adding, edited, KEEP, ME, must, noteAdded, Stage } from "./fakes";

let stage: Stage;

beforeEach(async () => {
  stage = new Stage();
  await stage.live();
});

describe("coming and staying", () => {
  test("a newcomer asks for a snapshot and shows it", () => {
    expect(stage.socket.asked("hello")[0]?.slice(1, 6)).toEqual(["token", "board", -1, "", 0]);
    const { board, me, connection } = stage.session;
    expect([board.ready, board.title, board.sections.map(({ title }) => title)]).toEqual([
      true,
      "Title",
      ["Keep", "Stop"],
    ]);
    expect(me).toMatchObject({ seat: ME, n: 1, role: "facilitator", label: "Blue heron" });
    expect(connection).toBe("live");
  });

  test("forms are shown with the next frame", () => {
    stage.tell(noteAdded("a", "hello"));
    expect(stage.text("a")).toBe("hello");
    expect(stage.session.board.notesIn(KEEP).map(({ id }) => id)).toEqual(["a"]);
  });

  test("what is known already is passed over", () => {
    stage.tell(noteAdded("a"), edited("a", "once", 0));
    stage.socket.tells(["ev", 5, [noteAdded("a"), edited("a", "once", 0), noteAdded("b")]]);
    stage.paint();
    expect(stage.session.board.seq).toBe(8);
    expect([stage.text("a"), stage.text("b")]).toEqual(["once", "b"]);
  });

  test("a gap says hello anew with what is known, at most once in ten seconds", async () => {
    stage.tell(noteAdded("a"));
    stage.meanwhile(noteAdded("b"));
    stage.socket.tells(["ev", 7, [noteAdded("c")]]);
    await stage.settle();
    expect(stage.sockets).toHaveLength(2);
    await stage.live();
    expect(stage.socket.asked("hello")[0]?.[3]).toBe(6);
    expect(stage.text("b")).toBe("b");
    stage.socket.tells(["ev", 99, [noteAdded("d")]]);
    await stage.settle();
    expect(stage.sockets).toHaveLength(2);
    stage.clock.pass(9_999);
    expect(stage.sockets).toHaveLength(2);
    stage.clock.pass(1);
    expect(stage.sockets).toHaveLength(3);
  });

  test("a dropped connection resumes with number, epoch and sum", async () => {
    stage.tell(noteAdded("a"));
    stage.socket.drops();
    expect(stage.session.connection).toBe("connecting");
    stage.meanwhile(noteAdded("b"));
    stage.clock.pass(500);
    await stage.live();
    const [, , , since, epoch, sum] = stage.socket.asked("hello")[0] ?? [];
    expect([since, epoch]).toEqual([6, "epoch-1"]);
    expect(sum).toBeGreaterThan(0);
    expect(stage.text("b")).toBe("b");
    expect(stage.session.connection).toBe("live");
  });

  test("a wrong sum takes a snapshot, and shows it", async () => {
    stage.tell(noteAdded("a", "as it is"));
    stage.server.notes.set("a", { ...must(stage.server.notes.get("a")), text: "as it should be" });
    stage.beat();
    await stage.live();
    expect(stage.socket.asked("hello")[0]?.[3]).toBe(-1);
    expect(stage.text("a")).toBe("as it should be");
  });

  test("a snapshot that cannot be read is asked for again", async () => {
    stage.tell(noteAdded("a"));
    stage.socket.tells(["snap", 6, 0, 1, true, new Uint8Array([1, 2, 3])]);
    await stage.settle();
    expect(stage.sockets).toHaveLength(2);
    await stage.live();
    expect([stage.socket.asked("hello")[0]?.[3], stage.text("a")]).toEqual([-1, "a"]);
  });

  test("sums that no snapshot puts right are given up, until one is right", async () => {
    const wrong = async (): Promise<number> => {
      stage.clock.pass(6_000);
      stage.socket.tells(["beat", stage.server.seq, 1, 0, "epoch-1"]);
      stage.clock.pass(3_000);
      await stage.settle();
      if (!stage.socket.sent.length) await stage.live();
      return stage.sockets.length;
    };
    const seen: number[] = [];
    for (let n = 0; n < 5; n++) seen.push(await wrong());
    expect(seen).toEqual([2, 3, 4, 4, 4]);
    stage.beat();
    expect(await wrong()).toBe(5);
  });

  test("a right sum changes nothing", () => {
    stage.tell(noteAdded("a"));
    stage.beat();
    expect(stage.sockets).toHaveLength(1);
  });

  test("behind at two beats in a row: the last frame was lost", async () => {
    stage.meanwhile(noteAdded("lost"));
    stage.beat();
    expect(stage.sockets).toHaveLength(1);
    stage.beat();
    await stage.live();
    expect([stage.sockets.length, stage.text("lost")]).toEqual([2, "lost"]);
  });

  test("another epoch, or a head behind ours, takes a snapshot", async () => {
    stage.socket.tells(["beat", 5, 0, 0, "epoch-2"]);
    await stage.settle();
    stage.socket.opens();
    expect(stage.socket.asked("hello")[0]?.[3]).toBe(-1);
    await stage.welcome();
    stage.clock.pass(10_000);
    stage.socket.tells(["beat", 4, 0, 0, "epoch-1"]);
    await stage.settle();
    stage.socket.opens();
    expect(stage.socket.asked("hello")[0]?.[3]).toBe(-1);
  });

  test("a note that a snapshot no longer has is shown no more", async () => {
    stage.tell(noteAdded("a"), noteAdded("b"));
    stage.server.notes.delete("a");
    stage.beat();
    await stage.live();
    expect([...stage.session.board.notes.keys()]).toEqual(["b"]);
    expect(stage.session.board.notesIn(KEEP).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("offline and again", () => {
  test("what was typed offline is sent once, in order, with its ids", async () => {
    void stage.session.do(adding("a"));
    const first = must(stage.socket.asked("do")[0]);
    stage.socket.drops();
    void stage.session.do(adding("b"));
    void stage.session.do(["note.edit", "b", "b2", "", 5, 0]);
    expect([stage.text("b"), stage.session.unsaved]).toEqual(["b2", 3]);
    stage.clock.pass(500);
    await stage.live();
    const sent = stage.socket.asked("do");
    expect(sent.map(([, , command]) => command.slice(0, 2))).toEqual([
      ["note.add", "a"],
      ["note.add", "b"],
      ["note.edit", "b"],
    ]);
    expect(sent[0]?.[1]).toEqual(first[1]);
  });

  test("an answer that was lost comes with the resend", async () => {
    const outcome = stage.session.do(adding("a"));
    stage.meanwhile(noteAdded("a", "a", ME));
    stage.socket.drops();
    stage.clock.pass(500);
    await stage.live();
    expect(stage.session.board.notes.size).toBe(1);
    expect(stage.session.board.notes.get("a")?.state).toBe("waiting");
    stage.socket.tells(["ok", must(stage.socket.asked("do")[0])[1], 6]);
    expect(await outcome).toEqual({ ok: 6 });
  });

  test("a reload finds what waits, shows it and sends it", async () => {
    void stage.session.do(adding("a", "typed"));
    const [, cid] = must(stage.socket.asked("do")[0]);
    await stage.settle();
    const again = new Stage(stage.shelf, "tab 2");
    await again.live();
    expect([again.text("a"), again.session.unsaved]).toEqual(["typed", 1]);
    expect(again.socket.asked("do")[0]?.[1]).toEqual(cid);
    again.accept(noteAdded("a", "typed", ME));
    await again.settle();
    expect(stage.shelf.kept.size).toBe(0);
  });

  test("a reload keeps refused texts too", async () => {
    void stage.session.do(adding("a", "typed"));
    stage.refuse("board-locked");
    await stage.settle();
    const again = new Stage(stage.shelf, "tab 2");
    await again.live();
    const note = must(again.session.board.notes.get("a"));
    expect([note.text, note.state, note.refused]).toEqual(["typed", "refused", "board-locked"]);
    expect(again.socket.asked("do")).toHaveLength(0);
    again.session.discard("a");
    await again.settle();
    expect(stage.shelf.kept.size).toBe(0);
  });

  test("a tab leaves to another what the other still sends", async () => {
    void stage.session.do(adding("a"));
    await stage.settle();
    let open = true;
    const second = new Stage(stage.shelf, "tab 2", (tab) => tab === "tab 2" || open);
    await second.live();
    expect(second.socket.asked("do")).toHaveLength(0);
    open = false;
    second.clock.pass(8_000);
    second.beat();
    second.clock.pass(8_000);
    await second.settle();
    expect(second.socket.asked("do")).toHaveLength(1);
  });

  test("without a database all goes on, and the page is told", async () => {
    const bare = new Stage();
    Object.assign(bare, { shelf: null });
    await bare.live();
    expect(bare.session.safe).toBe(false);
    void bare.session.do(adding("a"));
    expect(bare.socket.asked("do")).toHaveLength(1);
  });

  test("it is over when the seat is taken, and begins again when asked", async () => {
    stage.socket.drops(4409);
    expect([stage.session.connection, stage.session.reason]).toEqual(["ended", "replaced"]);
    expect(stage.held).toBe(false);
    stage.clock.pass(120_000);
    expect(stage.sockets).toHaveLength(1);
    stage.session.start();
    await stage.live();
    expect([stage.session.connection, stage.session.reason, stage.held]).toEqual([
      "live",
      "",
      true,
    ]);
  });
});
