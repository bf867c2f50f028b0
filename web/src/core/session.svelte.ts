// One page's life on one board: what it shows, what it asks for, and how it is connected.

import { BoardView } from "./board.svelte";
import { ServerClock } from "./clock";
import { Copy, type Verdict } from "./copy";
import type { Home } from "./entry";
import { type Happening, happeningOf } from "./happening";
import { Line } from "./net";
import { Outbox } from "./outbox";
import { type Outside, realOutside } from "./outside";
import { pack } from "./pack";
import { pieces, together } from "./pieces";
import { Presence } from "./presence";
import { inTurn } from "./queue";
import { type Refusal, textOf } from "./refusals";
import { LateShelf } from "./shelf";
import { canInflate } from "./snapshot";
import { overOf, type State } from "./state";
import type { Asked, Hands, Steps } from "./steps";
import type { Command, Connection, Cursor, Form, Mode, Outcome, Role, Telling } from "./types";
import { anew, ghostsOf, markOf, ownDoing, predicted, waitingIn } from "./visible";
import { watch } from "./wake";
import { Yours } from "./yours";

export type { Happening } from "./happening";

export interface Me {
  readonly seat: string;
  readonly n: number;
  readonly role: Role;
  readonly label: string;
  readonly face: number;
}

export interface Options {
  board: string;
  /** A seat token (see seat.ts). */
  token: string;
  language: string;
  /** The seat of the token, where it is known before the server says so. */
  seat?: string;
  /** How steps are remembered for undo; phones have none, and do not load it. */
  steps?: (hands: Hands) => Steps;
  /** For tests. */
  outside?: Partial<Outside>;
}

const ADOPT_MS = 15_000;
const NO_STEPS: Outcome = { no: "cannot-undo", fields: {} };

export class Session {
  readonly board = new BoardView();
  me = $state.raw<Me | null>(null);
  connection = $state<Connection>("connecting");
  /** Why it is over: revoked, replaced, gone, token, malformed, stopped; "" while it is not. */
  ended = $state("");
  /** Commands that are not acknowledged. */
  unsaved = $state(0);
  /** Own texts that the board refused, all told. */
  refused = $state(0);
  /** False where nothing can be kept over a reload: "keep this page open". */
  safe = $state(true);
  /** Numbers of the seats that are here. */
  here = $state.raw<ReadonlyMap<number, true>>(new Map());
  hereCount = $state(0);
  /** Others' cursors, typing and dragging, by seat number. */
  cursors = $state.raw<ReadonlyMap<number, Cursor>>(new Map());
  canUndo = $state(false);
  canRedo = $state(false);
  /** Labels of the steps that undo and redo would take. */
  undoLabel = $state("");
  redoLabel = $state("");

  #seat: string;
  #painting = false;
  /** Notes that were shown as something else than the board has them. */
  #marked = new Set<string>();
  readonly #options: Options;
  readonly #outside: Outside;
  readonly #time: ServerClock;
  readonly #line: Line;
  readonly #outbox: Outbox;
  readonly #presence: Presence;
  readonly #steps: Steps | undefined;
  readonly #copy = new Copy();
  readonly #yours = new Yours();
  readonly #shelf = new LateShelf();
  readonly #ears = new Set<(happening: Happening) => void>();
  readonly #ends: (() => void)[] = [];

  static open(options: Options): Session {
    return new Session(options);
  }

