// One command, or one batch, on its way to the board; its id and bytes are the same at each resend.

import { random } from "./ids";
import { pack, unpack } from "./pack";
import type { Asking, Colour, Command, Outcome } from "./types";

export interface Entry {
  /** Sorts in the order of asking. */
  readonly key: string;
  readonly cid: string;
  readonly commands: readonly Command[];
  readonly frame: Uint8Array;
  readonly quiet: boolean;
  readonly home: Home;
  /** Sent on this connection. */
  sent: boolean;
  /** Sent on any: only the board knows what became of it. */
  tried: boolean;
  /** The number at which the board has it. */
  done: number | null;
  answer: (outcome: Outcome) => void;
}

/** Where the note is that an edit is about, in case it goes. */
export interface Home {
  section?: string;
  colour?: Colour;
}

export function frameOf(commands: readonly Command[], soft: boolean): Uint8Array {
  const cid = random(16);
  const plain = commands.map(sanitized);
  const [only] = plain;
  const single = plain.length === 1 && only && !soft;
  return pack((single ? ["do", cid, only] : ["all", cid, plain, soft]) satisfies Asking);
}

export function entryOf(key: string, frame: Uint8Array, quiet: boolean, home: Home): Entry {
  const [tag, cid, asked] = unpack(frame) as Extract<Asking, ["do" | "all", ...unknown[]]>;
  const commands = tag === "do" ? [asked] : asked;
  const fresh = { sent: false, tried: false, done: null, answer: () => undefined };
  return { key, cid: hex(cid), commands, frame, quiet, home, ...fresh };
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whole numbers alone fit into the wire, and no page needs to think of it. */
function sanitized(command: Command): Command {
  const plain = (part: unknown): unknown => {
    if (typeof part === "number") return Math.round(part) || 0;
    return Array.isArray(part) ? part.map(plain) : part;
  };
  return plain(command) as Command;
}
