// What runs under a page: the line, the copy of the board, the outbox and presence, put together.

import { ServerClock } from "./clock";
import { Copy, type Verdict } from "./copy";
import type { Home } from "./entry";
import { Line } from "./net";
import { Outbox, type Sent } from "./outbox";
import type { Outside } from "./outside";
import { pack } from "./pack";
import { Presence } from "./presence";
import type { Offers, Suggesting } from "./proposal";
import { inTurn } from "./queue";
import type { Raised } from "./raised";
import type { Receipts } from "./receipts";
import type { Refusal } from "./refusals";
import { writtenFor } from "./rounds";
import { LateShelf } from "./shelf";
import { canInflate } from "./snapshot";
import type { State } from "./state";
import type { Command, Common, Connection, Form, Telling } from "./types";
import { ownDoing, predicted } from "./visible";
import { Yours } from "./yours";

const ADOPT_MS = 15_000;

/** Whose page it is, and on which board. */
export interface Place {
  board: string;
  token: string;
  /** "" until the server says it, where it is not known before. */
  seat: string;
}

export interface Face {
  /** Something is to be shown anew, by and by. */
  changed: () => void;
  turned: (connection: Connection, reason: string) => void;
  /** A form is about to be laid on; `own` says that this seat asked for it. */
  happened: (state: State, form: Common, own: boolean) => void;
}

export class Engine {
  seat: string;
  readonly copy = new Copy();
  readonly yours = new Yours();
  readonly shelf = new LateShelf();
  readonly time: ServerClock;
  readonly line: Line;
  readonly outbox: Outbox;
  readonly presence: Presence;
  /** What notes without a name take; the page brings it. */
  receipts: Receipts | null = null;
  /** How far the clustering step is, as it was told last. */
  suggesting: Suggesting | null = null;
  offers: Offers[1] = [];
  /** Who is ready and whose hand is up, as it was told last. */
  raised: Raised | null = null;
  #forget: () => void = () => undefined;

  constructor(
    readonly place: Place,
    readonly outside: Outside,
    readonly face: Face,
  ) {
    const { clock, connect, lease } = outside;
    this.seat = place.seat;
    this.time = new ServerClock(clock);
    this.copy.before = (form) => this.#before(form);
    this.line = new Line({
      clock,
      connect: () => connect(place.board),
      hello: () => ["hello", place.token, place.board, ...this.copy.hello, canInflate()],
      hear: inTurn((frame: Telling) => this.#hear(frame)),
      turned: (connection, reason) => this.#turned(connection, reason),
      malformed: () => this.outbox.malformed(),
    });
    this.outbox = new Outbox({
      clock,
      shelf: this.shelf,
      tab: lease.tab,
      alive: (tab) => lease.alive(tab),
      send: (frame) => this.line.send(frame),
      changed: face.changed,
      done: (commands) => this.receipts?.settle(commands),
    });
    this.presence = new Presence(clock, (sign) => this.line.send(pack(sign)));
  }

  start(): void {
    this.outside.lease.hold();
    void this.shelf.open(this.outside.shelf).then(() => {
      this.#adopt();
      this.face.changed();
    });
    this.line.start();
  }

  stop(): void {
    this.#forget();
    this.outside.lease.stop();
    this.line.stop();
  }

  add(commands: readonly Command[], soft: boolean, quiet: boolean): Sent {
    return this.outbox.add(this.#named(commands), soft, quiet, this.#home(commands));
  }

  /** The confirmed board with what waits laid over it. */
  predicted(): State {
    const { state } = this.copy;
    this.outbox.shown(state.seq);
    return predicted(state, this.outbox.entries, this.seat);
  }

  refusal(id: string): Refusal | undefined {
    return this.outbox.refusals.find(({ command }) => command[1] === id);
  }

  /** Lets go of a text that was refused or overwritten. */
  release(id: string): void {
    const refusal = this.refusal(id);
    if (refusal) this.outbox.release(refusal);
    this.yours.texts.delete(id);
  }

  /** With the round that new notes are written for: it stays that one, however late they arrive. */
  #named(commands: readonly Command[]): readonly Command[] {
    const { about, rounds, votes, seats } = this.predicted();
    const role = seats.get(this.seat)?.role ?? "participant";
    const round = writtenFor({ rounds, votes, rules: about }, role);
    const named = commands.map((command): Command => {
      if (command[0] !== "note.add" || command[9] !== undefined) return command;
      const [tag, id, section, text, lang, colour, x, y, before, , ...rest] = command;
      return [tag, id, section, text, lang, colour, x, y, before, round, ...rest];
    });
    const { receipts } = this;
    return receipts ? receipts.signed(named, { about, rounds }) : named;
  }

  #home([only]: readonly Command[]): Home {
    const note = only?.[0] === "note.edit" ? this.predicted().notes.get(only[1]) : undefined;
    return note ? { section: note.section, colour: note.colour } : {};
  }

