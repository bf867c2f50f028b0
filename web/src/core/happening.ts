// What goes on, for those who do not see it: read aloud, or shown in passing.

import type { State } from "./state";
import type { Common } from "./types";

export interface Happening {
  kind:
    | "added"
    | "edited"
    | "moved"
    | "grouped"
    | "removed"
    | "replied"
    | "joined"
    | "vote-opened"
    | "vote-closed"
    | "locked"
    | "unlocked"
    | "finished";
  /** Ids of the notes, seat or vote that it is about. */
  ids: readonly string[];
  own: boolean;
}

/** What `form` makes happen on `state`, as it was before; null for what is not worth a word. */
export function happeningOf(state: State, form: Common, own: boolean): Happening | null {
  const tell = (kind: Happening["kind"], ...ids: string[]): Happening => ({ kind, ids, own });
  switch (form[0]) {
    case "note.added":
      return tell("added", form[1]);
    case "notes.shown":
      return tell("added", ...form[1].map((row) => row[1]));
    case "note.edited":
      return tell("edited", form[1]);
    case "note.moved":
      return tell("moved", form[1]);
    case "group.made":
      return form[4].length ? tell("grouped", ...form[4]) : null;
    case "group.filled":
      return tell("grouped", ...form[2]);
    case "gone":
    case "note.deleted":
      return state.notes.has(form[1]) ? tell("removed", form[1]) : null;
    case "notes.erased": {
      const seen = form[1].filter((id) => state.notes.has(id));
      return seen.length ? tell("removed", ...seen) : null;
    }
    case "reply.added":
      return tell("replied", form[1]);
    case "seat.joined":
      return tell("joined", form[1]);
    case "vote.opened":
      return tell("vote-opened", form[1]);
    case "vote.closed":
    case "vote.voided":
      return tell("vote-closed", form[1]);
    case "board.locked":
      return tell(form[1] ? "locked" : "unlocked");
    case "board.finished":
      return form[1] ? tell("finished") : null;
    default:
      return null;
  }
}
