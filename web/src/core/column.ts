// Columns of a table, as commands name them.

import type { State } from "./state";

const NONE = new Uint8Array();

/** What follows in a command that names a column; the proof before it is filled in if need be. */
export function inColumn(column: string): [] | [proof: Uint8Array, column: string] {
  return column ? [NONE, column] : [];
}

/** The column that a note comes to: the one it names, else its own, else the first. */
export function columnOf({ columns }: State, wanted: string, now = ""): string {
  const found = columns.find(({ id }) => id === (wanted || now)) ?? columns[0];
  return found?.id ?? "";
}
