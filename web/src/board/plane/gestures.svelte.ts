// Hands on the plane: pan, pinch, wheel, choose, drag, marquee. One gesture at a time.

import type { NoteView } from "$core/note.svelte";
import { isPlane } from "$core/plane";
import type { Area, Point } from "../camera.svelte";
import type { Desk } from "../desk.svelte";
import { centre, meets } from "../geometry";
import { NOTE } from "../places.svelte";
import { type Onto, ontoAt } from "./onto";
import { spotAt } from "./spot";
import { inside, wheel } from "./wheel";

const STILL = 4;
const TWICE_MS = 400;
const STAYS = "button, a, input, textarea, select, [data-still]";

type Grip =
  | { kind: "pan"; last: Point; from: Point; note: string; moved: boolean }
  | { kind: "pinch"; apart: number; middle: Point }
  | { kind: "press"; from: Point; note: string; more: boolean; was: boolean }
  | { kind: "drag"; from: Point; note: string }
  | { kind: "ground"; from: Point; group: string }
  | { kind: "marquee"; from: Point };

export class Gestures {
  /** The marquee in board units, while there is one. */
  marquee = $state.raw<Area | null>(null);
  /** Held by the space bar. */
  panning = $state(false);
  readonly #desk: Desk;
  readonly #fingers = new Map<number, Point>();
  #grip: Grip | null = null;
  #last = { at: 0, note: "" };

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Listens on the plane's window; returns how to stop. */
  readonly attach = (plane: HTMLElement): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    plane.addEventListener("pointerdown", (event) => this.#down(event, plane), { signal });
    plane.addEventListener("pointermove", (event) => this.#move(event, plane), { signal });
    plane.addEventListener("pointerup", (event) => this.#up(event, plane), { signal });
    plane.addEventListener("pointercancel", (event) => this.#cancel(event), { signal });
    plane.addEventListener("pointerleave", () => this.#desk.session.present(0), { signal });
    wheel(this.#desk.camera, plane, signal);
    return () => stop.abort();
  };

  /** Puts everything back where it was. */
  cancel(): void {
    this.#grip = null;
    this.marquee = null;
    this.#desk.drag = null;
    this.#desk.spot = null;
    this.#desk.busy = false;
  }

  #down(event: PointerEvent, plane: HTMLElement): void {
    const target = event.target as Element;
    if (target.closest(STAYS)) return;
    const at = inside(event, plane);
    this.#fingers.set(event.pointerId, at);
    plane.setPointerCapture(event.pointerId);
    const desk = this.#desk;
    if (this.#fingers.size === 2) {
      this.cancel();
      this.#grip = { kind: "pinch", ...span(this.#fingers) };
      return;
    }
    const note = target.closest<HTMLElement>("[data-note]")?.dataset.note ?? "";
    const touch = event.pointerType === "touch";
    const pulls = event.button === 1 || desk.tool === "hand" || this.panning;
    if (pulls || (touch && !desk.chosen.has(note))) {
      this.#grip = { kind: "pan", last: at, from: at, note: pulls ? "" : note, moved: false };
    } else if (event.button !== 0) return;
    else if (note !== "") this.#press(event, note, at);
    else if (this.#grabs(target)) this.#grip = { kind: "ground", from: at, group: groupAt(target) };
    else if (event.shiftKey) this.#grip = { kind: "marquee", from: desk.camera.toWorld(at) };
    else this.#grip = { kind: "pan", last: at, from: at, note: "", moved: false };
  }

  #press(event: PointerEvent, note: string, at: Point): void {
    const desk = this.#desk;
    const more = event.shiftKey || event.ctrlKey || event.metaKey;
    const was = desk.chosen.has(note);
    if (!was) desk.choose(note, more);
    desk.active = note;
    this.#grip = { kind: "press", from: at, note, more, was };
  }

  #move(event: PointerEvent, plane: HTMLElement): void {
    const at = inside(event, plane);
    const desk = this.#desk;
    if (this.#fingers.has(event.pointerId)) this.#fingers.set(event.pointerId, at);
    const grip = this.#grip;
    if (grip === null) {
      if (event.pointerType === "mouse" && desk.writing === null) this.#point(at);
      return;
    }
    switch (grip.kind) {
      case "pinch":
        this.#pinch(grip);
        break;
      case "pan":
        grip.moved ||= far(at, grip.from);
        if (!grip.moved) break;
        desk.busy = true;
        desk.camera.pan(at.x - grip.last.x, at.y - grip.last.y);
        grip.last = at;
        break;
      case "press":
        if (far(at, grip.from)) this.#lift(grip.from, grip.note);
        break;
      case "drag":
        this.#drag(grip.from, at, grip.note);
        break;
      case "ground":
        this.#haul(grip.from, at, grip.group);
        break;
      case "marquee":
        this.#frame(grip.from, desk.camera.toWorld(at));
        break;
      default:
        grip satisfies never;
    }
  }

  #up(event: PointerEvent, plane: HTMLElement): void {
    this.#fingers.delete(event.pointerId);
    const grip = this.#grip;
    const at = inside(event, plane);
    const { drag, spot } = this.#desk;
    this.cancel();
    if (grip === null) return;
    if (grip.kind === "drag" && drag !== null) this.#drop(drag, spot);
    else if (grip.kind === "ground") this.#settle(grip.group, drag);
    else if (grip.kind === "press") this.#pressed(grip, event);
    else if (grip.kind === "pan" && !grip.moved) this.#tapped(at, grip.note, event);
  }

  #cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    this.cancel();
  }

  #pressed(grip: Grip & { kind: "press" }, event: PointerEvent): void {
    const desk = this.#desk;
    if (grip.more) {
      if (grip.was) desk.choose(grip.note, true);
      return;
    }
    desk.choose(grip.note);
    if (this.#twice(grip.note, event)) this.#open(grip.note);
  }

  /** A press on the plane, or a finger on a note, that went nowhere. */
  #tapped(at: Point, note: string, event: PointerEvent): void {
    const desk = this.#desk;
    const world = desk.camera.toWorld(at);
    if (note !== "") {
      desk.choose(note);
      if (this.#twice(note, event)) this.#open(note);
    } else if (desk.placing) this.#place(world);
    else if (desk.tool === "note" || (this.#twice("", event) && desk.tool === "select")) {
      this.#writeAt(world);
    } else if (desk.tool === "select") desk.letGo();
  }

  #open(note: string): void {
    const view = this.#desk.board.notes.get(note);
    if (view !== undefined) this.#desk.write(view);
  }

  #writeAt(at: Point): void {
    const desk = this.#desk;
    desk.tool = "select";
    const corner = { x: at.x - NOTE.w / 2, y: at.y - NOTE.h / 2 };
    const column = desk.places.columnAt(at);
    const place = isPlane(desk.board.layout) ? corner : undefined;
    desk.writeNew(desk.places.sectionAt(at), place, "", "", column);
  }

  /** "Move to…" without a drag: the chosen notes go where the press was. */
  #place(at: Point): void {
    const desk = this.#desk;
    const notes = desk.selection;
    const lead = notes[0] && desk.places.at(notes[0].id);
    desk.placing = false;
    if (lead === undefined) return;
    const spot = !isPlane(desk.board.layout) ? spotAt(desk, at, new Set()) : null;
    if (spot !== null) desk.deeds.moveTo(notes, spot);
    else desk.deeds.shift(notes, at.x - centre(lead).x, at.y - centre(lead).y);
  }

