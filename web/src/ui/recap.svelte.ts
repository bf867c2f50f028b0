// One line for whoever joins while a round runs: which it is, and what went before.

import { untrack } from "svelte";
import { t } from "$core/i18n";
import { type Recap, recapOf } from "$core/recap";
import { tabOf } from "$core/seat";
import type { Session } from "$core/session.svelte";
import { nameOf } from "./timekeeper.svelte";

const keyOf = (board: string): string => `groundswell:been:${board}`;

/** Begins in a component; the line goes with the round that it came in. */
export class Late {
  /** What had gone before when this seat came first; undefined for who was there, or leads. */
  #found = $state.raw<Recap>();
  #known = false;
  readonly #session: Session;
  /** "" where there is nothing to say, or not any more. */
  readonly words = $derived.by(() => {
    const found = this.#found;
    const here = this.#session.board.rounds.find(({ id }) => id === found?.round.id);
    if (!found || !here || here.state.startsWith("clos")) return "";
    const { n, all, before, notes } = found;
    return t(notes ? "recap-notes" : "recap", { n, all, notes, title: nameOf(before) });
  });

  constructor(session: Session) {
    this.#session = session;
    $effect(() => {
      if (session.board.ready && session.me) untrack(() => this.#look());
    });
  }

  #look(): void {
    const { board, me, place } = this.#session;
    if (this.#known || !me) return;
    this.#known = true;
    if (tabOf(place.board) || !first(place.board, me.seat) || me.role === "facilitator") return;
    if ([...board.notes.values()].some(({ own }) => own)) return; // from another device
    this.#found = recapOf(board);
  }
}

/** Whether this seat is here for the first time, as far as this browser remembers. */
function first(board: string, seat: string): boolean {
  try {
    if (localStorage.getItem(keyOf(board)) === seat) return false;
    localStorage.setItem(keyOf(board), seat);
  } catch {
    // full, or switched off: then it is told again after a reload
  }
  return true;
}
