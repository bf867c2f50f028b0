// This browser's copy of the board: fed by frames, and never trusted beyond its sum.

import { evolve, noteOf } from "./evolve";
import { joined, stateOf } from "./snapshot";
import { emptyState, type Note, type State } from "./state";
import { sum } from "./sum";
import type { Form, Hidden, Telling, Thing } from "./types";

type Frame<Tag extends Telling[0]> = Extract<Telling, [Tag, ...unknown[]]>;

// A newer server may add fields that this program cannot add up: snapshots then do not help.
const WRONG_MOST = 3;

/** What a frame says about the copy: fine, numbers are missing, or the whole is wrong. */
export type Verdict = "fine" | "gap" | "wrong";

export class Copy {
  state: State = emptyState();
  /** Ids of notes that changed since somebody last took them; null when all may have. */
  touched: Set<string> | null = null;
  /** Called with each form before it is laid on. */
  before: (form: Form) => void = () => undefined;

  #epoch = "";
  #known = false;
  #parts: Uint8Array[] = [];
  #late = -1;
  #wrong = 0;

  /** True once there is a board to show. */
  get known(): boolean {
    return this.#known;
  }

  /** What `hello` says of this copy: since, epoch, sum. */
  get hello(): [since: number, epoch: string, sum: number] {
    return this.#known ? [this.state.seq, this.#epoch, sum(this.state)] : [-1, "", 0];
  }

  /** Takes the next hello for a new start; what is shown stays until a snapshot replaces it. */
  doubt(): void {
    this.#known = false;
  }

  welcome([, , , epoch, , , mode]: Frame<"welcome">): void {
    this.#epoch = epoch;
    this.#parts = [];
    this.#late = -1;
    if (mode === "snap") this.#known = false;
  }

  /** One part more; resolves when it was the last one and the board is read. */
  async snapshot([, , , parts, deflated, bytes]: Frame<"snap">): Promise<void> {
    this.#parts.push(bytes);
    if (this.#parts.length < parts) return;
    const whole = this.#parts;
    this.#parts = [];
    const { ballots, firsts, gone, hidden, sights, cards, overlay, felt, teams } = this.state;
    const kept = { ballots, firsts, gone, hidden, sights, cards, overlay, felt, teams };
    this.state = { ...stateOf(await joined(whole, deflated)), ...kept };
    this.touched = null;
    this.#known = true;
  }

  /** Forms numbered after + 1, ...: what is known already is passed over. */
  events([, after, forms]: Frame<"ev">): Verdict {
    if (!this.#known || after > this.state.seq) return "gap";
    const touched = this.touched ?? new Set<string>();
    for (const form of forms.slice(this.state.seq - after)) {
      this.before(form);
      evolve(this.state, form, touched);
      const [tag, , epoch] = form[0] === "own" ? form[1] : form;
      if (tag.endsWith(".erased")) this.#epoch = epoch as string;
    }
    return "fine";
  }

  /** The private layer, whole; ballots of votes that are over are remembered here alone. */
  things(things: readonly Thing[]): void {
    const over = [...this.state.ballots].filter(
      ([id]) => !this.state.votes.some((vote) => vote.id === id && vote.state === "open"),
    );
    const ballots = new Map(over);
    const firsts = new Map<string, string>();
    const hidden = new Map<string, Note>();
    const sights = new Map<string, Hidden>();
    const felt = new Map<string, string>();
    this.state.cards = null;
    for (const thing of things) {
      if (thing[0] === "cards") this.state.cards = thing;
      if (thing[0] === "ballot") {
        ballots.set(thing[1], { abstained: thing[2], values: thing[3], real: thing[4] });
      }
      if (thing[0] === "note.felt") felt.set(thing[1], thing[2]);
      if (thing[0] === "note.first") firsts.set(thing[1], thing[2]);
      if (thing[0] === "note.hidden") {
        hidden.set(thing[1][1], noteOf(thing[1]));
        sights.set(thing[1][1], thing);
      }
    }
    for (const { id } of this.state.hidden.values()) this.touched?.add(id);
    this.state.teams = things.filter((thing) => thing[0] === "team");
    this.state.overlay = things.filter(([tag]) => tag === "proposal");
    this.state.hidden = hidden;
    this.state.sights = sights;
    this.state.ballots = ballots;
    this.state.firsts = firsts;
    this.state.felt = felt;
    for (const id of firsts.keys()) this.touched?.add(id);
  }

  beat([, head, theirs, , epoch]: Frame<"beat">): Verdict {
    const { seq } = this.state;
    if (!this.#known || epoch !== this.#epoch || head < seq) return "wrong";
    const late = head > seq;
    // Behind at two beats in a row with nothing in between: the last frames were lost.
    const lost = late && this.#late === seq;
    this.#late = late ? seq : -1;
    if (lost) return "gap";
    if (late || sum(this.state) === theirs) {
      if (!late) this.#wrong = 0;
      return "fine";
    }
    this.#wrong += 1;
    return this.#wrong > WRONG_MOST ? "fine" : "wrong";
  }
}
