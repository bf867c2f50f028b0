// What there is to see: the confirmed board, what waits laid over it, and what was refused.

import type { Standing } from "./board.svelte";
import { inColumn } from "./column";
import type { Entry } from "./entry";
import { evolve } from "./evolve";
import { newId } from "./ids";
import { concerned, predict } from "./predict";
import { type Refusal, textOf } from "./refusals";
import { type Note, type State, sightOf } from "./state";
import { clean } from "./text";
import type { Command, Common } from "./types";

/** The state with the commands of `entries` laid over it; itself when there are none. */
export function predicted(state: State, entries: readonly Entry[], seat: string): State {
  if (!entries.length && !state.hidden.size) return state;
  const draft = sightOf(state);
  const touched = new Set<string>();
  for (const command of entries.flatMap(({ commands }) => commands)) {
    for (const form of predict(draft, command, seat)) evolve(draft, form, touched);
  }
  return draft;
}

/** Notes that commands without an answer are about. */
export function waitingIn(entries: readonly Entry[]): Set<string> {
  const open = entries.filter(({ done }) => done === null);
  return new Set(open.flatMap(({ commands }) => commands.flatMap(concerned)));
}

/** Whether `seat`'s own commands made that form, as far as can be told here. */
export function ownDoing(form: Common, entries: readonly Entry[], seat: string): boolean {
  const [tag, id, text] = form;
  if (tag === "note.added" && form[9] === seat) return true;
  if (tag === "seat.joined") return id === seat;
  const open = entries.filter(({ done }) => done === null).flatMap(({ commands }) => commands);
  return open.some((command) => {
    if (tag === "note.edited") {
      return command[0] === "note.edit" && command[1] === id && clean(command[2]) === text;
    }
    if (tag.startsWith("note.")) return concerned(command).includes(String(id));
    return tag.split(".")[0] === command[0].split(".")[0];
  });
}

/** A refused text as a new note: where it was meant to be, or where there is a place. */
export function anew(
  { sections }: State,
  refusal: Refusal | undefined,
  text: string,
  wish = "",
): Extract<Command, ["note.add", ...unknown[]]> {
  const command = refusal?.command;
  const asked = command?.[0] === "note.add" ? command : null;
  const wished = wish || asked?.[2] || refusal?.home.section;
  const section = sections.find(({ id }) => id === wished) ?? sections[0];
  const id = asked && refusal?.slug !== "id-taken" ? asked[1] : newId();
  const colour = asked?.[5] ?? refusal?.home.colour ?? "yellow";
  const lang = asked?.[4] ?? command?.[3] ?? "";
  const [x, y] = asked ? [asked[6], asked[7]] : [0, 0];
  const column = inColumn((!wish && asked?.[11]) || "");
  return ["note.add", id, section?.id ?? "", text, lang, colour, x, y, "", undefined, ...column];
}

/** Refused notes that the board does not have, as they would have been; last in their section. */
export function ghostsOf(
  state: State,
  refusals: readonly Refusal[],
  seat: string,
): Map<string, Note> {
  const ghosts = new Map<string, Note>();
  for (const refusal of refusals) {
    const id = refusal.command[1];
    if (state.notes.has(id)) continue;
    const fresh = anew(state, refusal, textOf(refusal.command));
    const [, , section, text, lang, colour, x, y, , , , column = ""] = fresh;
    const stamps = { z: state.seq, text_at: 0, place_at: 0, look_at: 0 };
    const rest = {
      tags: [],
      rank: Number.MAX_SAFE_INTEGER,
      copy_of: "",
      altered: false,
      quote: false,
    };
    const asked = { section, text, lang, colour, x, y, round: "", column };
    ghosts.set(id, { id, ...asked, seat, ...rest, ...stamps });
  }
  return ghosts;
}

export function markOf(
  waits: boolean,
  refusal: Refusal | undefined,
  yours: string | undefined,
): Standing {
  const text = refusal ? textOf(refusal.command) : yours;
  const state = waits ? "waiting" : refusal ? "refused" : "saved";
  return { state, refused: refusal?.slug ?? "", yours: text ?? "" };
}
