/** One's own notes, newest first. */
import { untrack } from "svelte";
import type { BoardView } from "$core/board.svelte";
import type { NoteView } from "$core/note.svelte";

/**
 * A note's age is its lowest stamp: only one that was rewritten, moved and painted looks younger
 * than it is. What waits is newest, and so is what needs its writer.
 */
function age(note: NoteView): number {
  if (note.state === "refused") return Number.MAX_SAFE_INTEGER;
  if (note.state === "waiting" && note.textAt === note.placeAt) return Number.MAX_SAFE_INTEGER;
  return Math.min(note.textAt, note.placeAt, note.lookAt);
}

export function mine(board: BoardView): NoteView[] {
  // Whose a note is never changes: not tracking it keeps 5,000 notes cheap.
  const own = untrack(() => [...board.notes.values()].filter((note) => note.own));
  void board.notes.size;
  return own.reverse().sort((a, b) => age(b) - age(a));
}
