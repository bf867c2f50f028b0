import { describe, expect, test } from "vitest";
import type { NoteView } from "$core/note.svelte";
import type { Desk } from "../desk.svelte";
import { Sieve } from "./sieve.svelte";

const notes = Array.from({ length: 40 }, (_, i) => ({ id: `note${i}` }) as NoteView);
const board = notes.map(({ id }) => id);

/** What the list shows to a seat: the ids in their order. */
function seen(seat: string, vote = true, order: Sieve["order"] = "board"): string[] {
  const desk = {
    board: {
      sections: [{ id: "section" }],
      notesIn: () => notes,
      openVote: vote ? { id: "vote" } : undefined,
    },
    session: { me: { seat } },
    query: "",
  } as unknown as Desk;
  const sieve = new Sieve(desk);
  sieve.order = order;
  return sieve.sections.flatMap((section) => section.notes.map(({ id }) => id));
}

describe("the list while a vote is open (VO10)", () => {
  test("is for each person in another order, the same at every look", () => {
    expect(seen("ada")).not.toEqual(board);
    expect(seen("ada")).not.toEqual(seen("bob"));
    expect(seen("ada")).toEqual(seen("ada"));
    expect(seen("bob").toSorted()).toEqual(board.toSorted());
  });

  test("keeps an order that somebody chose", () => {
    expect(seen("ada", true, "new")).toEqual(board.toReversed());
  });
});

test("without a vote the list is as the board", () => {
  expect(seen("ada", false)).toEqual(board);
});
