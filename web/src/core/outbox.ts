// Commands on their way: kept until the board has answered, sent in order, again after each
// reconnection, and at most once applied, since a resend has the same id.

import type { Clock } from "./clock";
import { type Entry, entryOf, frameOf, type Home, hex } from "./entry";
import { newId } from "./ids";
import { Pace } from "./pace";
import { isWriting, type Refusal } from "./refusals";
import type { Kept, Shelf } from "./shelf";
import type { Command, Outcome } from "./types";

const UNANSWERED_MOST = 32;
const LATER = new Set(["slow-down", "unavailable"]);

export interface Around {
  clock: Clock;
  shelf: Shelf;
  tab: string;
  alive: (tab: string) => boolean;
  /** Sends a frame; false when there is no connection. */
  send: (frame: Uint8Array) => boolean;
  /** Entries or refusals are others than before. */
  changed: () => void;
  /** The board has these now. */
  done?: (commands: readonly Command[]) => void;
}

export class Outbox {
  /** In the order of sending; those that are done stay until their number is shown. */
  entries: Entry[] = [];
  refusals: Refusal[] = [];
  /** False when something could not be kept. */
  safe = true;

  #prefix = "";
  #writing = 0;
  #open = false;
  #window = UNANSWERED_MOST;
  #heldUntil = 0;
  #last = 0;
  #forget: () => void = () => undefined;
  readonly #pace = new Pace();

  constructor(readonly around: Around) {}

  /** Commands that are not acknowledged. */
  get unsaved(): number {
    return this.#waiting().reduce((n, entry) => n + entry.commands.length, 0);
  }

  /** Whether all of it is on this device: a browser takes a moment to write it down. */
  get kept(): boolean {
    return this.safe && this.#prefix !== "" && this.#writing === 0;
  }

