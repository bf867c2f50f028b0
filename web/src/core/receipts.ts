// Secrets of one's own notes without a name: they let their author change them and ask of them.
// Nobody else has them, and without them not even the server knows whose a note is.

import type { Engine } from "./engine";
import { hex } from "./entry";
import { evolve, noteOf } from "./evolve";
import { random } from "./ids";
import { pack } from "./pack";
import { predict } from "./predict";
import { type Note, type State, sightOf } from "./state";
import type { Command, Form, Found, Hidden } from "./types";

const MOST = 200;
const ASK_MS = 3_000;
/** Where in each command the proof stands that it may have. */
const PROOF: Partial<Record<Command[0], number>> = {
  "note.edit": 6,
  "note.move": 7,
  "note.delete": 3,
  "note.restore": 2,
  "note.share": 2,
  "note.erase": 2,
  "note.quote": 3,
  "note.feel": 3,
  "note.translate": 6,
};

export class Receipts {
  readonly #secrets: Map<string, string>;
  /** What is known of those that others do not receive: in nobody's private layer. */
  readonly #notes = new Map<string, Note>();
  /** Who receives them, as far as one was told. */
  readonly #sights = new Map<string, Hidden>();
  #asking = false;
  readonly #key: string;

  constructor(readonly engine: Engine) {
    this.#key = `groundswell:receipts:${engine.place.board}/${engine.seat}`;
    this.#secrets = new Map(read(this.#key));
  }

  has(note: string): boolean {
    return this.#secrets.has(note);
  }

  /** Asks what became of the notes, in pieces that the server takes; shows what it knew till then. */
  ask(): void {
    for (const note of this.#notes.values()) this.#lay(note.id, note);
    const all = [...this.#secrets].map(([id, secret]): [string, Uint8Array] => [id, bytes(secret)]);
    for (let at = 0; at < all.length; at += MOST) {
      this.engine.line.send(pack(["mine", all.slice(at, at + MOST)]));
    }
  }

  /** Lays the notes that nobody else receives among one's own. */
  hear(found: Found[]): void {
    const { seat } = this.engine;
    for (const [id, sight, row, reason = "", feeling = ""] of found) {
      const { state } = this.engine.copy;
      state.felt = new Map(state.felt).set(id, feeling);
      const hidden = row && sight !== "all" && sight !== "gone";
      if (hidden) this.#sights.set(id, ["note.hidden", row, sight, reason]);
      else this.#sights.delete(id);
      this.#lay(id, hidden ? { ...noteOf(row), seat } : undefined);
    }
  }

  /** Asks again when something came that may be about these notes: nobody is told whose they are. */
  look(forms: readonly Form[]): void {
    const held = [...this.#sights.values()].some(([, , sight]) => sight === "held");
    const about = forms.some(
      ([tag, id]) => (tag === "gone" && this.has(id as string)) || (held && tag === "hid"),
    );
    if (about) this.#askSoon();
  }

  /** The commands with what proves their notes one's own; new ones get a secret where they need it. */
  signed(
    commands: readonly Command[],
    { about, rounds }: Pick<State, "about" | "rounds">,
  ): Command[] {
    return commands.map((command) => {
      const [tag, id] = command;
      if (tag === "note.add") {
        const names = rounds.find((round) => round.id === command[9])?.names;
        return [names, about.names].includes("none") ? this.#new(command) : command;
      }
      const [secret, at = 0] = [this.#secrets.get(id as string), PROOF[tag]];
      if (!secret || !at || (command[at] as Uint8Array | undefined)?.length) return command;
      return Object.assign([...command], { [at]: bytes(secret) }) as unknown as Command;
    });
  }

  /** The board has what was asked: the server tells nobody, so this browser remembers it. */
  settle(commands: readonly Command[]): void {
    const { seat, copy } = this.engine;
    for (const command of commands) {
      const id = command[1] as string;
      if (command[0] === "note.erase") this.#drop(id);
      if (!this.has(id) || copy.state.notes.has(id)) continue;
      if (command[0] === "note.restore") this.ask();
      const draft = sightOf(copy.state);
      for (const form of predict(draft, command, seat)) evolve(draft, form, new Set());
      this.#lay(id, draft.notes.get(id));
      if (copy.state.about.hold) this.#askSoon();
    }
  }

  /** Forgets a note that was erased: nobody can ask of it any more. */
  #drop(id: string): void {
    if (!this.#secrets.delete(id)) return;
    write(this.#key, [...this.#secrets]);
    this.#sights.delete(id);
    this.#lay(id, undefined);
  }

  #askSoon(): void {
    if (this.#asking) return;
    this.#asking = true;
    this.engine.outside.clock.after(ASK_MS, () => {
      this.#asking = false;
      this.ask();
    });
  }

  /** Shows a note that others do not receive, or no longer. */
  #lay(id: string, note: Note | undefined): void {
    const { copy } = this.engine;
    if (note && !copy.state.notes.has(id)) {
      this.#notes.set(id, note);
      copy.state.hidden.set(id, note);
      const sight = this.#sights.get(id);
      if (sight) copy.state.sights = new Map(copy.state.sights).set(id, sight);
    } else {
      this.#notes.delete(id);
      copy.state.hidden.delete(id);
    }
    copy.touched?.add(id);
  }

  #new(command: Extract<Command, ["note.add", ...unknown[]]>): Command {
    const [tag, id, section, text, lang, colour, x, y, before, round = ""] = command;
    const secret = this.#secrets.get(id) ?? hex(random(16));
    this.#secrets.set(id, secret);
    write(this.#key, [...this.#secrets]);
    return [tag, id, section, text, lang, colour, x, y, before, round, bytes(secret)];
  }
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function read(key: string): [note: string, secret: string][] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return []; // switched off, or not ours
  }
}

function write(key: string, secrets: [string, string][]): void {
  try {
    localStorage.setItem(key, JSON.stringify(secrets));
  } catch {
    // full, or switched off: they last as long as this page
  }
}
