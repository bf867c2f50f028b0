import { beforeEach, describe, expect, test } from "vitest";
import { KEEP, ME, noteAdded, STOP, Stage } from "./fakes";
import { currentRound } from "./rounds";
import type { Command, Form } from "./types";

let stage: Stage;

const add = (id: string, text = id): Command => [
  "note.add",
  id,
  KEEP,
  text,
  "",
  "yellow",
  1,
  2,
  "",
];
const edited = (id: string, text: string, base: number, altered = false): Form => [
  "note.edited",
  id,
  text,
  "",
  base,
  altered,
];

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

describe("asking", () => {
  test("a note is there at once, waits, and is saved", async () => {
    const outcome = stage.session.do(add("a", "mine"));
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.state, note.own]).toEqual(["mine", "waiting", true]);
    expect(stage.session.unsaved).toBe(1);
    stage.accept(noteAdded("a", "mine", ME));
    expect(await outcome).toEqual({ ok: 6 });
    expect(stage.session.board.notes.get("a")).toBe(note);
    expect([note.state, stage.session.unsaved]).toEqual(["saved", 0]);
  });

  test("what waits is laid over whatever comes", () => {
    stage.tell(noteAdded("a", "first"));
    void stage.session.do(["note.edit", "a", "mine", "", 6, 0]);
    stage.tell(["note.moved", "a", STOP, 1, 1, 65_536], edited("a", "theirs", 6));
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.section, note.textAt, note.altered]).toEqual(["mine", STOP, 8, true]);
    stage.tell(["note.deleted", "a", 0]);
    expect(stage.session.board.notes.has("a")).toBe(false);
  });

  test("stamps of predictions are not told", () => {
    stage.tell(noteAdded("a"));
    void stage.session.do(["note.paint", "a", "blue", 0]);
    void stage.session.do(["note.edit", "a", "mine", "", 6, 0]);
    const note = must(stage.session.board.notes.get("a"));
    expect([note.textAt, note.lookAt]).toEqual([6, 6]);
  });

  test("a refused change is taken back", async () => {
    stage.tell(noteAdded("a"));
    const outcome = stage.session.do(["note.move", "a", STOP, 5, 5, "", 0]);
    expect(stage.session.board.notesIn(STOP)).toHaveLength(1);
    stage.refuse("section-locked");
    expect(await outcome).toEqual({ no: "section-locked", fields: {}, index: 0 });
    expect(stage.session.board.notesIn(STOP)).toHaveLength(0);
    expect(stage.session.board.notes.get("a")?.x).toBe(10);
  });

  test("a refused note stays with its text until it is retried", () => {
    void stage.session.do(add("a", "mine"));
    stage.refuse("board-locked");
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.state, note.refused]).toEqual(["mine", "refused", "board-locked"]);
    expect([stage.session.unsaved, stage.session.refused]).toEqual([0, 1]);
    void stage.session.retry("a");
    expect([note.state, note.refused]).toEqual(["waiting", ""]);
    stage.accept(noteAdded("a", "mine", ME));
    expect(stage.session.board.notes.get("a")?.state).toBe("saved");
  });

  test("a refused note can be let go", () => {
    void stage.session.do(add("a"));
    stage.refuse("board-full");
    stage.session.discard("a");
    expect(stage.session.board.notes.size).toBe(0);
    expect(stage.session.board.notesIn(KEEP)).toHaveLength(0);
  });

  test("a refused edit shows the board's text and keeps one's own", () => {
    stage.tell(noteAdded("a", "theirs"));
    void stage.session.do(["note.edit", "a", "mine", "nl", 6, 0]);
    stage.refuse("not-yours");
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.yours, note.state]).toEqual(["theirs", "mine", "refused"]);
    stage.session.discard("a");
    expect([note.yours, note.state]).toEqual(["", "saved"]);
  });

  test("an edit of a note that has gone is offered as a new one", () => {
    stage.tell(["note.added", "a", STOP, "x", "", "blue", 0, 0, 1, ME, "", [], ""]);
    void stage.session.do(["note.edit", "a", "mine", "", 6, 0]);
    stage.tell(["note.deleted", "a", 0]);
    stage.refuse("note-gone");
    const ghost = must(stage.session.board.notes.get("a"));
    expect([ghost.text, ghost.section, ghost.colour, ghost.state]).toEqual([
      "mine",
      STOP,
      "blue",
      "refused",
    ]);
    void stage.session.retry("a");
    const [, , command] = must(stage.socket.asked("do").at(-1));
    expect(command.slice(0, 4)).toEqual([
      "note.add",
      expect.not.stringMatching("^a$"),
      STOP,
      "mine",
    ]);
    expect(stage.session.board.notes.has("a")).toBe(false);
  });

  test("one's text that was overwritten unseen is offered back", () => {
    void stage.session.do(add("a", "mine"));
    stage.accept(noteAdded("a", "mine", ME));
    void stage.session.do(["note.edit", "a", "mine 2", "", 6, 0]);
    stage.accept(edited("a", "mine 2", 6));
    stage.tell(edited("a", "theirs", 6, true));
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.yours, note.state]).toEqual(["theirs", "mine 2", "saved"]);
    void stage.session.retry("a");
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["note.edit", "a", "mine 2", "", 8, 0]);
    expect(note.yours).toBe("");
  });

  test("an edit by somebody who saw one's text is no loss", () => {
    stage.tell(noteAdded("a", "mine", ME), edited("a", "theirs", 6, true));
    expect(stage.session.board.notes.get("a")?.yours).toBe("");
  });

  test("large batches go in pieces, and their outcome is one", async () => {
    const commands = Array.from({ length: 450 }, (_, n) => add(`n${n}`));
    const outcome = stage.session.all(commands, true);
    expect(stage.session.board.notes.size).toBe(450);
    const sent = stage.socket.asked("all");
    expect(sent.map(([, , part]) => part.length)).toEqual([200, 200, 50]);
    for (const [at, [, cid]] of sent.entries()) {
      stage.socket.tells(["ok", cid, 100 + at, at === 1 ? [[7, "note-gone"]] : []]);
    }
    expect(await outcome).toEqual({ ok: 102, left: [[207, "note-gone"]] });
  });

  test("a note stays written for the round in which it was asked for", async () => {
    stage.tell(
      ["round.added", "r", ["write", "", "", 0, "timer", []], "", ""],
      ["round.added", "s", ["write", "", "", 0, "timer", []], "", ""],
      ["round.started", "r", 1, 0],
    );
    stage.socket.drops();
    void stage.session.do(add("a"));
    stage.meanwhile(["round.closed", "r"], ["round.started", "s", 2, 0]);
    stage.clock.pass(10_000);
    await stage.live();
    expect(currentRound(stage.session.board)?.id).toBe("s");
    stage.refuse("round-over");
    expect(stage.session.board.notes.get("a")?.state).toBe("refused");
    void stage.session.retry("a");
    void stage.session.do(["note.add", "c", KEEP, "c", "", "blue", 0, 0, "", "r"]);
    const asked = stage.socket.asked("do").map(([, , command]) => [command[1], command[9]]);
    expect(asked).toEqual([
      ["a", "r"],
      ["a", "s"],
      ["c", "r"],
    ]);
  });

  test("half characters and fractions never reach the wire", () => {
    void stage.session.do(["note.add", "a", KEEP, "cut \ud83d", "", "blue", 1.4, Number.NaN, ""]);
    expect(stage.socket.asked("do")[0]?.[2].slice(3, 8)).toEqual(["cut \ufffd", "", "blue", 1, 0]);
  });

  test("own dots are there at once, and spend the budget", () => {
    stage.tell(noteAdded("a"), ["vote.opened", "v", ["a"], 3, 2, true]);
    void stage.session.do(["vote.cast", "v", "a", 2]);
    const { board } = stage.session;
    expect([board.left("v"), [...board.ballot("v")], board.vote("v")?.turnout]).toEqual([
      1,
      [["a", 2]],
      1,
    ]);
    stage.accept(["own", ["count", "v", 1, 0], [["ballot.cast", "v", "m", "a", 2]]]);
    expect([board.left("v"), board.vote("v")?.turnout]).toEqual([1, 1]);
    void stage.session.do(["vote.abstain", "v", true]);
    expect([board.left("v"), board.abstained("v"), board.vote("v")?.turnout]).toEqual([3, true, 1]);
  });
});

