// "Your version": own text that was overwritten by somebody who had not seen it (rule NO5).

import type { State } from "./state";
import type { Common } from "./types";

export class Yours {
  readonly texts = new Map<string, string>();
  /** The number of one's own last edit of a note. */
  readonly #edits = new Map<string, number>();

  /** Looks at a form before it is laid on; `own` says that this seat asked for it. */
  look(state: State, form: Common, own: boolean, seat: string): void {
    const [tag, id, text, , base] = form;
    if (tag === "note.deleted") this.texts.delete(id);
    if (tag !== "note.edited") return;
    const note = state.notes.get(id);
    if (own) {
      this.#edits.set(id, state.seq + 1);
      this.texts.delete(id);
      return;
    }
    if (!note || base >= note.text_at || text === note.text) return;
    const mine = (note.seat === seat && !note.altered) || this.#edits.get(id) === note.text_at;
    if (mine) this.texts.set(id, note.text);
  }
}
