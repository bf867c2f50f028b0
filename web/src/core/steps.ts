// Undo and redo of one's own steps, by ordinary commands that never take back another's work.

import { evolve } from "./evolve";
import { inverse, stamped, stampOf } from "./inverse";
import { alreadySo, foresee, predict } from "./predict";
import { DESK } from "./predict-desk";
import { draftOf, type State } from "./state";
import type { Command, Outcome } from "./types";

const MOST = 100;

/** What was asked for, on its way. */
export interface Asked {
  outcome: Promise<Outcome>;
  /** Takes it back where it never left this browser; false when it may have. */
  cancel: () => boolean;
}

export interface Hands {
  state: () => State;
  seat: () => string;
  send: (commands: Command[], soft: boolean, quiet: boolean) => Asked;
  changed: () => void;
}

interface Step {
  label: string;
  /** What takes this step; its stamps are known once the former one is acknowledged. */
  commands: Command[];
  /** The number of what it takes back; null when that was refused. */
  stamp: Promise<number | null>;
  /** The stamps of what it changed, by aspect, as they were before it. */
  before: ReadonlyMap<string, number>;
  /** The stamps that one's own undoing of later steps left since, by aspect. */
  renewed: Map<string, number>;
  /** Ready-made when the former one can still be cancelled. */
  cancel?: { former: Command[]; asked: Asked };
}

const NOTHING: Outcome = { no: "cannot-undo", fields: {} };

export class Steps {
  readonly done: Step[] = [];
  readonly undone: Step[] = [];
  /** Steps that are being taken back, each with its end. */
  readonly #leaving = new Map<Step, Promise<Outcome>>();

  constructor(readonly hands: Hands) {
    foresee(DESK); // where steps are taken back, all commands are foreseen
  }

  /** Does `commands`, as one step that `undo` takes back. */
  step(label: string, commands: Command[]): Promise<Outcome> {
    this.undone.length = 0;
    const asked = this.#take(label, commands, this.done, { soft: false, quiet: false });
    return asked.outcome;
  }

  /** Remembers what was done elsewhere, up to number `seq`, as one step; `commands` take it back. */
  adopt(label: string, commands: Command[], seq: number): void {
    this.undone.length = 0;
    const stamp = Promise.resolve(seq);
    this.#push(this.done, { label, commands, stamp, before: new Map(), renewed: new Map() });
  }

  undo(): Promise<Outcome> {
    return this.#back(this.done, this.undone);
  }

  redo(): Promise<Outcome> {
    return this.#back(this.undone, this.done);
  }

  async #back(from: Step[], to: Step[]): Promise<Outcome> {
    const step = from.pop();
    this.hands.changed();
    if (!step) return NOTHING;
    const { label, cancel } = step;
    if (cancel?.asked.cancel()) {
      const nothing = { before: new Map(), renewed: new Map() };
      this.#push(to, { label, commands: cancel.former, stamp: Promise.resolve(0), ...nothing });
      return { ok: 0 };
    }
    const outcome = this.#leave(step, from, to);
    this.#leaving.set(step, outcome);
    return outcome.finally(() => this.#leaving.delete(step));
  }

  /** Takes `step` back once later steps on the same things are: their undoing renews its stamps. */
  async #leave(step: Step, from: Step[], to: Step[]): Promise<Outcome> {
    const { label, commands } = step;
    const later = [...this.#leaving].filter(([other]) => meet(step, other));
    await Promise.all(later.map(([, end]) => end));
    const stamp = await step.stamp;
    if (stamp === null) return NOTHING;
    const soft = commands.length > 1;
    const now = commands.flatMap((one) => stamped([one], step.renewed.get(aspectOf(one)) ?? stamp));
    const outcome = await this.#take(label, now, to, { soft, quiet: true }).outcome;
    if (!("ok" in outcome)) return outcome;
    const earlier = [...from, ...this.#leaving.keys()].filter((one) => one !== step);
    for (const one of earlier) await renew(one, step, outcome.ok);
    return outcome;
  }

  #take(label: string, commands: Command[], to: Step[], how: How): Asked {
    const state = this.hands.state();
    const back = inverses(state, commands, this.hands.seat());
    const asked = this.hands.send(commands, how.soft, how.quiet);
    if (!back?.length) return asked;
    const stamp = asked.outcome.then((outcome) => {
      if ("no" in outcome) this.#drop(to, step);
      return "ok" in outcome ? outcome.ok : null;
    });
    const before = stampsOf(state, back);
    const rest = { before, renewed: new Map<string, number>() };
    const step: Step = {
      label,
      commands: back,
      stamp,
      ...rest,
      cancel: { former: commands, asked },
    };
    this.#push(to, step);
    return asked;
  }