describe("undo", () => {
  test("takes a move back with the stamp that it left", async () => {
    stage.tell(noteAdded("a"));
    void stage.session.step("move", [["note.move", "a", STOP, 5, 6, "", 0]]);
    stage.accept(["note.moved", "a", STOP, 5, 6, 65_536]);
    expect([stage.session.canUndo, stage.session.undoLabel]).toEqual([true, "move"]);
    void stage.session.undo();
    await stage.settle();
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["note.move", "a", KEEP, 10, 20, "", 7]);
    expect(stage.session.board.notes.get("a")?.section).toBe(KEEP);
    stage.accept(["note.moved", "a", KEEP, 10, 20, 65_536]);
    expect([stage.session.canUndo, stage.session.canRedo]).toEqual([false, true]);
    void stage.session.redo();
    await stage.settle();
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["note.move", "a", STOP, 5, 6, "", 8]);
  });

  test("after another's change is refused, and the step is dropped", async () => {
    stage.tell(noteAdded("a"));
    void stage.session.step("move", [["note.move", "a", STOP, 5, 6, "", 0]]);
    stage.accept(["note.moved", "a", STOP, 5, 6, 65_536]);
    stage.tell(["note.moved", "a", STOP, 50, 60, 65_536]);
    const outcome = stage.session.undo();
    await stage.settle();
    stage.refuse("changed-since");
    expect(await outcome).toMatchObject({ no: "changed-since" });
    await stage.settle();
    expect([stage.session.canUndo, stage.session.canRedo]).toEqual([false, false]);
    expect(stage.session.board.notes.get("a")?.x).toBe(50);
  });

  test("a refused undo of an edit keeps no text", async () => {
    stage.tell(noteAdded("a", "first", ME));
    void stage.session.step("edit", [["note.edit", "a", "second", "", 6, 0]]);
    stage.accept(edited("a", "second", 6));
    void stage.session.undo();
    await stage.settle();
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["note.edit", "a", "first", "", 7, 7]);
    stage.refuse("changed-since");
    expect(stage.session.board.notes.get("a")?.yours).toBe("");
    expect(stage.session.refused).toBe(0);
  });

  test("of a batch is one soft batch, the last part first", async () => {
    void stage.session.step("paste", [add("a"), add("b")]);
    stage.accept(noteAdded("a", "a", ME), noteAdded("b", "b", ME));
    const outcome = stage.session.undo();
    await stage.settle();
    const [, cid, commands, soft] = must(stage.socket.asked("all").at(-1));
    expect([commands, soft]).toEqual([
      [
        ["note.delete", "b", 7],
        ["note.delete", "a", 7],
      ],
      true,
    ]);
    stage.tell(["note.deleted", "b", 0]);
    stage.socket.tells(["ok", cid, 8, [[1, "changed-since"]]]);
    expect(await outcome).toEqual({ ok: 8, left: [[1, "changed-since"]] });
  });

  test("what never left this browser is simply taken back", async () => {
    stage.socket.drops();
    void stage.session.step("add", [add("a")]);
    expect(stage.session.unsaved).toBe(1);
    await stage.session.undo();
    expect([stage.session.unsaved, stage.session.board.notes.size]).toEqual([0, 0]);
    void stage.session.redo();
    await stage.settle();
    expect(stage.session.board.notes.has("a")).toBe(true);
  });

  test("of a delete brings the note back at once", async () => {
    stage.tell(noteAdded("a", "precious", ME));
    void stage.session.step("delete", [["note.delete", "a", 0]]);
    stage.accept(["note.deleted", "a", 0]);
    void stage.session.undo();
    await stage.settle();
    expect(stage.text("a")).toBe("precious");
  });

  test("what cannot be taken back, or changes nothing, is no step", async () => {
    stage.tell(noteAdded("a"));
    void stage.session.step("finish", [["board.finish", true]]);
    void stage.session.step("lock", [["section.lock", KEEP, false]]);
    expect(stage.session.canUndo).toBe(false);
    expect(await stage.session.undo()).toEqual({ no: "cannot-undo", fields: {} });
  });

  test("of dots casts what was there before", async () => {
    stage.tell(noteAdded("a"), ["vote.opened", "v", ["a"], 3, 3, true]);
    void stage.session.step("vote", [["vote.cast", "v", "a", 2]]);
    stage.accept(["own", ["count", "v", 1, 0], [["ballot.cast", "v", "m", "a", 2]]]);
    void stage.session.step("vote", [["vote.withdraw", "v", "a"]]);
    stage.accept(["own", ["hid"], [["ballot.withdrawn", "v", "m", "a"]]]);
    void stage.session.undo();
    await stage.settle();
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["vote.cast", "v", "a", 2]);
  });
});

