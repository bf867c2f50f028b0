// The session once more: wherever one goes, the board is what it was there (EX9).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import "./outcome";
import { evolve } from "./evolve";
import { Film } from "./film";
import { pack, unpack } from "./pack";
import { snapshotOf } from "./snapshot";
import { emptyState } from "./state";
import type { Common, Form } from "./types";

const FOLDER = join(import.meta.dirname, "../../../tests/golden");
const STEP = 60;

/** The forms of a golden file, and the bytes of the board after each of them. */
function told(name: string): [forms: Common[], layers: Uint8Array[]] {
  const { forms } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as { forms: string[] };
  const state = emptyState();
  const read = forms.map((form) => unpack(Buffer.from(form, "hex")) as Form);
  const layers = [snapshotOf(state)];
  for (const form of read) {
    evolve(state, form, new Set());
    layers.push(snapshotOf(state));
  }
  return [read.map((form) => (form[0] === "own" ? form[1] : form)), layers];
}

/** A server that has them, and which pieces it was asked for. */
function served(name: string): [Film: Promise<Film>, layers: Uint8Array[], asked: number[]] {
  const [forms, layers] = told(name);
  const asked: number[] = [];
  const fetched = async (reel: number): Promise<Uint8Array> => {
    asked.push(reel);
    const after = reel * STEP;
    const more = forms.slice(after, after + STEP);
    return pack(["reel", forms.length, STEP, after, [[2, "r"]], layers[after], more]);
  };
  return [Film.open(fetched), layers, asked];
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".json")))("%s", (name) => {
  test("is at every number what it was, in whatever order one looks", async () => {
    const [opening, layers] = served(name);
    const film = await opening;
    expect(film.head).toBe(layers.length - 1);
    for (let turn = 0; turn < 40; turn++) {
      const seq = (turn * 7919) % layers.length;
      const state = await film.at(seq);
      expect(state.seq).toBe(seq);
      expect(snapshotOf(state)).toEqual(layers[seq]);
    }
  });
});

test("pieces are asked for once, and one that did not come again", async () => {
  const [opening, layers, asked] = served("free.json");
  const film = await opening;
  const last = layers.length - 1;
  expect(last).toBeGreaterThan(2 * STEP);
  await Promise.all([film.at(STEP), film.at(STEP + 1), film.at(STEP + 2), film.form(STEP + 1)]);
  expect(asked).toEqual([0, 1]);
  let broken = true;
  const again = await Film.open(async (reel, head) => {
    if (reel > 0 && broken) throw new Error("away");
    return film.fetched(reel, head);
  });
  await expect(again.at(last)).rejects.toThrow("away");
  broken = false;
  expect(snapshotOf(await again.at(last))).toEqual(layers[last]);
});

test("what one is given is one's own", async () => {
  const [opening, layers] = served("free.json");
  const film = await opening;
  const state = await film.at(90);
  for (const note of [...state.notes.values()]) state.notes.delete(note.id);
  expect(snapshotOf(await film.at(90))).toEqual(layers[90]);
});
