// Everything of a page that reaches outside; tests bring their own.

import { type Clock, realClock } from "./clock";
import { Lease } from "./lease";
import { dial, type Socket } from "./net";
import { openShelf, type Shelf } from "./shelf";

export interface Outside {
  clock: Clock;
  connect: (board: string) => Socket;
  shelf: () => Promise<Shelf | null>;
  lease: Pick<Lease, "tab" | "alive" | "hold" | "stop">;
  /** Calls `paint` before the next frame is drawn; a page that nobody sees draws now and then. */
  frame: (paint: () => void) => void;
}

const UNSEEN_MS = 500;

export function realOutside(): Outside {
  return {
    clock: realClock,
    connect: dial,
    shelf: openShelf,
    lease: new Lease(),
    frame: (paint) => {
      if (document.hidden) setTimeout(paint, UNSEEN_MS);
      else requestAnimationFrame(paint);
    },
  };
}
