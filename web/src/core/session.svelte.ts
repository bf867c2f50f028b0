// One page's life on one board: what it shows, what it asks for, and how it is connected.

import { call } from "./api";
import { BoardView } from "./board.svelte";
import { Engine, type Place } from "./engine";
import { type Outside, realOutside } from "./outside";
import { pack } from "./pack";
import { pieces, together } from "./pieces";
import type { Offers, Suggest, Suggesting } from "./proposal";
import type { Raise, Raised } from "./raised";
import type { Receipts } from "./receipts";
import { textOf } from "./refusals";
import { overOf, type State } from "./state";
import type { Asked, Hands, Steps } from "./steps";
import type { Command, Common, Connection, Cursor, Mode, Outcome, Role } from "./types";
import { anew, ghostsOf, markOf, waitingIn } from "./visible";
import { watch } from "./wake";

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

/** Hears forms: the state before each, and whether this seat asked for it. */
type Ear = (state: State, form: Common, own: boolean) => void;

/** So long may the board take to say "saved" before people are told. */
const LATE_MS = 4_000;

const NO_STEPS: Outcome = { no: "cannot-undo", fields: {} };

export class Session {
  readonly board = new BoardView();
  me = $state.raw<Me | null>(null);
  connection = $state<Connection>("connecting");
  /** Why it is over: revoked, replaced, gone, token, malformed, stopped; else busy, or "". */
  reason = $state("");
  /** Commands that are not acknowledged. */
  unsaved = $state(0);
  /** Own texts that the board refused, all told. */
  refused = $state(0);
  /** False where nothing can be kept over a reload: "keep this page open". */
  safe = $state(true);
  /** Whether all that waits is on this device by now. */
  kept = $state(true);
  /** Numbers of the seats that are here. */
  here = $state.raw<ReadonlyMap<number, true>>(new Map());
  hereCount = $state(0);
  /** Others' cursors, typing and dragging, by seat number. */
  cursors = $state.raw<ReadonlyMap<number, Cursor>>(new Map());
  /** How far the clustering step is, as it was told last; null before. */
  suggesting = $state.raw<Suggesting | null>(null);
  /** Notes that are offered a group each; what became of them since, the board says. */
  offers = $state.raw<Offers[1]>([]);
  /** Who is ready and whose hand is up (see raising.svelte.ts). */
  raised = $state.raw<Raised | null>(null);
  canUndo = $state(false);
  canRedo = $state(false);
  /** Labels of the steps that undo and redo would take. */
  undoLabel = $state("");
  redoLabel = $state("");

  /** Something has waited too long although the line is up: the log is away. */
  #late = $state(false);
  #waits = false;
  #forget: () => void = () => undefined;
  #painting = false;
  /** Notes that were shown as something else than the board has them. */
  #marked = new Set<string>();
  #unwatch: () => void = () => undefined;
  readonly #engine: Engine;
  readonly #steps: Steps | undefined;
  readonly #ears = new Set<Ear>();

  static open(options: Options): Session {
    return new Session(options);
  }

