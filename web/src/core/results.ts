// What the sums of a closed vote say, and how surely: the mirror of board/results.py, in whole
// numbers, so that every browser shows the same. Loaded where results are looked at.

import type { Vote } from "./state";
import type { Result } from "./types";

const [DRAWS, LOW, HIGH] = [500, 12, 487];
const [MILLE, COMPARISONS, ROUNDS] = [1_000, 10, 50];

/** Where one item stands; what the numbers are is in board/results.py. */
export interface Standing {
  readonly item: string;
  /** 0 where there is no ranking, or no answer. */
  readonly place: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly spread: number;
  /** Too close to call with the next one. */
  readonly close: boolean;
}

/** Where an item stands with both lenses, in thousandths of a step. */
export interface Spot {
  readonly item: string;
  readonly x: number;
  readonly y: number;
}

const known = new WeakMap<Vote, readonly Standing[]>();

/** The items of a closed vote, best first; worked out once for each vote. */
export function standings(vote: Vote): readonly Standing[] {
  const before = known.get(vote);
  if (before) return before;
  const found = worked(vote);
  known.set(vote, found);
  return found;
}

/** Whether each item was compared often enough to make a ranking. */
export function compared({ method, results }: Vote): boolean {
  return method !== "pairwise" || results.every(([, , voters]) => voters >= COMPARISONS);
}

/** Whose answers count: all, of those who hold the lens, or of those who imagine it. */
export type Who = "all" | "real" | "played";

/** The items that both lenses have answers about, by id. */
export function spots(across: Vote, up: Vote, who: Who = "all"): Spot[] {
  const ups = means(up, who);
  return [...means(across, who)]
    .map(([item, x]) => ({ item, x, y: ups.get(item) ?? -1 }))
    .filter(({ y }) => y >= 0)
    .sort((a, b) => byId(a.item, b.item));
}

/** The median, of an even count the lower whole number between the two; 0 of none. */
export function middle(numbers: readonly number[]): number {
  const row = [...numbers].sort((a, b) => a - b);
  const half = row.length >> 1;
  const [lower = 0, upper = 0] = row.length % 2 ? [row[half], row[half]] : row.slice(half - 1);
  return Math.floor((lower + upper) / 2);
}

/** The items at or above both borders, which are the medians unless somebody moved them. */
export function sweet(
  found: readonly Spot[],
  left = middle(found.map(({ x }) => x)),
  bottom = middle(found.map(({ y }) => y)),
): string[] {
  return found.filter(({ x, y }) => x >= left && y >= bottom).map(({ item }) => item);
}

/** What each place in a result's counts is worth. */
export function worthOf({ method, most, budget, steps }: Vote): number[] {
  if (method === "dots") return Array.from({ length: most }, (_, at) => at + 1);
  if (method === "rank") return Array.from({ length: budget }, (_, at) => budget - at);
  if (method === "agree3") return [-1, 0, 1];
  return method === "pairwise" ? [0, 0, 1] : steps.map((_, at) => at);
}

/** A sum as it is, or in thousandths of a mean, rounded half up. */
export function mean(total: number, per: number): number {
  return per ? Math.floor((2 * MILLE * total + per) / (2 * per)) : total;
}

function worked(vote: Vote): Standing[] {
  const strengths = vote.method === "pairwise" ? strengthsOf(vote) : new Map();
  const found = vote.results.map((result) => standing(vote, result, strengths));
  const byItem = (a: Standing, b: Standing) => byId(a.item, b.item);
  if (vote.method === "choice" || !compared(vote)) {
    return found.map((each) => ({ ...each, place: 0 })).sort(byItem);
  }
  const ranked = found.filter(({ place }) => place);
  ranked.sort((a, b) => b.score - a.score || byItem(a, b));
  return [...placed(ranked), ...found.filter(({ place }) => !place).sort(byItem)];
}

function standing(vote: Vote, result: Result, strengths: Strengths): Standing {
  const [item, sum, , counts] = result;
  const { id, method, turnout } = vote;
  if (method === "pairwise") {
    const [score, low, high] = strengths.get(item) ?? [500, 0, MILLE];
    return { item, place: 1, score, low, high, spread: 0, close: false };
  }
  const worth = worthOf(vote);
  const answers = counts.flatMap((n, at) => new Array<number>(n).fill(worth[at] ?? 0));
  const spread = spreadOf(answers);
  const nowhere = { item, place: 0, score: 0, low: 0, high: 0, spread, close: false };
  if (method === "choice" || (method === "range" && !answers.length)) return nowhere;
  if (method !== "range") while (answers.length < turnout) answers.push(0);
  const per = method === "range" ? answers.length : 0;
  const draws = drawn(answers, seedOf(id + item));
  const [low, high] = [draws[LOW] ?? 0, draws[HIGH] ?? 0].map((n) => mean(n, per)) as [
    number,
    number,
  ];
  return { ...nowhere, place: 1, score: mean(sum, per), low, high };
}

