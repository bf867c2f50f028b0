// Which notes are in the page: those near the window, worked out at most once in a frame.

import type { Desk } from "../desk.svelte";
import { NOTE, type Placed } from "../places.svelte";

/* Notes this near to the window are kept in the page, in pixels. */
const MARGIN = 350;
/* So many come into the page in one frame, and so many leave it: crossing into view is no jolt. */
const [COME, GO] = [90, 180];

export class Near {
  notes = $state.raw<readonly Placed[]>([]);
  /** Some that are near are not in the page yet. */
  pending = $state(false);
  readonly #desk: Desk;
  #asked = 0;

  /** Works as long as the component that makes it. */
  constructor(desk: Desk) {
    this.#desk = desk;
    const { camera, places, session } = desk;
    $effect(() => {
      void [places.notes, camera.x, camera.y, camera.k, camera.width, camera.height];
      void [desk.active, desk.drag, desk.writing, desk.board.seq, session.unsaved];
      this.#ask();
    });
    $effect(() => () => cancelAnimationFrame(this.#asked));
  }

  has(id: string): boolean {
    return this.notes.some(({ note }) => note.id === id);
  }

  #ask(): void {
    if (this.#asked === 0) this.#asked = requestAnimationFrame(() => this.#cull());
  }

  #cull(): void {
    this.#asked = 0;
    const wanted = this.#wanted();
    const had = new Set(this.notes);
    let [come, go] = [COME, GO];
    const next = [...wanted].filter((placed) => had.has(placed) || --come >= 0);
    for (const placed of had) {
      if (!wanted.has(placed) && --go < 0 && this.#lives(placed)) next.push(placed);
    }
    if (next.length !== had.size || next.some((placed) => !had.has(placed))) this.notes = next;
    this.pending = come < 0;
    if (come < 0 || go < 0) this.#ask();
  }

  /** What should be in the page, in the order of reading. */
  #wanted(): Set<Placed> {
    const { camera, places, active, writing, drag } = this.#desk;
    const wanted = new Set<Placed>();
    if (!camera.far) {
      const { x, y, w, h } = camera.seen(MARGIN);
      for (const placed of places.notes.values()) {
        const [left, top] = [placed.x, placed.y];
        const beside = left > x + w || left + NOTE.w < x;
        if (!beside && top <= y + h && top + NOTE.h >= y) wanted.add(placed);
      }
    }
    for (const id of [active, writing?.note ?? "", ...(drag?.notes ?? [])]) {
      const placed = places.at(id);
      if (placed !== undefined) wanted.add(placed);
    }
    return wanted;
  }

  #lives(placed: Placed): boolean {
    return this.#desk.places.at(placed.note.id) === placed;
  }
}
