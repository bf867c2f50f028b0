// What is otherwise than it was (EX8).
import { expect, test } from "vitest";
import { compared } from "./compare";
import { evolve } from "./evolve";
import { emptyState, type State } from "./state";
import type { Common } from "./types";
import "./outcome";

const [LEFT, RIGHT, A, B, C, G] = ["left", "right", "a", "b", "c", "g"].map((id) => id.padEnd(16));

const note = (id: string, text: string): Common =>
  [
    "note.added",
    id,
    LEFT,
    text,
    "en",
    "pink",
    0,
    0,
    1,
    "seat",
    "",
    [],
    "",
    "all",
    null,
    "",
  ] as unknown as Common;

const BEGUN = [
  ["board.created", "Garden", "", "columns", "columns", "en", 0, "alias"],
  ["section.added", LEFT, "Left", "", "pink", 0, 0, "", []],
  ["section.added", RIGHT, "Right", "", "pink", 0, 0, LEFT, []],
  note(A as string, "roses"),
  note(B as string, "tulips"),
] as Common[];

function after(...forms: unknown[]): State {
  const state = emptyState();
  for (const form of [...BEGUN, ...forms]) evolve(state, form as Common, new Set());
  return state;
}

const told = (...forms: unknown[]) =>
  compared(after(), after(...forms)).map(({ kind, words, was, to }) => [kind, words, was, to]);

test.each([
  ["nothing", [], []],
  ["added", [note(C as string, "lilies")], [["added", "lilies", "", "Left"]]],
  [
    "changed",
    [["note.edited", A, "red roses", "en", 0, false]],
    [["changed", "red roses", "roses", "Left"]],
  ],
  ["painted", [["note.painted", A, "blue"]], [["changed", "roses", "", "Left"]]],
  ["tagged", [["note.tagged", A, "red", true]], [["changed", "roses", "", "Left"]]],
  ["moved", [["note.moved", A, RIGHT, 0, 0, 9, ""]], [["moved", "roses", "", "Right"]]],
  ["ranked", [["note.moved", A, LEFT, 0, 0, 9, ""]], []],
  ["deleted", [["note.deleted", A]], [["removed", "roses", "", "Left"]]],
  [
    "grouped",
    [["group.made", G, "Red", LEFT, [A], 0, 0, "", "", ""]],
    [["grouped", "roses", "", "Red"]],
  ],
  ["merged", [["note.merged", B, [A], []]], [["grouped", "roses", "", "tulips"]]],
  [
    "decided",
    [["decision.made", "note", A, "adopted", "we can", "", 0]],
    [["decided", "roses", "we can", "adopted"]],
  ],
  [
    "decided about a group",
    [
      ["group.made", G, "Red", LEFT, [A], 0, 0, "", "", ""],
      ["decision.made", "group", G, "no", "too dear", "", 0],
    ],
    [
      ["grouped", "roses", "", "Red"],
      ["decided", "Red", "too dear", "no"],
    ],
  ],
  [
    "an idea that was decided about",
    [
      ["idea.made", "i", "A garden", "en", []],
      ["decision.made", "idea", "i", "later", "next year", "", 0],
    ],
    [["decided", "A garden", "next year", "later"]],
  ],
])("%s", (_, forms, expected) => {
  expect(told(...forms)).toEqual(expected);
});

test("on a plane a place is one's own, in a group it is the group's", () => {
  const plane = (...forms: unknown[]): State => {
    const state = after(...forms);
    state.about = { ...state.about, layout: "free" };
    return state;
  };
  const moved = ["note.moved", A, LEFT, 50, 0, 9, ""];
  expect(compared(plane(), plane(moved)).map(({ kind }) => kind)).toEqual(["moved"]);
  const made = ["group.made", G, "Red", LEFT, [A], 0, 0, "", "", ""];
  const away = ["group.moved", G, LEFT, 90, 90, "", ""];
  expect(compared(plane(made), plane(made, away))).toEqual([]);
});