  #hear(frame: Telling): void | Promise<void> {
    switch (frame[0]) {
      case "welcome":
        this.#welcome(frame);
        break;
      case "snap":
        return this.copy.snapshot(frame).then(this.face.changed, () => this.#judge("wrong"));
      case "priv":
        this.copy.things(frame[2]);
        this.receipts?.ask();
        break;
      case "mine":
        this.receipts?.hear(frame[2]);
        break;
      case "ev":
        this.#judge(this.copy.events(frame));
        this.receipts?.look(frame[2]);
        break;
      case "ok":
        this.outbox.ok(frame[1], frame[2], frame[3]);
        break;
      case "no":
        this.outbox.no(frame[1], frame[2], frame[3], frame[4]);
        break;
      case "beat":
        this.time.hear(frame[3]);
        this.presence.fade();
        this.#judge(this.copy.beat(frame));
        break;
      case "here":
        this.presence.hearHere(frame);
        break;
      case "pr":
        this.presence.hearSigns(frame, this.copy.state.seats.get(this.seat)?.n ?? 0);
        break;
      case "offers":
        this.offers = frame[1];
        break;
      case "suggesting":
        this.suggesting = frame;
        break;
      case "ready":
        this.raised = frame;
        break;
      case "bye":
        break;
      default:
        frame satisfies never; // of a newer server
    }
    return this.face.changed();
  }

  #welcome(frame: Extract<Telling, ["welcome", ...unknown[]]>): void {
    this.seat = frame[1];
    this.copy.welcome(frame);
    this.time.hear(frame[5]);
    this.presence.welcome();
    this.raised = null;
    this.outbox.connected(true);
    this.#adopt();
  }

  #judge(verdict: Verdict): void {
    if (verdict === "wrong") this.copy.doubt();
    if (verdict !== "fine") this.line.again();
  }

  #turned(connection: Connection, reason: string): void {
    this.face.turned(connection, reason);
    if (connection === "live") return;
    if (connection === "ended") this.outside.lease.stop(); // another tab may send what waits
    this.outbox.connected(false);
    this.presence.cursors = new Map();
    this.face.changed();
  }

  /** Just before a confirmed form is laid on. */
  #before(form: Form): void {
    const { state } = this.copy;
    const common = form[0] === "own" ? form[1] : form;
    const own = ownDoing(common, this.outbox.entries, this.seat);
    this.yours.look(state, common, own, this.seat);
    this.face.happened(state, common, own);
  }

  /** Takes over what closed tabs have left, and looks again while open ones keep something. */
  #adopt(): void {
    if (!this.seat || !this.shelf.opened) return;
    this.#forget();
    void this.outbox.keepAs(`${this.place.board}/${this.seat}`).then((more) => {
      if (more) this.#forget = this.outside.clock.after(ADOPT_MS, () => this.#adopt());
    });
  }
}
