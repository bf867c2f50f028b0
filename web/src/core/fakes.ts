// For tests alone: a network, a clock and a server that do as they are told.

import "./casting";
import type { Clock } from "./clock";
import { evolve } from "./evolve";
import type { Socket } from "./net";
import { pack, unpack } from "./pack";
import { Session } from "./session.svelte";
import { MemoryShelf } from "./shelf";
import { snapshotOf } from "./snapshot";
import { emptyState, type State } from "./state";
import { Steps } from "./steps";
import { sum } from "./sum";
import type { Asking, Command, Common, Form, Telling } from "./types";

export class FakeClock implements Clock {
  time = 1_000_000;
  /** How far the device's clock is from the even one. */
  off = 0;
  chance = 1;
  #timers: { at: number; then: () => void }[] = [];

  now(): number {
    return this.time;
  }

  date(): number {
    return this.time + this.off;
  }

  random(): number {
    return this.chance;
  }

  after(ms: number, then: () => void): () => void {
    const timer = { at: this.time + ms, then };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass; what falls due happens in its order. */
  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.time = Math.max(this.time, next.at);
      this.#timers = this.#timers.filter((other) => other !== next);
      next.then();
    }
    this.time = end;
  }
}

export class FakeSocket implements Socket {
  binaryType: BinaryType = "blob";
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  closed = false;
  readonly sent: Asking[] = [];

  send(bytes: Uint8Array): void {
    this.sent.push(unpack(bytes) as Asking);
  }

  close(): void {
    this.closed = true;
  }

  opens(): void {
    this.onopen?.(new Event("open"));
  }

  tells(...frames: Telling[]): void {
    for (const frame of frames) {
      const { buffer } = pack(frame).slice();
      this.onmessage?.({ data: buffer } as MessageEvent);
    }
  }

  drops(code = 1006): void {
    this.closed = true;
    this.onclose?.({ code } as CloseEvent);
  }

  /** The frames of that tag that this socket was sent. */
  asked<Tag extends Asking[0]>(tag: Tag): Extract<Asking, [Tag, ...unknown[]]>[] {
    return this.sent.filter(
      (frame): frame is Extract<Asking, [Tag, ...unknown[]]> => frame[0] === tag,
    );
  }
}

export const ME = "me______________";
export const OTHER = "other___________";
export const KEEP = "keep____________";
export const STOP = "stop____________";
export const EPOCH = "epoch-1";

/** A board with two sections and two seats: number 5. */
export const BEGINNING: Common[] = [
  ["board.created", "Title", "Question?", "free", "free", "en", 1_780_000_000_000, "alias"],
  ["section.added", KEEP, "Keep", "", "green", 0, 0, ""],
  ["section.added", STOP, "Stop", "", "pink", 0, 0, ""],
  ["seat.joined", ME, 1, "facilitator", "Blue heron", 3],
  ["seat.joined", OTHER, 2, "participant", "Red fox", 4],
];

export function noteAdded(id: string, text = id, seat = OTHER, rank = 65_536): Common {
  return ["note.added", id, KEEP, text, "", "yellow", 10, 20, rank, seat, "", [], ""];
}

/** A wish for one more note. */
export function adding(id: string, text = id): Command {
  return ["note.add", id, KEEP, text, "", "yellow", 1, 2, ""];
}

export function edited(id: string, text: string, base: number, altered = false): Form {
  return ["note.edited", id, text, "", base, altered];
}

export function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("it is not there");
  return thing;
}

/** A page and all that it talks to. */
export class Stage {
  readonly clock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly session: Session;
  /** What the server holds. */
  server: State = emptyState();
  readonly log: Form[] = [];
  /** Whether this tab says that it lives. */
  held = false;
  #paints: (() => void)[] = [];

  constructor(
    readonly shelf = new MemoryShelf(),
    tab = "tab",
    alive: (tab: string) => boolean = (other) => other === tab,
  ) {
    for (const form of BEGINNING) this.#log(form);
    this.session = Session.open({
      board: "board",
      token: "token",
      language: "en",
      steps: (hands) => new Steps(hands),
      outside: {
        clock: this.clock,
        connect: () => {
          const socket = new FakeSocket();
          this.sockets.push(socket);
          return socket;
        },
        shelf: async () => this.shelf,
        lease: {
          tab,
          alive,
          hold: () => {
            this.held = true;
          },
          stop: () => {
            this.held = false;
          },
        },
        frame: (paint) => this.#paints.push(paint),
      },
    });
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }

  /** Connects, and gives a snapshot or what is missing, as a server does. */
  async live(): Promise<void> {
    if (!this.sockets.length) this.session.start();
    if (this.socket.sent.length) throw new Error("there is no new connection");
    this.socket.opens();
    await this.welcome();
  }

  async welcome(): Promise<void> {
    const since = this.socket.asked("hello")[0]?.[3] ?? -1;
    const { seq } = this.server;
    const mode = since < 0 ? "snap" : "tail";
    this.socket.tells(["welcome", ME, "facilitator", EPOCH, seq, this.clock.now(), mode]);
    if (mode === "snap") this.socket.tells(["snap", seq, 0, 1, false, snapshotOf(this.server)]);
    else if (since < seq) this.socket.tells(["ev", since, this.log.slice(since)]);
    this.socket.tells(["priv", seq, []], ["here", 1, [1], []]);
    await this.settle();
  }

  /** The server logs these, and tells. */
  tell(...forms: Form[]): void {
    const after = this.server.seq;
    for (const form of forms) this.#log(form);
    this.socket.tells(["ev", after, forms]);
    this.paint();
  }

  /** The server logs these while nobody listens. */
  meanwhile(...forms: Form[]): void {
    for (const form of forms) this.#log(form);
  }

  beat(): void {
    const { seq } = this.server;
    this.socket.tells(["beat", seq, sum(this.server), this.clock.now(), EPOCH]);
    this.paint();
  }

  /** Answers the latest command with what comes of it. */
  accept(...forms: Form[]): void {
    const asked = [...this.socket.asked("do"), ...this.socket.asked("all")].at(-1);
    this.tell(...forms);
    if (asked) this.socket.tells(["ok", asked[1], this.server.seq]);
    this.paint();
  }

  refuse(slug: string): void {
    const asked = [...this.socket.asked("do"), ...this.socket.asked("all")].at(-1);
    if (asked) this.socket.tells(["no", asked[1], slug, {}, 0]);
    this.paint();
  }

  paint(): void {
    for (const paint of this.#paints.splice(0)) paint();
  }

  /** Waits for whatever waits. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
    this.paint();
  }

  text(id: string): string | undefined {
    return this.session.board.notes.get(id)?.text;
  }

  #log(form: Form): void {
    evolve(this.server, form, new Set());
    this.log.push(form);
  }
}
