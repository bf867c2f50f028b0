// Where things in the river come from.

import type { Drop } from "./types";

export type Drops = ReadonlyMap<string, Drop>;

/** The river by key. */
export const byKey = (drops: readonly Drop[]): Drops => new Map(drops.map((one) => [one.key, one]));

/** All that a thing grew from, however far back; without itself. */
export function roots(key: string, drops: Drops): Set<string> {
  const found = new Set<string>();
  const waiting = [...(drops.get(key)?.came ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(drops.get(next)?.came ?? []));
  }
  found.delete(key);
  return found;
}
