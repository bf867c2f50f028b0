// Where everything on the plane lies now: the core's layout of the notes as they stand.

import type { BoardView, ColumnView, SectionView } from "$core/board.svelte";
import { type Layout, layout } from "$core/layout";
import type { NoteView } from "$core/note.svelte";
import { GAP, HEAD, isPlane, NOTE_H, NOTE_W, STEP_X, STEP_Y } from "$core/plane";
import type { Area, Point } from "./camera.svelte";
import { centre, freeNear, freeSlot, holds } from "./geometry";

export const NOTE = { w: NOTE_W, h: NOTE_H } as const;

/** A note and its top left corner. */
export interface Placed extends Area {
  note: NoteView;
  /** The same corner; not reactive, for whoever goes through thousands. */
  corner: Point;
}

export interface Frame extends Area {
  section: SectionView;
}

/** The head of a table's column; the column itself reaches down through all sections. */
export interface Head extends Area {
  column: ColumnView;
}

/** A note of a plane: its place is its own, so that a move touches nothing but itself. */
class Loose implements Placed {
  readonly w = NOTE_W;
  readonly h = NOTE_H;

  constructor(readonly note: NoteView) {}

  get corner(): Point {
    return this.note.note;
  }

  get x(): number {
    return this.note.x;
  }

  get y(): number {
    return this.note.y;
  }
}

export class Places {
  readonly #board: BoardView;
  readonly #loose = new WeakMap<NoteView, Loose>();
  #before: ReadonlyMap<string, Placed> = new Map();

  /** The notes of each section in order; for a plane it changes with membership alone. */
  readonly #rows = $derived.by(() =>
    this.#board.sections.map((section) => [section.id, this.#board.notesIn(section.id)] as const),
  );
  readonly #ids = $derived.by(() => this.#board.columns.map(({ id }) => id));
  readonly #lying: Layout = $derived.by(() => {
    const kind = this.#board.layout;
    const rows = isPlane(kind) ? this.#rows.map(([id]) => [id, []] as const) : this.#rows;
    return layout(kind, rows, this.#ids);
  });
  readonly #frames = $derived.by(() => {
    const { sections } = this.#lying;
    return sections.flatMap(([id, box]): Frame[] => {
      const section = this.#board.section(id);
      return section === undefined ? [] : [{ ...box, section }];
    });
  });
  readonly #heads = $derived(
    this.#lying.columns.flatMap(([id, box]): Head[] => {
      const column = this.#board.columns.find((one) => one.id === id);
      return column === undefined ? [] : [{ ...box, column }];
    }),
  );
  readonly #placed = $derived.by(() => {
    this.#before = isPlane(this.#board.layout) ? this.#plane() : this.#flow();
    return this.#before;
  });

  constructor(board: BoardView) {
    this.#board = board;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  get heads(): readonly Head[] {
    return this.#heads;
  }

  /** The column under that point, else the one that is nearest to it; "" where there is none. */
  columnAt({ x }: Point): string {
    const away = (head: Head): number => Math.abs(centre(head).x - x);
    return [...this.heads].sort((a, b) => away(a) - away(b))[0]?.column.id ?? "";
  }

  /** The column in which a note of a table stands: its own, or the first where that is gone. */
  columnOf(note: NoteView): string {
    return this.#ids.includes(note.column) ? note.column : (this.#ids[0] ?? "");
  }

  /** The notes of a cell of a table, in their order. */
  notesAt(section: string, column: string): readonly NoteView[] {
    return this.#board.notesIn(section).filter((note) => this.columnOf(note) === column);
  }

  /** By section and rank. */
  get notes(): ReadonlyMap<string, Placed> {
    return this.#placed;
  }

  at(id: string): Placed | undefined {
    return this.notes.get(id);
  }

  frame(section: string): Frame | undefined {
    return this.frames.find((frame) => frame.section.id === section);
  }

  /** The section whose frame holds that point, else the one that is nearest to it. */
  sectionAt(at: Point): SectionView | undefined {
    const inside = this.frames.find((frame) => holds(frame, at));
    const away = (frame: Frame): number =>
      Math.hypot(centre(frame).x - at.x, centre(frame).y - at.y);
    const near = inside ?? [...this.frames].sort((a, b) => away(a) - away(b))[0];
    return near?.section;
  }

  /** The free place on a plane that is nearest to the middle of a note at `at`. */
  near(at: Point): Point {
    const corner = { x: at.x - NOTE_W / 2, y: at.y - NOTE_H / 2 };
    const size = { x: 0, y: 0, ...NOTE };
    return freeNear(corner, { x: STEP_X, y: STEP_Y }, size, [...this.notes.values()]);
  }

  /** A free place for one more note in a section of a plane; `also` is about to be taken. */
  free(section: string, also: readonly Area[] = []): Point {
    const frame = this.frame(section);
    if (frame === undefined || !isPlane(this.#board.layout)) return { x: 0, y: 0 };
    const room = { x: frame.x + GAP, y: frame.y + HEAD, w: frame.w - 2 * GAP, h: frame.h };
    const taken = [...this.notes.values(), ...also];
    const size = { x: 0, y: 0, ...NOTE };
    return freeSlot(room, { x: STEP_X, y: STEP_Y }, size, taken);
  }

  #plane(): Map<string, Placed> {
    const placed = new Map<string, Placed>();
    for (const [, notes] of this.#rows) {
      for (const note of notes) {
        const loose = this.#loose.get(note) ?? new Loose(note);
        this.#loose.set(note, loose);
        placed.set(note.id, loose);
      }
    }
    return placed;
  }

  #flow(): Map<string, Placed> {
    const at = new Map(this.#lying.notes.map(([id, x, y]) => [id, { x, y }]));
    const placed = new Map<string, Placed>();
    for (const [, notes] of this.#rows) {
      for (const note of notes) {
        const place = { x: 0, y: 0, ...at.get(note.id) };
        const old = this.#before.get(note.id);
        const same = old?.note === note && old.x === place.x && old.y === place.y;
        placed.set(note.id, same ? old : { note, corner: place, ...place, ...NOTE });
      }
    }
    return placed;
  }
}
