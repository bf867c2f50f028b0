// The line to the server: opens, says hello, listens for silence, and comes back by itself. It
// neither decides nor keeps anything; bytes go in and out.

import type { Clock } from "./clock";
import { pack, unpack } from "./pack";
import type { Asking, Connection, Telling } from "./types";

export const SILENCE_MS = 10_000;
const AGAIN_MS = 10_000;
const FIRST_WAIT_MS = 500;
const MOST_WAIT_MS = 30_000;
const TOO_FAST_MS = 5_000;
const TRY_LATER = 1013;

/** Close codes after which coming back is of no use, and the reason to show. */
const ENDS = new Map([
  [4401, "token"],
  [4403, "revoked"],
  [4405, "banned"],
  [4404, "gone"],
  [4409, "replaced"],
  [4423, "waiting"],
]);

/** What is used of a WebSocket. */
export interface Socket {
  binaryType: BinaryType;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  send(bytes: Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
}

export interface Ends {
  clock: Clock;
  connect: () => Socket;
  hello: () => Asking;
  /** Every frame, in order. */
  hear: (frame: Telling) => void;
  /** `connection` is anew what it says; `reason` is a slug when it is over, or "busy". */
  turned: (connection: Connection, reason: string) => void;
  /** The server closed with 4400; false: coming back would bring nothing else. */
  malformed: () => boolean;
}

export class Line {
  #socket: Socket | null = null;
  #state: Connection = "ended";
  #reason = "";
  #failures = 0;
  #heard = 0;
  #heardDate = 0;
  #resumed = Number.NEGATIVE_INFINITY;
  #wait: number | null = null;
  #forget: () => void = () => undefined;

  constructor(readonly ends: Ends) {}

  start(): void {
    if (this.#state !== "ended") return;
    this.#failures = 0;
    this.#turn("connecting");
    this.#open();
  }

  stop(reason = "stopped"): void {
    this.#hangUp();
    this.#turn("ended", reason);
  }

  send(frame: Uint8Array): boolean {
    if (this.#state !== "live" || !this.#socket) return false;
    this.#socket.send(frame as Uint8Array<ArrayBuffer>);
    return true;
  }

  /** Says hello anew, because something is missing or wrong; at most once in ten seconds. */
  again(): void {
    if (this.#state !== "live") return;
    const wait = this.#resumed + AGAIN_MS - this.ends.clock.now();
    this.#hangUp();
    this.#turn("connecting");
    if (wait > 0) this.#later(wait);
    else this.#open();
    this.#resumed = this.ends.clock.now() + Math.max(0, wait);
  }

  /** The network is back, or somebody looks at the page: now is a good moment. */
  wake(): void {
    if (this.#state === "ended") return;
    if (!this.#socket) this.#open();
    else if (this.#silent() > SILENCE_MS) this.#lost();
  }

  /** The device says that its network is gone. A line that works all the same is back at once. */
  gone(): void {
    if (this.#state !== "live") return;
    this.#turn("connecting");
    this.#open();
  }

  #open(): void {
    this.#hangUp();
    const socket = this.ends.connect();
    this.#socket = socket;
    this.#wait = null;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => socket.send(pack(this.ends.hello()));
    socket.onmessage = ({ data }) => this.#take(data);
    socket.onclose = ({ code }) => this.#closed(code);
    this.#hears();
    this.#listen();
  }

  #take(bytes: ArrayBuffer): void {
    this.#hears();
    const frame = unpack(new Uint8Array(bytes)) as Telling;
    if (frame[0] === "welcome") this.#turn("live");
    if (frame[0] === "beat") this.#failures = 0;
    if (frame[0] === "bye") this.#wait = frame[1];
    this.ends.hear(frame);
  }

  #hears(): void {
    this.#heard = this.ends.clock.now();
    this.#heardDate = this.ends.clock.date();
  }

  /** For how long nothing was heard. An even clock may stand still while the device sleeps. */
  #silent(): number {
    const { clock } = this.ends;
    return Math.max(clock.now() - this.#heard, clock.date() - this.#heardDate);
  }

  #listen(): void {
    const left = this.#heard + SILENCE_MS - this.ends.clock.now();
    if (left <= 0) this.#lost();
    else this.#forget = this.ends.clock.after(left, () => this.#listen());
  }

  #closed(code: number): void {
    const reason = ENDS.get(code) ?? (code === 4400 && !this.ends.malformed() ? "malformed" : "");
    if (reason) this.stop(reason);
    else this.#lost(code === 4429 ? TOO_FAST_MS : 0, code === TRY_LATER ? "busy" : "");
  }

  /** Comes back after a while: full jitter, doubling, unless the server named the wait. */
  #lost(least = 0, reason = ""): void {
    const bye = this.#wait;
    const wasLive = this.#state === "live";
    this.#hangUp();
    const most = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#turn(wasLive ? "connecting" : "offline", reason);
    this.#later(Math.max(least, bye ?? this.ends.clock.random() * most));
  }

  #later(ms: number): void {
    this.#forget = this.ends.clock.after(ms, () => this.#open());
  }

  #hangUp(): void {
    this.#forget();
    this.#wait = null;
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #turn(state: Connection, reason = ""): void {
    if (state === this.#state && reason === this.#reason) return;
    this.#state = state;
    this.#reason = reason;
    this.ends.turned(state, reason);
  }
}

/** A socket to this page's own server; the board in its path is for balancers alone. */
export function dial(board: string): Socket {
  const url = new URL(`/ws/${board}`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return new WebSocket(url, "groundswell.1");
}