/** The sums of as many answers, drawn again and again from those that were given, in order. */
function drawn(answers: readonly number[], seed: number): Int32Array {
  const given = Int32Array.from(answers);
  const [many, sums] = [given.length, new Int32Array(DRAWS)];
  let state = seed;
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0;
    for (let n = 0; n < many; n++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      total += given[Math.floor((state * many) / 4_294_967_296)] ?? 0;
    }
    sums[draw] = total;
  }
  return sums.sort();
}

/** FNV-1a; ids are plain ASCII. */
function seedOf(of: string): number {
  let state = 0x811c9dc5;
  for (const sign of of) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return state;
}

function spreadOf(answers: readonly number[]): number {
  const n = answers.length;
  if (!n) return 0;
  const sum = answers.reduce((all, one) => all + one, 0);
  const squares = n * answers.reduce((all, one) => all + one * one, 0) - sum * sum;
  return Math.floor((MILLE * Math.sqrt(squares)) / n + 0.5);
}

function placed(ranked: readonly Standing[]): Standing[] {
  let place = 1;
  return ranked.map((each, at) => {
    if (each.score !== ranked[at - 1]?.score) place = at + 1;
    const next = ranked[at + 1];
    return { ...each, place, close: next !== undefined && close(each, next) };
  });
}

/** Whether the bands of two neighbours overlap by more than half of the narrower one. */
function close(a: Standing, b: Standing): boolean {
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const narrow = Math.min(a.high - a.low, b.high - b.low);
  return 2 * overlap > narrow || (overlap === 0 && narrow === 0);
}

function means({ method, results }: Vote, who: Who): Map<string, number> {
  const found = new Map<string, number>();
  if (method !== "range") return found;
  for (const [item, , , counts, real] of results) {
    const own = (n: number, at: number) => (who === "all" ? n : (real[at] ?? 0));
    const chosen = counts.map((n, at) => (who === "played" ? n - own(n, at) : own(n, at)));
    const voters = chosen.reduce((all, n) => all + n, 0);
    const sum = chosen.reduce((all, n, at) => all + n * at, 0);
    if (voters) found.set(item, mean(sum, voters));
  }
  return found;
}

type Strengths = ReadonlyMap<string, readonly [score: number, low: number, high: number]>;
type Rival = readonly [rival: string, wins: number, losses: number];

/** How strong each item is by the model of Bradley and Terry, and how surely. */
function strengthsOf({ duels }: Vote): Strengths {
  const rivals = new Map<string, Rival[]>();
  const meet = (item: string, rival: Rival) =>
    rivals.set(item, [...(rivals.get(item) ?? []), rival]);
  for (const [a, b, forA, even, forB] of duels) {
    meet(a, [b, forA + even / 2, forB + even / 2]);
    meet(b, [a, forB + even / 2, forA + even / 2]);
  }
  const strength = new Map([...rivals.keys()].map((item) => [item, 1]));
  const of = (item: string) => strength.get(item) ?? 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [item, row] of rivals) {
      const own = of(item);
      let [won, lost] = [0.5 / (own + 1), 0.5 / (own + 1)];
      for (const [rival, wins, losses] of row) {
        won += (wins * of(rival)) / (own + of(rival));
        lost += losses / (own + of(rival));
      }
      strength.set(item, won / lost);
    }
  }
  return new Map([...rivals].map(([item, row]) => [item, chance(of(item), row, of)]));
}

/** The chance to win against an average item, and how far it could be off. */
function chance(
  own: number,
  row: readonly Rival[],
  of: (item: string) => number,
): [number, number, number] {
  let known = own / ((own + 1) * (own + 1));
  for (const [rival, wins, losses] of row) {
    const both = own + of(rival);
    known += ((wins + losses) * own * of(rival)) / (both * both);
  }
  const share = own / (own + 1);
  const off = (1.96 / Math.sqrt(known)) * share * (1 - share);
  return [thousandths(share), thousandths(share - off), thousandths(share + off)];
}

function thousandths(share: number): number {
  return Math.floor(MILLE * Math.min(1, Math.max(0, share)) + 0.5);
}

function byId(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
