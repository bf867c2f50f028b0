// What is otherwise on a board than it was: common layers at two numbers, thing by thing.

import { groupOf } from "./groups";
import { type Decision, harvestOf } from "./outcome";
import { isPlane } from "./plane";
import type { Group, Note, State } from "./state";
import { intoOf } from "./twins";

export const KINDS = ["added", "changed", "moved", "grouped", "decided", "removed"] as const;
export type Kind = (typeof KINDS)[number];

/** One difference; a note may have several. `was` is the words that it had, where they changed. */
export interface Difference {
  readonly kind: Kind;
  /** The note that it is about; "" for a group or an idea that was decided about. */
  readonly note: string;
  readonly words: string;
  readonly lang: string;
  readonly was: string;
  /** Where it came to: the name of a section or a group, "" for no group; else what was decided. */
  readonly to: string;
}

/** Kind by kind; the notes of each in the order of the later board. */
export function compared(before: State, after: State): Difference[] {
  const found: Difference[] = [];
  for (const note of after.notes.values()) {
    const old = before.notes.get(note.id);
    found.push(
      ...(old ? changes(before, after, old, note) : [told("added", note, where(after, note))]),
    );
  }
  for (const old of before.notes.values()) {
    if (after.notes.has(old.id)) continue;
    const into = after.notes.get(intoOf(after, old.id) ?? "");
    found.push(into ? told("grouped", old, into.text) : told("removed", old, where(before, old)));
  }
  found.push(...decided(before, after));
  return found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function changes(before: State, after: State, old: Note, note: Note): Difference[] {
  const found: Difference[] = [];
  const worded = old.text !== note.text;
  if (worded || old.colour !== note.colour || `${old.tags}` !== `${note.tags}`)
    found.push({ ...told("changed", note, where(after, note)), was: worded ? old.text : "" });
  const [was, is] = [groupOf(before.groups, note.id), groupOf(after.groups, note.id)];
  if (was?.id !== is?.id) found.push(told("grouped", note, is?.name ?? ""));
  else if (place(before, old, was) !== place(after, note, is))
    found.push(told("moved", note, where(after, note)));
  return found;
}

/** Where a note lies, as far as it lies there by itself. */
function place({ about }: State, note: Note, group: Group | undefined): string {
  const loose = isPlane(about.layout) && !group;
  return [note.section, note.column, ...(loose ? [note.x, note.y] : [])].join();
}

function where({ sections }: State, note: Note): string {
  return sections.find(({ id }) => id === note.section)?.title ?? "";
}

function told(kind: Kind, { id: note, text: words, lang }: Note, to: string): Difference {
  return { kind, note, words, lang, was: "", to };
}

function decided(before: State, after: State): Difference[] {
  const old = new Map(harvestOf(before).decisions.map((one) => [`${one.kind} ${one.id}`, one]));
  return harvestOf(after).decisions.flatMap((one): Difference[] => {
    const was = old.get(`${one.kind} ${one.id}`);
    if ((was?.outcome ?? "open") === one.outcome && (was?.reason ?? "") === one.reason) return [];
    const note = one.kind === "note" ? one.id : "";
    return [{ kind: "decided", note, ...named(after, one), was: one.reason, to: one.outcome }];
  });
}

function named(state: State, { kind, id }: Decision): Pick<Difference, "words" | "lang"> {
  if (kind === "group")
    return { words: state.groups.find((one) => one.id === id)?.name ?? "", lang: "" };
  const { ideas, merged } = harvestOf(state);
  const thing =
    kind === "idea" ? [...ideas, ...merged].find((one) => one.id === id) : state.notes.get(id);
  return { words: thing?.text ?? "", lang: thing?.lang ?? "" };
}