  /** Keeps under that name (board and seat) from now on, and takes over what was left there. */
  async keepAs(name: string): Promise<boolean> {
    if (!this.#prefix) {
      this.#prefix = `${name}/`;
      for (const entry of this.#waiting()) this.#keep(entry);
    }
    return this.adopt();
  }

  /** Takes over what tabs have left that are closed; true when open ones still keep something. */
  async adopt(): Promise<boolean> {
    const { shelf, tab, alive } = this.around;
    const all = await shelf.all(this.#prefix).catch(() => []);
    const others = all.filter(([, kept]) => kept.tab !== tab);
    const left = others.filter(([, kept]) => !alive(kept.tab));
    for (const [key, kept] of left) this.#take(key.slice(this.#prefix.length), { ...kept, tab });
    if (left.length) {
      this.entries.sort((a, b) => (a.key < b.key ? -1 : 1));
      this.#pump();
      this.around.changed();
    }
    return left.length < others.length;
  }

  add(commands: readonly Command[], soft: boolean, quiet = false, home: Home = {}): Sent {
    const entry = entryOf(this.#key(), frameOf(commands, soft), quiet, home);
    const outcome = new Promise<Outcome>((answer) => {
      entry.answer = answer;
    });
    this.entries.push(entry);
    this.#keep(entry);
    this.#pump();
    this.around.changed();
    return { entry, outcome };
  }

  /** Takes a command back that never left this browser; false when it may have. */
  cancel(entry: Entry): boolean {
    if (entry.tried || !this.entries.includes(entry)) return false;
    this.#remove(entry);
    entry.answer({ no: "cancelled", fields: {} });
    this.around.changed();
    return true;
  }

  /** A connection is up (welcomed) or gone. */
  connected(open: boolean): void {
    this.#open = open;
    this.#heldUntil = 0;
    for (const entry of this.entries) entry.sent = false;
    this.#pump();
  }

  ok(cid: Uint8Array, seq: number, left: readonly [number, string][] = []): void {
    const entry = this.#of(cid);
    if (!entry) return;
    entry.done = seq;
    this.around.done?.(entry.commands);
    this.#drop(entry.key);
    for (const [index, slug] of left) this.#refuse(entry, entry.commands[index], slug);
    entry.answer(left.length ? { ok: seq, left } : { ok: seq });
    this.#pump();
    this.around.changed();
  }

  no(cid: Uint8Array, slug: string, fields: Record<string, number | string>, index = 0): void {
    const entry = this.#of(cid);
    if (!entry) return;
    const waiting = this.#waiting();
    const before = waiting.slice(0, waiting.indexOf(entry));
    // What follows a command that must wait may have been refused for want of it.
    if (LATER.has(slug) || before.some((earlier) => !earlier.sent)) {
      entry.sent = false;
      const wait = LATER.has(slug) ? Number(fields.wait ?? 1_000) : 0;
      this.#heldUntil = Math.max(this.#heldUntil, this.around.clock.now() + wait);
      this.#pump();
    } else {
      this.#refused(entry, { no: slug, fields, index });
    }
  }

  /**
   * The server could not read what it was sent. Commands are then sent one by one, and the one
   * that it still cannot read is refused. False: it was no command of ours.
   */
  malformed(): boolean {
    const [only, ...others] = this.#waiting().filter(({ sent }) => sent);
    if (!only) return false;
    if (this.#window === 1 && others.length === 0) {
      this.#window = UNANSWERED_MOST;
      this.#refused(only, { no: "bad-value", fields: { field: "text" } });
    } else {
      this.#window = 1;
    }
    return true;
  }

  /** Forgets what is shown as confirmed: entries that were done at `seq` or before. */
  shown(seq: number): void {
    this.entries = this.entries.filter(({ done }) => done === null || done > seq);
  }

  /** Takes a refused text from here: to try it again, or to let it go. */
  release(refusal: Refusal): void {
    this.refusals = this.refusals.filter((other) => other !== refusal);
    this.#drop(refusal.key);
    this.around.changed();
  }

  #waiting(): Entry[] {
    return this.entries.filter(({ done }) => done === null);
  }

  #of(cid: Uint8Array): Entry | undefined {
    const name = hex(cid);
    return this.#waiting().find((entry) => entry.cid === name);
  }

  /** Sends what may go now, and comes back for the rest. */
  #pump(): void {
    this.#forget();
    const waiting = this.#waiting();
    let unanswered = waiting.filter(({ sent }) => sent).length;
    for (const entry of waiting) {
      if (entry.sent) continue;
      if (!this.#open || unanswered >= this.#window) return;
      const now = this.around.clock.now();
      const wait = Math.max(0, this.#heldUntil - now) || this.#pace.take(now);
      if (wait) {
        this.#forget = this.around.clock.after(wait, () => this.#pump());
        return;
      }
      if (!this.around.send(entry.frame)) return;
      entry.sent = entry.tried = true;
      unanswered += 1;
    }
  }

  /** An entry that another tab, or this page's former life, has left. */
  #take(key: string, kept: Kept): void {
    if ([...this.entries, ...this.refusals].some((known) => known.key === key)) return;
    const { frame, quiet, refused, home } = kept;
    const entry = entryOf(key, frame, quiet, home);
    const [command] = entry.commands;
    if (!refused) {
      entry.tried = true;
      this.entries.push(entry);
    } else if (isWriting(command)) {
      this.refusals = [...this.refusals, { key, command, slug: refused, home }];
    }
    this.#last = Math.max(this.#last, Number.parseInt(key, 10) || 0); // what comes next is later
    this.#put(key, kept);
  }

  #refused(entry: Entry, outcome: Outcome & { no: string }): void {
    this.#remove(entry);
    for (const command of entry.commands) this.#refuse(entry, command, outcome.no);
    entry.answer(outcome);
    this.#pump();
    this.around.changed();
  }

  /** Keeps the text of a refused command; the latest one of each note. */
  #refuse({ quiet, home }: Entry, command: Command | undefined, slug: string): void {
    if (quiet || !isWriting(command)) return;
    for (const old of this.refusals) if (old.command[1] === command[1]) this.#drop(old.key);
    const others = this.refusals.filter((old) => old.command[1] !== command[1]);
    const key = this.#key();
    this.refusals = [...others, { key, command, slug, home }];
    const frame = frameOf([command], false);
    this.#put(key, { frame, tab: this.around.tab, quiet, home, refused: slug });
  }

  #remove(entry: Entry): void {
    this.entries = this.entries.filter((other) => other !== entry);
    this.#drop(entry.key);
  }

  #keep({ key, frame, quiet, home }: Entry): void {
    this.#put(key, { frame, tab: this.around.tab, quiet, home });
  }

  #put(key: string, kept: Kept): void {
    if (!this.#prefix) return;
    this.#writing += 1;
    void this.around.shelf
      .put(this.#prefix + key, kept)
      .catch(() => {
        this.safe = false;
      })
      .then(() => {
        this.#writing -= 1;
        if (this.#writing === 0) this.around.changed();
      });
  }

  #drop(key: string): void {
    if (this.#prefix) this.around.shelf.drop(this.#prefix + key).catch(() => undefined);
  }

  #key(): string {
    this.#last = Math.max(this.#last + 1, this.around.clock.date());
    return `${String(this.#last).padStart(15, "0")}-${newId()}`;
  }
}

export interface Sent {
  entry: Entry;
  outcome: Promise<Outcome>;
}