  #push(to: Step[], step: Step): void {
    to.push(step);
    if (to.length > MOST) to.shift();
    this.hands.changed();
  }

  #drop(from: Step[], step: Step): void {
    const at = from.indexOf(step);
    if (at < 0) return;
    from.splice(at, 1);
    this.hands.changed();
  }
}

/**
 * Lets `earlier` be taken back after `step` was, although that left a new stamp: where the stamp
 * before `step` was that of `earlier`, nobody else has changed anything between the two.
 */
async function renew(earlier: Step, step: Step, seq: number): Promise<void> {
  const last = await earlier.stamp;
  for (const aspect of earlier.commands.map(aspectOf)) {
    const was = step.before.get(aspect);
    const own = earlier.renewed.get(aspect) ?? last;
    if (was === undefined || own === null) continue;
    // A batch's events are neighbours in the log: its stamps are those up to its last one.
    if (was <= own && was > own - earlier.commands.length) earlier.renewed.set(aspect, seq);
  }
}

/** Whether two steps change one and the same thing. */
function meet({ commands }: Step, other: Step): boolean {
  const aspects = new Set(other.commands.map(aspectOf));
  return commands.some((one) => aspects.has(aspectOf(one)));
}

/** The stamps of what these commands would change, by aspect. */
function stampsOf(state: State, commands: readonly Command[]): Map<string, number> {
  return new Map(commands.map((one) => [aspectOf(one), stampOf(state, one) ?? 0]));
}

interface How {
  soft: boolean;
  quiet: boolean;
}

/**
 * What takes these commands back, the last one first; of one aspect only what was there in the
 * beginning. Null when one of them cannot be taken back.
 */
export function inverses(state: State, commands: Command[], seat: string): Command[] | null {
  const draft = draftOf(state);
  const found = new Map<string, Command>();
  for (const command of commands) {
    if (alreadySo(draft, command, seat)) continue;
    const back = inverse(draft, command, seat);
    if (!back) return null;
    for (const one of back) {
      const aspect = aspectOf(one);
      if (!found.has(aspect)) found.set(aspect, one);
    }
    for (const form of predict(draft, command, seat)) evolve(draft, form, new Set());
  }
  return [...found.values()].reverse();
}

function aspectOf(command: Command): string {
  const [tag, ...fields] = command;
  // Where a note belongs is one thing, whatever brought it there.
  if (tag === "note.move" || tag === "group.take") return `place ${fields[0]}`;
  if (tag === "group.put") return `place ${fields[1]}`;
  // Who ends a group minds its name, too.
  if (tag === "group.rename" || tag === "group.dissolve") return `group ${fields[0]}`;
  // Who drops an idea or deletes an action minds all that is said of it.
  if (/^idea\.(edit|source|drop)|^action\.(edit|turn|delete)/.test(tag)) {
    return `${tag.split(".")[0]} ${fields[0]}`;
  }
  const two =
    tag === "note.tag" ||
    tag === "note.translate" ||
    /^(group.suggest|decision|proposal.(name|move))/.test(tag) ||
    tag.startsWith("vote.");
  const named = tag === "vote.pair" ? 3 : two ? 2 : 1;
  return tag.startsWith("board.") ? tag : [tag, ...fields.slice(0, named)].join(" ");
}
