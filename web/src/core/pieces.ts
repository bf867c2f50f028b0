// Many commands as batches that fit into frames: 200 at most, and 48 KiB.

import { pack } from "./pack";
import type { Command, Outcome } from "./types";

const COMMANDS_MOST = 200;
const BYTES_MOST = 48 * 1024;

export function pieces(commands: readonly Command[]): Command[][] {
  const found: Command[][] = [];
  let bytes = BYTES_MOST;
  for (const command of commands) {
    const size = pack(command).length;
    const last = found.at(-1);
    if (last && last.length < COMMANDS_MOST && bytes + size <= BYTES_MOST) {
      last.push(command);
      bytes += size;
    } else {
      found.push([command]);
      bytes = size;
    }
  }
  return found;
}

/** One outcome of all pieces: the first refusal, else the last number, with all that was left. */
export async function together(
  sent: readonly { entry: { commands: readonly Command[] }; outcome: Promise<Outcome> }[],
): Promise<Outcome> {
  let seq = 0;
  let start = 0;
  let refusal: Outcome | null = null;
  const left: [number, string][] = [];
  for (const { entry, outcome } of sent) {
    const said = await outcome;
    if ("no" in said) {
      refusal ??= { ...said, index: start + (said.index ?? 0) };
    } else {
      seq = said.ok;
      for (const [index, slug] of said.left ?? []) left.push([start + index, slug]);
    }
    start += entry.commands.length;
  }
  return refusal ?? (left.length ? { ok: seq, left } : { ok: seq });
}
