// A board as it was, for the views that show boards: nothing is sent, and nobody may change it.

import { language } from "$core/i18n";
import { Session } from "$core/session.svelte";
import type { State } from "$core/state";

const STANDING = { state: "saved", refused: "", yours: "" } as const;

/** Never started: it has no line, and shows what it is given. */
export class Past extends Session {
  constructor(board: string) {
    super({ board, token: "", language: language() });
    this.me = { seat: "", n: 0, role: "viewer", label: "", face: 0 };
  }

  lay(state: State): void {
    const { seq } = state;
    const rest = { ghosts: new Map(), mark: () => STANDING, seat: "", mine: () => false };
    this.board.show({ state, seq, changed: null, ...rest });
    this.board.ready = true;
  }
}
