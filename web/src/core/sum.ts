// One number that two copies of a common layer share exactly when they are equal.

import { OUTCOME } from "./evolve";
import { pack } from "./pack";
import { ABOUT, COLUMN, GROUP, noteRow, ROUND, SEAT, SECTION, UNSEEN, VOTE } from "./rows";
import type { State } from "./state";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

// Things are replaced and never changed, so each is encoded once.
const known = new WeakMap<object, number>();

/** CRC-32 over the bytes of each thing, added up modulo 2^32; costs what changed, and a walk. */
export function sum(state: State): number {
  let total = of(state.about, ABOUT.row) + of(state.sections, (all) => all.map(SECTION.row));
  for (const seat of state.seats.values()) total += of(seat, SEAT.row);
  for (const note of state.notes.values()) total += of(note, noteRow);
  for (const vote of state.votes) total += of(vote, VOTE.row);
  total += of(state.rounds, (all) => all.map(ROUND.row));
  for (const unseen of state.unseen) total += of(unseen, UNSEEN.row);
  total += of(state.groups, (all) => all.map(GROUP.row));
  total += of(state.columns, (all) => all.map(COLUMN.row));
  for (const row of OUTCOME.laid(state.outcome)) total += of(row, (same) => same);
  return total % 2 ** 32; // 6,000 numbers below 2^32 add up exactly
}

function of<T extends object>(thing: T, row: (thing: T) => unknown): number {
  let found = known.get(thing);
  if (found === undefined) {
    found = crc32(pack(row(thing)));
    known.set(thing, found);
  }
  return found;
}
