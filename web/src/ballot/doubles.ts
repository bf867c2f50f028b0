// Notes that say nearly the same, so that votes do not split: a hint, and it merges nothing.

import { fold } from "../join/fold";

interface Written {
  readonly id: string;
  readonly text: string;
}

const ALIKE = 0.75;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Pairs of notes with the same words, or most of them, the closest first. A note is only compared
 * with those that share one of its rarer words, so 300 notes take a few milliseconds.
 */
export function doubles(notes: readonly Written[]): (readonly [string, string])[] {
  const words = new Map(notes.map(({ id, text }) => [id, new Set(fold(text).match(WORDS) ?? [])]));
  const often = new Map<string, number>();
  for (const own of words.values())
    for (const word of own) often.set(word, (often.get(word) ?? 0) + 1);
  const seen = new Map<string, string[]>();
  const found: [close: number, a: string, b: string][] = [];
  for (const [id, own] of words) {
    const near = new Set<string>();
    for (const word of rarer(own, often)) {
      for (const other of seen.get(word) ?? []) near.add(other);
      seen.set(word, [...(seen.get(word) ?? []), id]);
    }
    for (const other of near) {
      const close = overlap(own, words.get(other) ?? new Set());
      if (close >= ALIKE) found.push([close, other, id]);
    }
  }
  return found.sort((a, b) => b[0] - a[0]).map(([, a, b]) => [a, b]);
}

/** The words one of which two notes must share to be alike: all but as many as may differ. */
function rarer(own: ReadonlySet<string>, often: ReadonlyMap<string, number>): string[] {
  const row = [...own].sort(
    (a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return row.slice(0, row.length - Math.ceil(row.length * ALIKE) + 1);
}

/** The share of their words that both have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
}
