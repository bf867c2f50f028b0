// The wheel pans; with Ctrl, which is also a trackpad's pinch, it zooms about the pointer.

import type { Camera, Point } from "../camera.svelte";

const LINE = 16;
/* One notch of a coarse wheel counts as no more than this. */
const NOTCH = 60;

/** Safari's own pinch on a trackpad. */
type Pinch = MouseEvent & { scale: number };

/** Where an event is, in pixels from the corner of the plane's window. */
export function inside(event: MouseEvent, plane: HTMLElement): Point {
  const { left, top } = plane.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** Listens to the wheel over the plane until `signal`. */
export function wheel(camera: Camera, plane: HTMLElement, signal: AbortSignal): void {
  let began = 1;
  plane.addEventListener("wheel", (event) => turned(camera, event, plane), {
    signal,
    passive: false,
  });
  plane.addEventListener(
    "gesturestart",
    (event) => {
      event.preventDefault();
      began = camera.k;
    },
    { signal },
  );
  plane.addEventListener(
    "gesturechange",
    (event) => {
      event.preventDefault();
      const pinch = event as Pinch;
      camera.zoomTo(began * pinch.scale, inside(pinch, plane));
    },
    { signal },
  );
}

function turned(camera: Camera, event: WheelEvent, plane: HTMLElement): void {
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey) {
    const turn = Math.max(-NOTCH, Math.min(NOTCH, dy));
    camera.zoomTo(camera.k * Math.exp(-turn / 100), inside(event, plane));
  } else if (event.shiftKey && dx === 0) camera.pan(-dy, 0);
  else camera.pan(-dx, -dy);
}
