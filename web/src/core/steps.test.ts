import { beforeEach, describe, expect, test } from "vitest";
import { adding, edited, KEEP, ME, must, noteAdded, STOP, Stage } from "./fakes";

let stage: Stage;

beforeEach(async () => {
  stage = new Stage();
  await stage.live();
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

  test("of one thing changed twice goes back twice, unless another came between", async () => {
    const move = (x: number) => ["note.moved", "a", KEEP, x, 0, 65_536] as const;
    stage.tell(noteAdded("a"));
    for (const x of [1, 2]) {
      void stage.session.step("move", [["note.move", "a", KEEP, x, 0, "", 0]]);
      stage.accept([...move(x)]);
      await stage.settle();
    }
    for (const [x, y, expected] of [
      [1, 0, 8],
      [10, 20, 9],
    ] as const) {
      void stage.session.undo();
      await stage.settle();
      const asked = stage.socket.asked("do").at(-1)?.[2];
      expect(asked).toEqual(["note.move", "a", KEEP, x, y, "", expected]);
      stage.accept(["note.moved", "a", KEEP, x, y, 65_536]);
      await stage.settle();
    }
    void stage.session.step("move", [["note.move", "a", KEEP, 3, 0, "", 0]]);
    stage.accept([...move(3)]); // 11
    stage.tell([...move(99)]);
    void stage.session.step("move", [["note.move", "a", KEEP, 4, 0, "", 0]]);
    stage.accept([...move(4)]); // 13
    await stage.settle();
    for (const expected of [13, 11]) {
      void stage.session.undo();
      await stage.settle();
      expect(stage.socket.asked("do").at(-1)?.[2].at(-1)).toBe(expected);
      stage.accept([...move(99)]);
      await stage.settle();
    }
  });

  test("of one thing changed twice waits, twice at once, until the first is answered", async () => {
    stage.tell(noteAdded("a"));
    for (const x of [1, 2]) {
      void stage.session.step("move", [["note.move", "a", KEEP, x, 0, "", 0]]);
      stage.accept(["note.moved", "a", KEEP, x, 0, 65_536]);
      await stage.settle();
    }
    const outcomes = [stage.session.undo(), stage.session.undo()];
    await stage.settle();
    const asked = () => stage.socket.asked("do").map(([, , command]) => command);
    expect(asked().slice(2)).toEqual([["note.move", "a", KEEP, 1, 0, "", 8]]);
    stage.accept(["note.moved", "a", KEEP, 1, 0, 65_536]);
    await stage.settle();
    expect(asked().slice(3)).toEqual([["note.move", "a", KEEP, 10, 20, "", 9]]);
    stage.accept(["note.moved", "a", KEEP, 10, 20, 65_536]);
    expect(await Promise.all(outcomes)).toEqual([{ ok: 9 }, { ok: 10 }]);
    await stage.settle();
    void stage.session.redo();
    await stage.settle();
    expect(asked().at(-1)).toEqual(["note.move", "a", KEEP, 1, 0, "", 10]);
  });

  test("of two things at once waits for nothing", async () => {
    for (const id of ["a", "b"]) {
      stage.tell(noteAdded(id));
      void stage.session.step("move", [["note.move", id, KEEP, 1, 0, "", 0]]);
      stage.accept(["note.moved", id, KEEP, 1, 0, 65_536]);
      await stage.settle();
    }
    void stage.session.undo();
    void stage.session.undo();
    await stage.settle();
    const asked = stage.socket.asked("do").map(([, , command]) => command[1]);
    expect(asked.slice(2)).toEqual(["b", "a"]);
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
    void stage.session.step("paste", [adding("a"), adding("b")]);
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
    void stage.session.step("add", [adding("a")]);
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
    void stage.session.step("share", [["notes.reveal", "all", ""]]);
    void stage.session.step("names", [["names.lower", "", "none"]]);
    void stage.session.step("lock", [["section.lock", KEEP, false]]);
    expect(stage.session.canUndo).toBe(false);
    expect(await stage.session.undo()).toEqual({ no: "cannot-undo", fields: {} });
  });

  test("of dots casts what was there before", async () => {
    stage.tell(noteAdded("a"), [
      "vote.opened",
      "v",
      ["a"],
      3,
      3,
      true,
      "dots",
      [],
      "",
      "notes",
      "",
    ]);
    void stage.session.step("vote", [["vote.cast", "v", "a", 2]]);
    stage.accept(["own", ["count", "v", 1, 0], [["ballot.cast", "v", "m", "a", 2]]]);
    void stage.session.step("vote", [["vote.withdraw", "v", "a"]]);
    stage.accept(["own", ["hid"], [["ballot.withdrawn", "v", "m", "a"]]]);
    void stage.session.undo();
    await stage.settle();
    expect(stage.socket.asked("do").at(-1)?.[2]).toEqual(["vote.cast", "v", "a", 2]);
  });
});
