// Who is pulled between two groups, and until when.
import { expect, test } from "vitest";
import "./outcome";
import { pulledTo } from "./pulls";

const PULL = [["pull", "n", "a", "b"]] as const;

function board(a: string[], b: string[], copy = "") {
  const [own, other] = [
    { id: "n", copyOf: "" },
    { id: "c", copyOf: copy },
  ];
  const group = (id: string, notes: string[]) => ({
    id,
    notes: notes.map((note) => [note, 1] as const),
  });
  return {
    outcome: PULL,
    notes: new Map([own, other].map((note) => [note.id, note])),
    groups: [group("a", a), group("b", b)],
  };
}

test("GR5: it is pulled to the group of the two that it is not in", () => {
  expect(pulledTo(board(["n"], []), "n")).toBe("b");
  expect(pulledTo(board([], ["n"]), "n")).toBe("a");
  expect(pulledTo(board(["n"], ["c"]), "n")).toBe("b");
  expect(pulledTo(board(["n"], []), "c")).toBeUndefined();
});

test("GR5: no longer once it is in neither, or a copy is in the other, or one has gone", () => {
  expect(pulledTo(board([], []), "n")).toBeUndefined();
  expect(pulledTo(board(["n"], ["c"], "n"), "n")).toBeUndefined();
  const one = board(["n"], []);
  expect(pulledTo({ ...one, groups: one.groups.slice(0, 1) }, "n")).toBeUndefined();
});
