// The plane under the keyboard: what a key means while the focus is on it.

import type { Desk } from "../desk.svelte";
import { centre, nearest, type Way } from "../geometry";
import type { Gestures } from "./gestures.svelte";

const PAN = 80;
const PUSH = 16;
const WAYS: Record<string, Way> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const SIDE: Record<Way, [right: number, down: number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

interface PlaneKeys {
  down: (event: KeyboardEvent) => void;
  up: (event: KeyboardEvent) => void;
}

export function planeKeys(desk: Desk, gestures: Gestures): PlaneKeys {
  return {
    down(event) {
      const onNote = (event.target as Element).closest("[data-note]") !== null;
      const way = WAYS[event.key];
      if (way !== undefined) arrow(desk, event, way, onNote);
      else if (event.key === " " && !onNote) gestures.panning = true;
      else if (event.key === "Escape") gestures.cancel();
      else return;
      if (event.key !== "Escape") event.preventDefault();
    },
    up(event) {
      if (event.key === " ") gestures.panning = false;
    },
  };
}

function arrow(desk: Desk, event: KeyboardEvent, way: Way, onNote: boolean): void {
  const [right, down] = SIDE[way];
  if (event.altKey) {
    const subjects = desk.subjects.filter((note) => desk.mayMove(note));
    desk.deeds.nudge(subjects, right * PUSH, down * PUSH);
  } else if (onNote) toNearest(desk, way, event.shiftKey);
  else if (desk.board.notes.size > 0 && event.shiftKey) enter(desk);
  else desk.camera.pan(-right * PAN, -down * PAN);
}

function toNearest(desk: Desk, way: Way, choosing: boolean): void {
  const from = desk.places.at(desk.active);
  if (from === undefined) return;
  const to = nearest(from, way, desk.places.notes.values());
  if (to === undefined) return;
  desk.active = to.note.id;
  if (choosing) desk.chosen.add(to.note.id);
  desk.camera.reveal(to);
  void desk.refocus();
}

/** Puts the focus on the note nearest to the middle of the window. */
export function enter(desk: Desk): void {
  const middle = desk.camera.middle();
  let [best, least] = ["", Infinity];
  for (const placed of desk.places.notes.values()) {
    const { x, y } = centre(placed);
    const away = Math.hypot(x - middle.x, y - middle.y);
    if (away < least) [best, least] = [placed.note.id, away];
  }
  if (best === "") return;
  desk.active = best;
  const placed = desk.places.at(best);
  if (placed !== undefined) desk.camera.reveal(placed);
  void desk.refocus();
}
