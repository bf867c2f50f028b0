// Which notes are in the page: those near the window, worked out at most once in a frame.

import type { Area } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import { grown, surrounds } from "../geometry";
import type { Placed } from "../places.svelte";

/* Notes this near to the window are brought into the page; as long as those at least so near are
   there, nothing is worked out anew. In pixels of the screen. */
const [MARGIN, LEAST] = [350, 120];
/* So many come into the page in one frame, and so many leave it: crossing into view is no jolt. */
const [COME, GO] = [16, 64];
/* More than so many are not kept in the page: the farther ones stay painted. */
const MOST = 500;
const NOWHERE: Area = { x: 0, y: 0, w: 0, h: 0 };

export class Near {
  notes = $state.raw<readonly Placed[]>([]);
  /** Some that are near are not in the page. */
  pending = $state(false);
  /** An area far around what is in the page, that seldom changes. */
  ground = $state.raw(NOWHERE);
  readonly #desk: Desk;
  #asked = 0;
  /** What the notes in the page were chosen for; null when they are to be chosen anew. */
  #window: Area | null = null;

  /** Works as long as the component that makes it. */
  constructor(desk: Desk) {
    this.#desk = desk;
    const { camera, places, session } = desk;
    $effect(() => {
      void [places.notes, desk.active, desk.drag, desk.writing, desk.board.seq, session.unsaved];
      void camera.far; // from afar none were chosen
      this.#window = null;
      this.#ask();
    });
    $effect(() => {
      void [camera.x, camera.y, camera.k, camera.width, camera.height];
      this.#ask();
    });
    $effect(() => () => cancelAnimationFrame(this.#asked));
  }

  has(id: string): boolean {
    return this.notes.some(({ note }) => note.id === id);
  }

  #ask(): void {
    if (this.#asked === 0) this.#asked = requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#asked = 0;
    if (this.#window !== null && this.#does(this.#window)) return;
    const seen = this.#desk.camera.seen(MARGIN);
    const ready = this.#cull(seen);
    this.#window = ready ? seen : null;
    if (!ready) this.#ask();
    const { ground } = this;
    if (surrounds(ground, seen) && ground.w < 40 * seen.w) return;
    this.ground = grown(seen, 4 * seen.w);
  }

  /** Whether what was chosen for `window` is enough for what is seen now, and not too much. */
  #does(window: Area): boolean {
    const { camera } = this.#desk;
    return window.w < 2 * camera.seen(MARGIN).w && surrounds(window, camera.seen(LEAST));
  }

  /** Brings some of what is missing, takes away some of what is not seen; true when that is all. */
  #cull(seen: Area): boolean {
    const near = this.#inside(seen);
    const wanted = new Set([...this.#nearest(near, MOST), ...this.#held()]);
    const here = new Set(this.notes);
    const missing = [...wanted].filter((placed) => !here.has(placed));
    const come = new Set(this.#nearest(missing, COME));
    const gone = this.notes.filter((placed) => !wanted.has(placed));
    if (come.size + gone.length > 0) {
      const going = gone.slice(GO).filter((placed) => this.#lives(placed));
      const staying = [...wanted].filter((placed) => here.has(placed) || come.has(placed));
      this.notes = [...staying, ...going];
    }
    this.pending = come.size < missing.length || wanted.size < near.length;
    return come.size === missing.length && gone.length <= GO;
  }

  /** Notes that touch `seen`, in the order of reading; none where they are painted. */
  #inside({ x, y, w, h }: Area): Placed[] {
    const { camera, places } = this.#desk;
    if (camera.far) return [];
    const found: Placed[] = [];
    for (const placed of places.notes.values()) {
      const { x: left, y: top } = placed.corner;
      const beside = left > x + w || left + placed.w < x;
      if (!beside && top <= y + h && top + placed.h >= y) found.push(placed);
    }
    return found;
  }

  /** Notes that somebody holds on to stay, wherever they are. */
  #held(): Placed[] {
    const { places, active, writing, drag } = this.#desk;
    return [active, writing?.note ?? "", ...(drag?.notes ?? [])].flatMap(
      (id) => places.at(id) ?? [],
    );
  }

  /** At most so many of them: those nearest to the middle of the window, in their order. */
  #nearest(notes: readonly Placed[], most: number): readonly Placed[] {
    if (notes.length <= most) return notes;
    const middle = this.#desk.camera.middle();
    const away = ({ corner }: Placed): number =>
      Math.abs(corner.x - middle.x) + Math.abs(corner.y - middle.y);
    const chosen = new Set(notes.toSorted((a, b) => away(a) - away(b)).slice(0, most));
    return notes.filter((placed) => chosen.has(placed));
  }

  #lives(placed: Placed): boolean {
    return this.#desk.places.at(placed.note.id) === placed;
  }
}
