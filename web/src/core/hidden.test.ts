// Hidden notes in a browser: one's own lie among the others, and nobody else's are there.
import { beforeEach, describe, expect, test } from "vitest";
import { adding, edited, KEEP, ME, must, OTHER, Stage } from "./fakes";
import { Receipts } from "./receipts";
import type { Common, Form, Names, NoteRow } from "./types";

let stage: Stage;

const round = (names: Names): Common[] => [
  ["round.added", "r", ["write", "", "", 0, "manual", [], "own", names, []], "", ""],
  ["round.started", "r", 1, 0, names],
];

function row(id: string, text: string, seat: string): NoteRow {
  const stamps = [8, 8, 8] as const;
  const words = [id, KEEP, text, "", "green", []] as const;
  return ["note", ...words, 1, 2, 65_536, 8, seat, "", false, ...stamps, "r", "", false];
}

const count = (change = 1): Common => ["count", KEEP, change, 0, "r", ""];
const mine = (id: string, text: string): Form => [
  "own",
  count(),
  [["note.hidden", row(id, text, ME), "own"]],
];

describe("hidden notes", () => {
  beforeEach(async () => {
    stage = new Stage();
    await stage.live();
    stage.tell(...round("alias"));
  });

  test("one's own is laid among the notes, and in step with what all know", async () => {
    void stage.session.do(adding("a", "mine"));
    stage.accept(mine("a", "mine"));
    stage.tell(count(), count());
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.state, note.own, note.hidden]).toEqual(["mine", "saved", true, true]);
    expect(stage.session.board.notes.size).toBe(1);
    expect(stage.session.board.unseen[0]?.sections).toEqual([[KEEP, 3]]);
    stage.beat();
    expect(stage.sockets).toHaveLength(1);
  });

  test("it is edited, and refused words go back into it", () => {
    stage.tell(mine("a", "first"));
    void stage.session.do(["note.edit", "a", "second", "", 8, 0]);
    expect(stage.text("a")).toBe("second");
    stage.refuse("board-locked");
    expect(stage.text("a")).toBe("first");
    void stage.session.retry("a");
    stage.accept(["own", ["hid"], [edited("a", "second", 8) as Common & ["note.edited"]]] as Form);
    expect([stage.text("a"), stage.session.board.notes.size]).toEqual(["second", 1]);
  });

  test("the reveal shows all, once, to everybody alike", () => {
    stage.tell(mine("a", "mine"), count());
    const shown = [row("b", "theirs", OTHER), row("a", "mine", ME)];
    stage.tell(["notes.shown", shown, [["count", KEEP, -2, 0, "r", ""]]]);
    const { notes, unseen } = stage.session.board;
    expect([...notes.values()].map((note) => [note.text, note.own, note.hidden]).sort()).toEqual([
      ["mine", true, false],
      ["theirs", false, false],
    ]);
    expect(unseen).toEqual([]);
    stage.beat();
    expect(stage.sockets).toHaveLength(1);
  });
});

describe("notes without a name", () => {
  const kept = new Map<string, string>();

  beforeEach(async () => {
    kept.clear();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
      },
    });
    stage = new Stage();
    await stage.live();
    stage.session.bring(Receipts);
    stage.tell(...round("none"));
  });

  test("are proved by a secret, which alone knows them", () => {
    void stage.session.do(adding("a", "mine"));
    const secret = must(stage.socket.asked("do").at(-1))[2].at(-1);
    expect(secret).toHaveLength(16);
    stage.accept(count());
    const note = must(stage.session.board.notes.get("a"));
    expect([note.text, note.state, note.own, note.hidden]).toEqual(["mine", "saved", true, true]);
    void stage.session.do(["note.edit", "a", "better", "", 0, 0]);
    expect(must(stage.socket.asked("do").at(-1))[2].at(-1)).toEqual(secret);
    stage.accept(["hid"]);
    expect(stage.text("a")).toBe("better");
    void stage.session.do(["note.delete", "a", 0]);
    stage.accept(count(-1));
    expect(stage.session.board.notes.size).toBe(0);
  });

  test("come back by proof, and stay one's own once all see them", async () => {
    void stage.session.do(adding("a", "mine"));
    stage.accept(count());
    stage.socket.drops();
    stage.clock.pass(10_000);
    await stage.live();
    expect(stage.text("a")).toBe("mine");
    const [, asked] = must(stage.socket.asked("mine").at(-1));
    expect(asked.map(([id]) => id)).toEqual(["a"]);
    stage.socket.tells(["mine", 8, [["a", "own", row("a", "changed elsewhere", "")]]]);
    await stage.settle();
    const own = must(stage.session.board.notes.get("a"));
    expect([own.text, own.own]).toEqual(["changed elsewhere", true]);
    stage.tell(["notes.shown", [row("a", "mine", "")], [["count", KEEP, -1, 0, "r", ""]]]);
    const note = must(stage.session.board.notes.get("a"));
    expect([note.seat, note.own, note.hidden]).toEqual(["", true, false]);
  });
});
