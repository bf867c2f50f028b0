// What part of the plane is in the window: screen = world * k + (x, y), in CSS pixels.

export interface Point {
  x: number;
  y: number;
}

export interface Area extends Point {
  w: number;
  h: number;
}

/** Space that the floating cards take from each side of the window, physical sides. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const CLOSEST = 4;
export const FARTHEST = 0.05;
/** Below this nobody can read a note: the plane is painted instead of laid out. */
export const FAR = 0.25;
const SETTLES_MS = 220;
const MARGIN = 16;
const STEPS = [0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

const within = (k: number): number => Math.min(CLOSEST, Math.max(FARTHEST, k));

export class Camera {
  x = $state(0);
  y = $state(0);
  k = $state(1);
  /** Size of the plane's window. */
  width = $state(0);
  height = $state(0);
  insets = $state.raw<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  /** Whether it was pointed at something yet. */
  begun = false;
  /** Whether it still shows everything, as `fit` left it. */
  fitted = false;
  /** True during a gesture and shortly after. */
  moving = $state(false);
  /** While it only slides the world is a layer of its own; zooming, it would keep its old size. */
  sliding = $state(false);
  #settles: ReturnType<typeof setTimeout> | undefined;

  get far(): boolean {
    return this.k < FAR;
  }

  toWorld(at: Point): Point {
    return { x: (at.x - this.x) / this.k, y: (at.y - this.y) / this.k };
  }

  toScreen(at: Point): Point {
    return { x: at.x * this.k + this.x, y: at.y * this.k + this.y };
  }

  /** The part of the world that is in the window, `margin` pixels around included. */
  seen(margin = 0): Area {
    const { x, y } = this.toWorld({ x: -margin, y: -margin });
    return { x, y, w: (this.width + 2 * margin) / this.k, h: (this.height + 2 * margin) / this.k };
  }

  /** The middle of the window that no card covers, in the world. */
  middle(): Point {
    const { left, right, top, bottom } = this.insets;
    return this.toWorld({
      x: (left + this.width - right) / 2,
      y: (top + this.height - bottom) / 2,
    });
  }

  pan(dx: number, dy: number): void {
    this.#moves(true);
    this.fitted = false;
    this.x += dx;
    this.y += dy;
  }

  /** Zooms so that the point of the world under `at` stays there. */
  zoomTo(k: number, at: Point = this.toScreen(this.middle())): void {
    if (within(k) === this.k) return;
    this.#moves();
    this.fitted = false;
    const under = this.toWorld(at);
    this.k = within(k);
    this.x = at.x - under.x * this.k;
    this.y = at.y - under.y * this.k;
  }

  /** To the next round step in (1) or out (-1). */
  step(way: 1 | -1): void {
    const next =
      way > 0
        ? STEPS.find((step) => step > this.k * 1.01)
        : STEPS.findLast((step) => step < this.k * 0.99);
    this.zoomTo(next ?? this.k);
  }

  /** Shows all of `area` between the cards, and never larger than life. */
  fit(area: Area, most = 1): void {
    const { top, right, bottom, left } = this.insets;
    const [w, h] = [this.width - left - right, this.height - top - bottom];
    if (w <= 0 || h <= 0 || area.w <= 0 || area.h <= 0) return;
    this.#moves();
    this.fitted = true;
    this.k = Math.min(most, within(Math.min(w / area.w, h / area.h)));
    this.x = left + (w - area.w * this.k) / 2 - area.x * this.k;
    // What is flat lies under the question, where reading begins.
    this.y = top + Math.min(MARGIN, (h - area.h * this.k) / 2) - area.y * this.k;
  }

  /** Brings `area` into the free part of the window with as little movement as possible. */
  reveal(area: Area): void {
    const { top, right, bottom, left } = this.insets;
    const at = this.toScreen(area);
    const [w, h] = [area.w * this.k, area.h * this.k];
    const shift = (from: number, size: number, low: number, high: number): number =>
      from < low ? low - from : from + size > high ? Math.max(low - from, high - from - size) : 0;
    const dx = shift(at.x, w, left, this.width - right);
    const dy = shift(at.y, h, top, this.height - bottom);
    if (dx !== 0 || dy !== 0) this.pan(dx, dy);
  }

  #moves(slides = false): void {
    this.moving = true;
    this.sliding = slides;
    clearTimeout(this.#settles);
    this.#settles = setTimeout(() => {
      this.moving = false;
      this.sliding = false;
    }, SETTLES_MS);
  }
}
