/** Where a note from a phone lies on a plane: a free place of its section's frame. */

import { frame, GAP, HEAD, NOTE_H, NOTE_W, PER_ROW, STEP_X, STEP_Y } from "$core/plane";

export interface Place {
  x: number;
  y: number;
}

/**
 * A place that no note covers, near the frame's beginning, so that what comes first is in sight
 * together. `turn` (a seat's number) spreads people over the next eight free places, so that two
 * who send at once do not cover each other.
 */
export function freePlace(section: number, taken: Iterable<Place>, turn: number): Place {
  const left = frame(Math.max(0, section)).x + GAP;
  const covered = new Set<number>();
  for (const { x, y } of taken) {
    const column = (x - left) / STEP_X;
    const row = (y - HEAD) / STEP_Y;
    for (const r of touched(row, NOTE_H / STEP_Y)) {
      for (const c of touched(column, NOTE_W / STEP_X)) {
        if (c >= 0 && c < PER_ROW && r >= 0) covered.add(r * PER_ROW + c);
      }
    }
  }
  let skip = turn % PER_ROW;
  for (let slot = 0; ; slot++) {
    const [column, row] = cell(slot);
    if (covered.has(row * PER_ROW + column) || skip-- > 0) continue;
    return { x: left + column * STEP_X, y: HEAD + row * STEP_Y };
  }
}

/** The n-th cell of a square that grows from its corner; past the frame's width it grows in rows. */
function cell(n: number): [column: number, row: number] {
  const size = Math.floor(Math.sqrt(n));
  if (size >= PER_ROW) return [n % PER_ROW, Math.floor(n / PER_ROW)];
  const along = n - size * size;
  return along <= size ? [size, along] : [along - size - 1, size];
}

/** The one or two cells that a note from `at` on covers, cells being 1 wide and notes `size`. */
function touched(at: number, size: number): number[] {
  const first = Math.floor(at);
  const into = at - first;
  return into < size ? (into + size > 1 ? [first, first + 1] : [first]) : [first + 1];
}
