/** Where a note that goes to a section lies: on a plane in a free place, in columns nowhere. */
import { GAP, GROUP_HEAD, groupAcross, isPlane, STEP_X, STEP_Y } from "$core/plane";
import type { Session } from "$core/session.svelte";
import { freePlace, type Place } from "./slot";

export function placeIn(session: Session, section: string): Place {
  const { board } = session;
  if (!isPlane(board.layout)) return { x: 0, y: 0 };
  const at = board.sections.findIndex(({ id }) => id === section);
  const grouped = board.groups.flatMap(({ x, y, notes }) => {
    const wide = groupAcross(notes.length);
    return notes.map((_, n) => ({
      x: x + GAP + (n % wide) * STEP_X,
      y: y + GROUP_HEAD + Math.floor(n / wide) * STEP_Y,
    }));
  });
  return freePlace(at, [...board.notes.values(), ...grouped], session.me?.n ?? 0);
}