describe("offline and again", () => {
  test("what was typed offline is sent once, in order, with its ids", async () => {
    void stage.session.do(add("a"));
    const first = must(stage.socket.asked("do")[0]);
    stage.socket.drops();
    void stage.session.do(add("b"));
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
    const outcome = stage.session.do(add("a"));
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
    void stage.session.do(add("a", "typed"));
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
    void stage.session.do(add("a", "typed"));
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
    void stage.session.do(add("a"));
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
    void bare.session.do(add("a"));
    expect(bare.socket.asked("do")).toHaveLength(1);
  });

  test("it is over when the seat is taken, and begins again when asked", async () => {
    stage.socket.drops(4409);
    expect([stage.session.connection, stage.session.ended]).toEqual(["ended", "replaced"]);
    expect(stage.held).toBe(false);
    stage.clock.pass(120_000);
    expect(stage.sockets).toHaveLength(1);
    stage.session.start();
    await stage.live();
    expect([stage.session.connection, stage.session.ended, stage.held]).toEqual(["live", "", true]);
  });
});

describe("others", () => {
  test("who is here is told as changes", () => {
    stage.socket.tells(["here", 2, [2], []]);
    stage.paint();
    expect([[...stage.session.here.keys()], stage.session.hereCount]).toEqual([[1, 2], 2]);
    stage.socket.tells(["pr", [[2, 1, 30, 40, ""]]]);
    stage.paint();
    expect(stage.session.cursors.get(2)).toEqual({ mode: 1, x: 30, y: 40, note: "" });
    stage.socket.tells(["here", 1, [], [2]]);
    stage.paint();
    expect([[...stage.session.here.keys()], stage.session.cursors.size]).toEqual([[1], 0]);
  });

  test("presence is sent ten times a second at most, the latest last", () => {
    for (let x = 0; x < 50; x++) {
      stage.session.present(1, x + 0.4, 0);
      stage.clock.pass(10);
    }
    stage.clock.pass(100);
    const sent = stage.socket.asked("pr");
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(sent.at(-1)).toEqual(["pr", 1, 49, 0, ""]);
  });

  test("what happens is told, and whose doing it was", () => {
    const heard: unknown[] = [];
    const stop = stage.session.onEvent(({ kind, ids, own }) => heard.push([kind, ids, own]));
    stage.tell(noteAdded("a"), ["note.deleted", "a", 0], ["board.locked", true]);
    void stage.session.do(add("b"));
    stage.accept(noteAdded("b", "b", ME));
    stop();
    stage.tell(noteAdded("c"));
    expect(heard).toEqual([
      ["added", ["a"], false],
      ["removed", ["a"], false],
      ["locked", [], false],
      ["added", ["b"], true],
    ]);
  });

  test("the server's time is known from what it says", () => {
    const { clock } = stage;
    stage.socket.tells(["beat", 5, 0, clock.now() + 60_000, "epoch-1"]);
    clock.pass(1_000);
    expect(stage.session.now()).toBe(clock.now() + 60_000);
  });
});

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("it is not there");
  return thing;
}