  constructor({ board, token, seat = "", steps, outside }: Options) {
    const everything = { ...realOutside(), ...outside };
    this.#engine = new Engine({ board, token, seat }, everything, {
      changed: () => this.#paint(),
      turned: (connection, reason) => {
        this.connection = connection;
        this.reason = reason;
      },
      happened: (state, form, own) => {
        for (const hear of this.#ears) hear(state, form, own);
      },
    });
    this.#steps = steps?.({
      state: () => this.#engine.predicted(),
      seat: () => this.#engine.seat,
      send: (commands, soft, quiet) => this.#send(commands, soft, quiet),
      changed: () => this.#tellSteps(),
    });
  }

  /** Brings what notes without a name take: a piece of its own, because phones load it later. */
  bring(kind: new (engine: Engine) => Receipts): void {
    this.#engine.receipts = new kind(this.#engine);
    this.#engine.receipts.ask();
  }

  /** What keeps things from being saved: no way to the board, no place on it, or a slow log. */
  get trouble(): "" | "offline" | "busy" | "late" {
    if (this.connection === "offline") return this.reason === "busy" ? "busy" : "offline";
    return this.#late ? "late" : "";
  }

  /** Where this page is, and what lets it in. */
  get place(): Place {
    return this.#engine.place;
  }

  /** Up to six names that nobody on the board has. Rejects with ApiError. */
  async freeNames(): Promise<readonly string[]> {
    const { board, token } = this.#engine.place;
    return (await call<{ names: string[] }>(`/api/boards/${board}/names`, token)).names;
  }

  start(): void {
    const { line } = this.#engine;
    this.#engine.start();
    this.#unwatch();
    this.#unwatch = watch(
      () => {
        line.wake();
        if (this.#painting) this.#flush();
      },
      () => this.present(0),
      () => line.gone(),
    );
  }

  stop(): void {
    this.#unwatch();
    this.#engine.stop();
  }

  /** The server's time in ms, as well as it is known. */
  readonly now = (): number => this.#engine.time.now();

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

  /** Remembers as one step what came by another way than this session (see `Steps.adopt`). */
  adopt(label: string, back: Command[], seq: number): void {
    this.#steps?.adopt(label, back, seq);
  }

  undo(): Promise<Outcome> {
    return this.#steps?.undo() ?? Promise.resolve(NO_STEPS);
  }

  redo(): Promise<Outcome> {
    return this.#steps?.redo() ?? Promise.resolve(NO_STEPS);
  }

  /** Puts a refused or overwritten text on the board after all; `section` where its own is gone. */
  retry(id: string, section = ""): Promise<Outcome> {
    const { copy, yours } = this.#engine;
    const refusal = this.#engine.refusal(id);
    const text = refusal ? textOf(refusal.command) : yours.texts.get(id);
    if (text === undefined) return Promise.resolve({ no: "note-gone", fields: { id } });
    const note = copy.state.notes.get(id) ?? copy.state.hidden.get(id);
    this.#engine.release(id);
    if (!note) return this.do(anew(copy.state, refusal, text, section));
    return this.do(["note.edit", id, text, refusal?.command[3] ?? note.lang, note.text_at, 0]);
  }

  /** Lets a refused or overwritten text go. */
  discard(id: string): void {
    this.#engine.release(id);
    this.#flush();
  }

  /** Tells the others where this person is; sent at most ten times a second. */
  present(mode: Mode, x = 0, y = 0, note = ""): void {
    if (this.me?.role === "viewer") return;
    this.#engine.presence.present(mode, x, y, note, this.board.rules.cursors !== 0);
  }

  /** Says what is neither kept nor answered: a sign of presence, or the clustering step's start. */
  send(sign: Raise | Suggest): void {
    this.#engine.line.send(pack(sign));
  }

  /** Calls `hear` for each form before it is laid on; returns how to stop it. */
  onEvent(hear: Ear): () => void {
    this.#ears.add(hear);
    return () => this.#ears.delete(hear);
  }

  #send(commands: Command[], soft: boolean, quiet: boolean): Asked {
    const sent = pieces(commands).map((piece) => this.#engine.add(piece, soft, quiet));
    this.#flush();
    const cancel = (): boolean => {
      const [only, ...others] = sent;
      if (!only || others.length || !this.#engine.outbox.cancel(only.entry)) return false;
      this.#flush();
      return true;
    };
    return { outcome: together(sent), cancel };
  }

  #paint(): void {
    if (this.#painting) return;
    this.#painting = true;
    this.#engine.outside.frame(() => {
      if (this.#painting) this.#flush();
    });
  }

  /** Brings what is shown up to date; once a frame, and at once for one's own doing. */
  #flush(): void {
    this.#painting = false;
    const { copy, outbox, seat } = this.#engine;
    const { texts } = this.#engine.yours;
    const draft = this.#engine.predicted();
    const waiting = waitingIn(outbox.entries);
    const ghosts = ghostsOf(copy.state, outbox.refusals, seat);
    const refused = new Map(outbox.refusals.map((refusal) => [refusal.command[1], refusal]));
    const marked = new Set([...overOf(draft), ...waiting, ...refused.keys(), ...texts.keys()]);
    this.board.show({
      state: draft,
      seq: copy.state.seq,
      changed: copy.touched && new Set([...copy.touched, ...marked, ...this.#marked]),
      ghosts,
      mark: (id) => markOf(waiting.has(id), refused.get(id), texts.get(id)),
      seat,
      mine: (id) => this.#engine.receipts?.has(id) ?? false,
    });
    copy.touched = new Set();
    this.#marked = marked;
    if (copy.known) this.board.ready = true;
    this.#tell(draft);
  }

  #tell({ seats }: State): void {
    const { presence, outbox, shelf } = this.#engine;
    this.here = presence.here;
    this.hereCount = presence.count;
    this.cursors = presence.cursors;
    this.suggesting = this.#engine.suggesting;
    this.offers = this.#engine.offers;
    this.raised = this.#engine.raised;
    this.unsaved = outbox.unsaved;
    this.#mind(this.unsaved > 0 && this.connection === "live");
    this.refused = outbox.refusals.length;
    this.safe = shelf.safe && outbox.safe;
    this.kept = this.safe && outbox.kept;
    const seat = seats.get(this.#engine.seat);
    const { me } = this;
    if (!seat || (me?.seat === seat.id && me.label === seat.label && me.role === seat.role)) return;
    this.me = { seat: seat.id, n: seat.n, role: seat.role, label: seat.label, face: seat.face };
  }

  /** Looks at how long the board lets things wait. */
  #mind(waits: boolean): void {
    if (waits === this.#waits) return;
    this.#waits = waits;
    this.#late = false;
    this.#forget();
    if (!waits) return;
    this.#forget = this.#engine.outside.clock.after(LATE_MS, () => {
      this.#late = true;
    });
  }

  #tellSteps(): void {
    const { done = [], undone = [] } = this.#steps ?? {};
    this.canUndo = done.length > 0;
    this.canRedo = undone.length > 0;
    this.undoLabel = done.at(-1)?.label ?? "";
    this.redoLabel = undone.at(-1)?.label ?? "";
  }
}
