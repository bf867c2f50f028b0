// Choosing and dragging notes between columns: the notes stay where they are, a mark shows the spot.

import type { Desk } from "../desk.svelte";
import type { Spot } from "../wishes";

const STILL = 5;
const TWICE_MS = 400;
const EDGE = 48;
const STAYS = "button, a, input, textarea, select, [data-still]";

interface Press {
  x: number;
  y: number;
  note: string;
  more: boolean;
  was: boolean;
}

export class Sorting {
  readonly #desk: Desk;
  #press: Press | null = null;
  #last = { at: 0, note: "" };

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly attach = (columns: HTMLElement): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    columns.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    columns.addEventListener("pointermove", (event) => this.#move(event, columns), { signal });
    columns.addEventListener("pointerup", (event) => this.#up(event), { signal });
    columns.addEventListener("pointercancel", () => this.#end(), { signal });
    columns.addEventListener("scroll", () => this.#moved(), { signal, capture: true });
    const watch = new ResizeObserver(() => this.#moved());
    watch.observe(columns);
    $effect(() => {
      void [this.#desk.chosen.size, this.#desk.active, this.#desk.places.notes, this.#desk.busy];
      this.#moved();
    });
    return () => {
      stop.abort();
      watch.disconnect();
    };
  };

  /** Whether everything that is dragged lies in that section already, at its end. */
  own(section: string): boolean {
    const { board, drag } = this.#desk;
    const last = board.notesIn(section).at(-1);
    return drag !== null && last !== undefined && drag.notes.has(last.id) && drag.notes.size === 1;
  }

  /** Tells the small toolbar where the chosen notes are, once things lie still. */
  #moved(): void {
    const desk = this.#desk;
    requestAnimationFrame(() => {
      const note = document.querySelector(`[data-stage] [data-note="${desk.active}"]`);
      const scroll = note?.closest("[data-scroll]")?.getBoundingClientRect();
      const at = note?.getBoundingClientRect();
      const seen = at && scroll && at.bottom > scroll.top + 20 && at.top < scroll.bottom - 20;
      const shown = seen && desk.chosen.size > 0 && !desk.busy;
      desk.anchor = shown ? { x: at.x, y: at.y, w: at.width, h: at.height } : null;
    });
  }

  #down(event: PointerEvent): void {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest(STAYS)) return;
    const note = target.closest<HTMLElement>("[data-note]")?.dataset.note ?? "";
    const desk = this.#desk;
    if (note === "") {
      if (target.closest("[data-section]") === null || target.closest("ul, .body")) desk.letGo();
      return;
    }
    const more = event.shiftKey || event.ctrlKey || event.metaKey;
    const was = desk.chosen.has(note);
    if (!was && event.pointerType !== "touch") desk.choose(note, more);
    this.#press = { x: event.clientX, y: event.clientY, note, more, was };
  }

  #move(event: PointerEvent, columns: HTMLElement): void {
    const press = this.#press;
    const desk = this.#desk;
    if (press === null) return;
    const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
    if (desk.drag === null) {
      if (Math.hypot(dx, dy) < STILL || !desk.chosen.has(press.note)) return;
      const movable = desk.selection.filter((each) => desk.mayMove(each)).map(({ id }) => id);
      if (!movable.includes(press.note)) {
        this.#press = null;
        return;
      }
      columns.setPointerCapture(event.pointerId);
      desk.busy = true;
      desk.drag = { notes: new Set(movable), lead: press.note, dx, dy };
    }
    desk.spot = this.#spot(event);
    this.#creep(event, columns);
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    const { drag, spot } = this.#desk;
    const desk = this.#desk;
    this.#end();
    if (press === null) return;
    if (drag !== null) {
      const notes = desk.selection.filter(({ id }) => drag.notes.has(id));
      if (spot !== null) desk.deeds.moveTo(notes, spot);
      return;
    }
    if (press.more) {
      if (press.was) desk.choose(press.note, true);
      return;
    }
    desk.choose(press.note);
    if (this.#twice(press.note, event)) {
      const note = desk.board.notes.get(press.note);
      if (note !== undefined) desk.write(note);
    }
  }

  #end(): void {
    this.#press = null;
    this.#desk.drag = null;
    this.#desk.spot = null;
    this.#desk.busy = false;
  }

  #spot(event: PointerEvent): Spot | null {
    const desk = this.#desk;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const column = under?.closest<HTMLElement>("[data-section]");
    const section = desk.board.section(column?.dataset.section ?? "");
    if (!column || section === undefined || !desk.mayFill(section)) return null;
    const moving = desk.drag?.notes ?? new Set();
    const mirrored = getComputedStyle(column).direction === "rtl";
    const wished = under?.closest<HTMLElement>("[data-group]")?.dataset.group ?? "";
    const into = desk.gathering.find(wished);
    const group = into && desk.gathering.may(into, "group") ? into.id : undefined;
    const where = { section: section.id, column: "", group };
    for (const note of column.querySelectorAll<HTMLElement>("[data-note]")) {
      const within = note.closest<HTMLElement>("[data-group]")?.dataset.group;
      if (within !== group) continue;
      const at = note.getBoundingClientRect();
      const middle = at.x + at.width / 2;
      const ahead = mirrored ? event.clientX > middle : event.clientX < middle;
      const onRow = event.clientY >= at.top - 6 && event.clientY <= at.bottom + 6;
      const before = event.clientY < at.top - 6 || (onRow && ahead);
      const id = note.dataset.note ?? "";
      if (before && !moving.has(id)) return { ...where, before: id };
    }
    return { ...where, before: "" };
  }

  /** Scrolls what is near the edge under the pointer. */
  #creep(event: PointerEvent, columns: HTMLElement): void {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const body = under?.closest("[data-section]")?.querySelector("[data-scroll]");
    const at = body?.getBoundingClientRect();
    if (body && at) {
      if (event.clientY < at.top + EDGE) body.scrollTop -= 12;
      else if (event.clientY > at.bottom - EDGE) body.scrollTop += 12;
    }
    const all = columns.getBoundingClientRect();
    if (event.clientX < all.left + EDGE) columns.scrollLeft -= 12;
    else if (event.clientX > all.right - EDGE) columns.scrollLeft += 12;
  }

  #twice(note: string, event: PointerEvent): boolean {
    const again = this.#last.note === note && event.timeStamp - this.#last.at < TWICE_MS;
    this.#last = again ? { at: 0, note: "" } : { at: event.timeStamp, note };
    return again;
  }
}
