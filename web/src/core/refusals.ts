// Texts that the board refused: kept, over a reload too, until their writer has seen to them.

import type { Home } from "./entry";
import type { Command } from "./types";

export type Writing = Extract<Command, ["note.add" | "note.edit", ...unknown[]]>;

export interface Refusal {
  readonly key: string;
  readonly command: Writing;
  readonly slug: string;
  readonly home: Home;
}

/** Whether a command holds something that a person wrote on a note. */
export function isWriting(command: Command | undefined): command is Writing {
  return command?.[0] === "note.add" || command?.[0] === "note.edit";
}

export function textOf(command: Writing): string {
  return command[0] === "note.add" ? command[3] : command[2];
}
