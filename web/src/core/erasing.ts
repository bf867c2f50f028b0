// Erasing oneself: what one wrote under a name, and what this device can prove to be one's own.

import type { Session } from "./session.svelte";
import type { Command, Outcome } from "./types";

/** Erases this person and their notes for good; the seat has left once that is done. */
export async function eraseMe(session: Session): Promise<Outcome> {
  const bare = [...session.board.notes.values()].filter(
    (note) => note.own && (note.hidden || note.note.seat === ""),
  );
  const commands = bare.map(({ id }): Command => ["note.erase", id]);
  if (commands.length) await session.all(commands, true);
  return session.do(["seat.erase", session.me?.seat ?? ""]);
}