  #lift(from: Point, note: string): void {
    const desk = this.#desk;
    if (!desk.chosen.has(note)) return;
    const movable = desk.selection.filter((each) => desk.mayMove(each)).map(({ id }) => id);
    if (!movable.includes(note)) {
      this.#grip = null;
      return;
    }
    this.#grip = { kind: "drag", from, note };
    desk.busy = true;
    desk.drag = { notes: new Set(movable), lead: note, dx: 0, dy: 0 };
  }

  #drag(from: Point, at: Point, lead: string): void {
    const desk = this.#desk;
    const { k } = desk.camera;
    const [dx, dy] = [(at.x - from.x) / k, (at.y - from.y) / k];
    if (desk.drag === null) return;
    const onto = ontoAt(desk, desk.camera.toWorld(at), desk.drag.notes);
    desk.drag = { ...desk.drag, dx, dy, onto };
    const placed = desk.places.at(lead);
    if (placed === undefined) return;
    desk.session.present(3, Math.round(placed.x + dx), Math.round(placed.y + dy), lead);
    if (isPlane(desk.board.layout)) return;
    desk.spot = spotAt(desk, desk.camera.toWorld(at), desk.drag.notes);
  }

  #drop(drag: NonNullable<Desk["drag"]>, spot: Desk["spot"]): void {
    const desk = this.#desk;
    const notes = desk.selection.filter(({ id }) => drag.notes.has(id));
    desk.session.present(0);
    if (drag.onto) this.#gather(notes, drag.onto);
    else if (isPlane(desk.board.layout)) desk.deeds.shift(notes, drag.dx, drag.dy);
    else if (spot !== null) desk.deeds.moveTo(notes, spot);
  }

  #gather(notes: readonly NoteView[], { group = "", note = "" }: Onto): void {
    const { board, gathering } = this.#desk;
    const [into, other] = [gathering.find(group), board.notes.get(note)];
    const coming = notes.filter((each) => gathering.mayPut(each));
    const strangers = coming.filter((each) => gathering.of(each) !== into);
    if (into && strangers.length > 0) gathering.put(strangers, into);
    if (other && coming.length > 0) gathering.putWith(coming, other);
  }

  /** Whether the ground of a group is to be moved there, with all that lies on it. */
  #grabs(target: Element): boolean {
    const { board, gathering } = this.#desk;
    const group = gathering.find(groupAt(target));
    return isPlane(board.layout) && !!group && gathering.may(group, "move", "group");
  }

  #haul(from: Point, at: Point, id: string): void {
    const desk = this.#desk;
    const group = desk.gathering.find(id);
    if (!group || (desk.drag === null && !far(at, from))) return;
    const notes = new Set(desk.gathering.notes(group).map((note) => note.id));
    const { k } = desk.camera;
    desk.busy = true;
    desk.drag = { notes, lead: "", group: id, dx: (at.x - from.x) / k, dy: (at.y - from.y) / k };
  }

  #settle(id: string, drag: Desk["drag"]): void {
    const { gathering } = this.#desk;
    const group = gathering.find(id);
    if (drag === null) this.#desk.letGo();
    else if (group) gathering.shift(group, drag.dx, drag.dy);
  }

  #frame(from: Point, to: Point): void {
    const desk = this.#desk;
    const area = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(from.x - to.x),
      h: Math.abs(from.y - to.y),
    };
    this.marquee = area;
    desk.busy = true;
    desk.chooseAll(
      [...desk.places.notes.values()].filter((n) => meets(area, n)).map((n) => n.note.id),
    );
  }

  #pinch(grip: Grip & { kind: "pinch" }): void {
    const { apart, middle } = span(this.#fingers);
    const { camera } = this.#desk;
    camera.pan(middle.x - grip.middle.x, middle.y - grip.middle.y);
    if (grip.apart > 0) camera.zoomTo((camera.k * apart) / grip.apart, middle);
    grip.apart = apart;
    grip.middle = middle;
  }

  #point(at: Point): void {
    const { x, y } = this.#desk.camera.toWorld(at);
    this.#desk.session.present(1, Math.round(x), Math.round(y));
  }

  #twice(note: string, event: PointerEvent): boolean {
    const again = this.#last.note === note && event.timeStamp - this.#last.at < TWICE_MS;
    this.#last = again ? { at: 0, note: "" } : { at: event.timeStamp, note };
    return again;
  }
}

const groupAt = (target: Element): string =>
  target.closest<HTMLElement>("[data-group]")?.dataset.group ?? "";

const far = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > STILL;

function span(fingers: ReadonlyMap<number, Point>): { apart: number; middle: Point } {
  const [a = { x: 0, y: 0 }, b = a] = [...fingers.values()];
  return {
    apart: Math.hypot(a.x - b.x, a.y - b.y),
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  };
}
