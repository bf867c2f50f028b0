/** Where a note that goes to a section lies: on a plane in a free place, in columns nowhere. */
import { isPlane } from "$core/plane";
import type { Session } from "$core/session.svelte";
import { freePlace, type Place } from "./slot";

export function placeIn(session: Session, section: string): Place {
  const { board } = session;
  if (!isPlane(board.layout)) return { x: 0, y: 0 };
  const at = board.sections.findIndex(({ id }) => id === section);
  return freePlace(at, board.notes.values(), session.me?.n ?? 0);
}
