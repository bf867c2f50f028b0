// Where everything on the plane lies now: the core's layout of the notes as they stand.

import type { BoardView, ColumnView, GroupView, SectionView } from "$core/board.svelte";
import { idsOf } from "$core/groups";
import { layout } from "$core/layout";
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

/** A group and the ground that its notes lie on. */
export interface Region extends Area {
  group: GroupView;
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
  /** Of a plane only what lies in groups: the loose notes say themselves where they are. */
  readonly #layout = $derived.by(() => {
    const { groups, layout: kind } = this.#board;
    const plane = isPlane(kind);
    const inside = new Set(plane ? groups.flatMap(idsOf) : []);
    const rows = this.#rows.map(([id, notes]) => {
      return [id, plane ? notes.filter((note) => inside.has(note.id)) : notes] as const;
    });
    return layout(kind, rows, groups, this.#ids);
  });
  readonly #frames = $derived.by(() => {
    const { sections } = this.#layout;
    return sections.flatMap(([id, box]): Frame[] => {
      const section = this.#board.section(id);
      return section === undefined ? [] : [{ ...box, section }];
    });
  });
  readonly #heads = $derived(
    this.#layout.columns.flatMap(([id, box]): Head[] => {
      const column = this.#board.columns.find((one) => one.id === id);
      return column === undefined ? [] : [{ ...box, column }];
    }),
  );
  readonly #placed = $derived.by(() => {
    this.#before = isPlane(this.#board.layout) ? this.#plane() : this.#flow();
    return this.#before;
  });

  readonly #regions = $derived.by(() => {
    const known = new Map(this.#board.groups.map((group) => [group.id, group]));
    return this.#layout.groups.flatMap(([id, box]): Region[] => {
      const group = known.get(id);
      return group === undefined ? [] : [{ ...box, group }];
    });
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

  /** The column of a table in which a note or a group stands: its own, or the first. */
  columnOf({ column }: { column: string }): string {
    return this.#ids.includes(column) ? column : (this.#ids[0] ?? "");
  }

  /** The notes of a section, or of a cell of a table, as they stand in it. */
  notesAt(section: string, column: string): readonly NoteView[] {
    const notes = this.#board.notesIn(section);
    return column ? notes.filter((note) => this.columnOf(note) === column) : notes;
  }

  /** The grounds of groups. */
  get regions(): readonly Region[] {
    return this.#regions;
  }

  /** By section, as they stand in it. */
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
    const taken = [...this.notes.values(), ...this.regions];
    return freeNear(corner, { x: STEP_X, y: STEP_Y }, size, taken);
  }

  /** A free place for one more note in a section of a plane; `also` is about to be taken. */
  free(section: string, also: readonly Area[] = []): Point {
    const frame = this.frame(section);
    if (frame === undefined || !isPlane(this.#board.layout)) return { x: 0, y: 0 };
    const room = { x: frame.x + GAP, y: frame.y + HEAD, w: frame.w - 2 * GAP, h: frame.h };
    const taken = [...this.notes.values(), ...this.regions, ...also];
    const size = { x: 0, y: 0, ...NOTE };
    return freeSlot(room, { x: STEP_X, y: STEP_Y }, size, taken);
  }

  #plane(): Map<string, Placed> {
    const placed = new Map<string, Placed>();
    const inside = new Map(this.#layout.notes.map(([id, x, y]) => [id, { x, y }]));
    for (const [, notes] of this.#rows) {
      for (const note of notes) {
        const slot = inside.get(note.id);
        if (slot) {
          placed.set(note.id, this.#still(note, slot));
          continue;
        }
        const loose = this.#loose.get(note) ?? new Loose(note);
        this.#loose.set(note, loose);
        placed.set(note.id, loose);
      }
    }
    return placed;
  }

  #flow(): Map<string, Placed> {
    const at = new Map(this.#layout.notes.map(([id, x, y]) => [id, { x, y }]));
    const placed = new Map<string, Placed>();
    for (const [, notes] of this.#rows) {
      for (const note of notes) {
        placed.set(note.id, this.#still(note, { x: 0, y: 0, ...at.get(note.id) }));
      }
    }
    return placed;
  }

  /** A note whose place follows from the others; the same object until that changes. */
  #still(note: NoteView, place: Point): Placed {
    const old = this.#before.get(note.id);
    const same = old?.note === note && old.x === place.x && old.y === place.y;
    return same && !(old instanceof Loose) ? old : { note, corner: place, ...place, ...NOTE };
  }
}
