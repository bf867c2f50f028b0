// Which notes are in the page: those near the window, worked out at most once in a frame.

import type { Desk } from "../desk.svelte";
import { meets } from "../geometry";
import type { Placed } from "../places.svelte";

/* Notes this near to the window are kept in the page, in pixels. */
const MARGIN = 350;

export class Near {
  notes = $state.raw<readonly Placed[]>([]);
  readonly #desk: Desk;
  #asked = 0;

  /** Works as long as the component that makes it. */
  constructor(desk: Desk) {
    this.#desk = desk;
    const { camera, places, session } = desk;
    $effect(() => {
      void [places.notes, camera.x, camera.y, camera.k, camera.width, camera.height];
      void [desk.active, desk.drag, desk.writing, desk.board.seq, session.unsaved];
      if (this.#asked === 0) this.#asked = requestAnimationFrame(() => this.#cull());
    });
    $effect(() => () => cancelAnimationFrame(this.#asked));
  }

  has(id: string): boolean {
    return this.notes.some(({ note }) => note.id === id);
  }

  #cull(): void {
    this.#asked = 0;
    const { camera, places, active, writing, drag } = this.#desk;
    const seen = camera.seen(MARGIN);
    const always = new Set([active, writing?.note, ...(drag?.notes ?? [])]);
    const next: Placed[] = [];
    for (const placed of places.notes.values()) {
      if (always.has(placed.note.id) || (!camera.far && meets(seen, placed))) next.push(placed);
    }
    const { notes } = this;
    const same = next.length === notes.length && next.every((placed, at) => placed === notes[at]);
    if (!same) this.notes = next;
  }
}