  constructor(options: Options) {
    this.#options = options;
    this.#seat = options.seat ?? "";
    this.#outside = { ...realOutside(), ...options.outside };
    const { clock, connect, lease } = this.#outside;
    const { token, board } = options;
    this.#time = new ServerClock(clock);
    this.#copy.before = (form) => this.#before(form);
    this.#line = new Line({
      clock,
      connect,
      hello: () => ["hello", token, board, ...this.#copy.hello, canInflate()],
      hear: inTurn((frame: Telling) => this.#hear(frame)),
      turned: (connection, reason) => this.#turned(connection, reason),
      malformed: () => this.#outbox.malformed(),
    });
    this.#outbox = new Outbox({
      clock,
      shelf: this.#shelf,
      tab: lease.tab,
      alive: (tab) => lease.alive(tab),
      send: (frame) => this.#line.send(frame),
      changed: () => this.#paint(),
    });
    this.#presence = new Presence(clock, (sign) => this.#line.send(pack(sign)));
    this.#steps = options.steps?.({
      state: () => this.#predicted(),
      seat: () => this.#seat,
      send: (commands, soft, quiet) => this.#send(commands, soft, quiet),
      changed: () => this.#tellSteps(),
    });
  }

  start(): void {
    const { lease, shelf } = this.#outside;
    for (const end of this.#ends.splice(0)) end();
    lease.hold();
    void this.#shelf.open(shelf).then(() => {
      this.#adopt();
      this.#paint();
    });
    this.#line.start();
    const away = (): void => this.present(0);
    const back = (): void => {
      this.#line.wake();
      if (this.#painting) this.#flush();
    };
    this.#ends.push(
      watch(back, away, () => this.#line.gone()),
      () => lease.stop(),
    );
  }

  stop(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#line.stop();
  }

  /** The server's time in ms, as well as it is known. */
  readonly now = (): number => this.#time.now();

  /** Paints at once, keeps, sends; resolves when the board has answered. */
  do(command: Command): Promise<Outcome> {
    return this.all([command]);
  }

  /** All or nothing; `soft` leaves out what is refused. Over 200 commands or 48 KiB: in pieces. */
  all(commands: Command[], soft = false): Promise<Outcome> {
    return this.#send(commands, soft, false).outcome;
  }

  /** Does it, and remembers it as one step of undo. */
  step(label: string, commands: Command[]): Promise<Outcome> {
    return this.#steps?.step(label, commands) ?? this.all(commands);
  }

  undo(): Promise<Outcome> {
    return this.#steps?.undo() ?? Promise.resolve(NO_STEPS);
  }

  redo(): Promise<Outcome> {
    return this.#steps?.redo() ?? Promise.resolve(NO_STEPS);
  }

  /** Puts a refused or overwritten text on the board after all; `section` where its own is gone. */
  retry(id: string, section = ""): Promise<Outcome> {
    const { state } = this.#copy;
    const refusal = this.#refusal(id);
    const text = refusal ? textOf(refusal.command) : this.#yours.texts.get(id);
    if (text === undefined) return Promise.resolve({ no: "note-gone", fields: { id } });
    const note = state.notes.get(id);
    this.#release(id);
    if (!note) return this.do(anew(state, refusal, text, section));
    return this.do(["note.edit", id, text, refusal?.command[3] ?? note.lang, note.text_at, 0]);
  }

  /** Lets a refused or overwritten text go. */
  discard(id: string): void {
    this.#release(id);
    this.#flush();
  }

  /** Tells the others where this person is; sent at most ten times a second. */
  present(mode: Mode, x = 0, y = 0, note = ""): void {
    if (this.me?.role === "viewer") return;
    this.#presence.present(mode, x, y, note, this.board.rules.cursors !== 0);
  }

  /** Calls `hear` for what happens; returns how to stop it. */
  onEvent(hear: (happening: Happening) => void): () => void {
    this.#ears.add(hear);
    return () => this.#ears.delete(hear);
  }

  #send(commands: Command[], soft: boolean, quiet: boolean): Asked {
    const sent = pieces(commands).map((piece) =>
      this.#outbox.add(piece, soft, quiet, this.#home(piece)),
    );
    this.#flush();
    const cancel = (): boolean => {
      const [only, ...others] = sent;
      if (!only || others.length || !this.#outbox.cancel(only.entry)) return false;
      this.#flush();
      return true;
    };
    return { outcome: together(sent), cancel };
  }

  #home([only]: readonly Command[]): Home {
    const note = only?.[0] === "note.edit" ? this.#predicted().notes.get(only[1]) : undefined;
    return note ? { section: note.section, colour: note.colour } : {};
  }

  #release(id: string): void {
    const refusal = this.#refusal(id);
    if (refusal) this.#outbox.release(refusal);
    this.#yours.texts.delete(id);
  }

  #refusal(id: string): Refusal | undefined {
    return this.#outbox.refusals.find(({ command }) => command[1] === id);
  }

  #hear(frame: Telling): void | Promise<void> {
    switch (frame[0]) {
      case "welcome":
        this.#welcome(frame);
        break;
      case "snap":
        return this.#copy.snapshot(frame).then(() => this.#paint());
      case "priv":
        this.#copy.things(frame[2]);
        break;
      case "ev":
        this.#judge(this.#copy.events(frame));
        break;
      case "ok":
        this.#outbox.ok(frame[1], frame[2], frame[3]);
        break;
      case "no":
        this.#outbox.no(frame[1], frame[2], frame[3], frame[4]);
        break;
      case "beat":
        this.#time.hear(frame[3]);
        this.#presence.fade();
        this.#judge(this.#copy.beat(frame));
        break;
      case "here":
        this.#presence.hearHere(frame);
        break;
      case "pr":
        this.#presence.hearSigns(frame, this.me?.n ?? 0);
        break;
      case "bye":
        break;
      default:
        frame satisfies never; // of a newer server
    }
    return this.#paint();
  }

  #welcome(frame: Extract<Telling, ["welcome", ...unknown[]]>): void {
    this.#seat = frame[1];
    this.#copy.welcome(frame);
    this.#time.hear(frame[5]);
    this.#presence.welcome();
    this.#outbox.connected(true);
    this.#adopt();
  }

  #judge(verdict: Verdict): void {
    if (verdict === "wrong") this.#copy.doubt();
    if (verdict !== "fine") this.#line.again();
  }

  #turned(connection: Connection, reason: string): void {
    this.connection = connection;
    this.ended = reason;
    if (connection === "live") return;
    if (connection === "ended") this.#outside.lease.stop(); // another tab may send what waits
    this.#outbox.connected(false);
    this.#presence.cursors = new Map();
    this.#paint();
  }

  /** Just before a confirmed form is laid on. */
  #before(form: Form): void {
    const { state } = this.#copy;
    const common = form[0] === "own" ? form[1] : form;
    const own = ownDoing(common, this.#outbox.entries, this.#seat);
    this.#yours.look(state, common, own, this.#seat);
    const happening = happeningOf(state, common, own);
    if (happening) for (const hear of this.#ears) hear(happening);
  }

  #predicted(): State {
    const { state } = this.#copy;
    this.#outbox.shown(state.seq);
    return predicted(state, this.#outbox.entries, this.#seat);
  }

  #paint(): void {
    if (this.#painting) return;
    this.#painting = true;
    this.#outside.frame(() => {
      if (this.#painting) this.#flush();
    });
  }

  /** Brings what is shown up to date; once a frame, and at once for one's own doing. */
  #flush(): void {
    this.#painting = false;
    const { state, touched, known } = this.#copy;
    const { entries, refusals } = this.#outbox;
    const draft = this.#predicted();
    const waiting = waitingIn(entries);
    const ghosts = ghostsOf(state, refusals, this.#seat);
    const refused = new Map(refusals.map((refusal) => [refusal.command[1], refusal]));
    const { texts } = this.#yours;
    const marked = new Set([...overOf(draft), ...waiting, ...refused.keys(), ...texts.keys()]);
    this.board.show({
      state: draft,
      seq: state.seq,
      changed: touched && new Set([...touched, ...marked, ...this.#marked]),
      ghosts,
      mark: (id) => markOf(waiting.has(id), refused.get(id), texts.get(id)),
      seat: this.#seat,
    });
    this.#copy.touched = new Set();
    this.#marked = marked;
    if (known) this.board.ready = true;
    this.#tell(draft);
  }

  #tell({ seats }: State): void {
    this.here = this.#presence.here;
    this.hereCount = this.#presence.count;
    this.cursors = this.#presence.cursors;
    this.unsaved = this.#outbox.unsaved;
    this.refused = this.#outbox.refusals.length;
    this.safe = this.#shelf.safe && this.#outbox.safe;
    const seat = seats.get(this.#seat);
    const { me } = this;
    if (!seat || (me?.seat === seat.id && me.label === seat.label && me.role === seat.role)) return;
    this.me = { seat: seat.id, n: seat.n, role: seat.role, label: seat.label, face: seat.face };
  }

  #tellSteps(): void {
    const { done = [], undone = [] } = this.#steps ?? {};
    this.canUndo = done.length > 0;
    this.canRedo = undone.length > 0;
    this.undoLabel = done.at(-1)?.label ?? "";
    this.redoLabel = undone.at(-1)?.label ?? "";
  }

  /** Takes over what closed tabs have left, and looks again while open ones keep something. */
  #adopt(): void {
    if (!this.#seat || !this.#shelf.opened) return;
    void this.#outbox.keepAs(`${this.#options.board}/${this.#seat}`).then((more) => {
      if (more) this.#ends.push(this.#outside.clock.after(ADOPT_MS, () => this.#adopt()));
    });
  }
}
