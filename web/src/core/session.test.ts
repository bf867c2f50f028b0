import { beforeEach, describe, expect, test } from "vitest";
import { adding, edited, KEEP, ME, must, noteAdded, STOP, Stage } from "./fakes";
import { happeningOf } from "./happening";
import { currentRound } from "./rounds";

let stage: Stage;

beforeEach(async () => {
  stage = new Stage();
  await stage.live();
});

describe("asking", () => {
  test("a note is there at once, waits, and is saved", async () => {
    const outcome = stage.session.do(adding("a", "mine"));
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
    void stage.session.do(adding("a", "mine"));
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
    void stage.session.do(adding("a"));
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
    void stage.session.do(adding("a", "mine"));
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
    const commands = Array.from({ length: 450 }, (_, n) => adding(`n${n}`));
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
      ["round.added", "r", ["write", "", "", 0, "timer", [], "all", "alias", []], "", ""],
      ["round.added", "s", ["write", "", "", 0, "timer", [], "all", "alias", []], "", ""],
      ["round.started", "r", 1, 0, "alias"],
    );
    stage.socket.drops();
    void stage.session.do(adding("a"));
    stage.meanwhile(["round.closed", "r"], ["round.started", "s", 2, 0, "alias"]);
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
    stage.tell(noteAdded("a"), [
      "vote.opened",
      "v",
      ["a"],
      3,
      2,
      true,
      "dots",
      [],
      "",
      "notes",
      "",
    ]);
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

describe("a log that takes its time", () => {
  test("is told after four seconds, and no more once all is saved", () => {
    const { session, clock } = stage;
    void session.do(adding("a"));
    clock.pass(3_999);
    expect([session.connection, session.trouble]).toEqual(["live", ""]);
    clock.pass(1);
    expect(session.trouble).toBe("late");
    stage.accept(noteAdded("a", "a", ME));
    expect(session.trouble).toBe("");
    clock.pass(5_000);
    expect(session.trouble).toBe("");
  });

  test("is another trouble than a line that is gone", () => {
    const { session, clock } = stage;
    void session.do(adding("a"));
    clock.pass(5_000);
    stage.socket.drops();
    stage.paint();
    expect(session.trouble).toBe("");
    clock.pass(500);
    stage.socket.drops();
    stage.paint();
    expect(session.trouble).toBe("offline");
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
    const stop = stage.session.onEvent((state, form, own) => {
      const { kind, ids } = happeningOf(state, form, own) ?? {};
      if (kind) heard.push([kind, ids, own]);
    });
    stage.tell(noteAdded("a"), ["note.deleted", "a", 0], ["board.locked", true]);
    void stage.session.do(adding("b"));
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
