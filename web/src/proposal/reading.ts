// A proposal as people read it: groups with a name in the reader's language, and why.

import type { GroupView } from "$core/board.svelte";
import { idsOf } from "$core/groups";
import type { NoteView } from "$core/note.svelte";
import type { Label, Proposal, Proposed } from "$core/proposal";
import { nameOf } from "$core/proposals";
import type { Colour } from "$core/types";

/** A group that is proposed, or was and is on the board now. */
export interface Card {
  readonly id: string;
  /** "" where it has neither a name nor a word. */
  readonly name: string;
  readonly why: readonly string[];
  readonly notes: readonly NoteView[];
  /** Those that may not fit. */
  readonly unsure: ReadonlySet<string>;
  /** How many notes there are in each language, most first. */
  readonly languages: readonly (readonly [lang: string, n: number])[];
  readonly colour: Colour;
  readonly accepted: boolean;
  /** More or fewer groups leave it as it is, and so do participants. */
  readonly locked: boolean;
}

/** Two notes that seem to say the same: in nearly the same words, or in two languages. */
export interface Alike {
  readonly kind: "double" | "same";
  readonly notes: readonly [NoteView, NoteView];
}

export interface Reading {
  /** Those that wait, the largest first; then those that were accepted. */
  readonly cards: readonly Card[];
  /** How many of them wait. */
  readonly open: number;
  readonly loose: readonly NoteView[];
  readonly alike: readonly Alike[];
  /** Notes that say nearly the same as that one, by its id. */
  readonly twins: ReadonlyMap<string, ReadonlySet<string>>;
  /** The card that a note is on, by its id. */
  readonly homes: ReadonlyMap<string, Card>;
  /** Notes in all of its groups. */
  readonly count: number;
}

type Notes = ReadonlyMap<string, NoteView>;

const WHY = 6;

/** The proposal for somebody who reads `lang`; notes that are gone by now are left out. */
export function read(
  proposal: Proposal,
  notes: Notes,
  groups: readonly GroupView[],
  lang: string,
): Reading {
  const there = (ids: readonly string[]): NoteView[] => ids.flatMap((id) => notes.get(id) ?? []);
  const waiting = proposal.groups
    .map((group) => ({
      ...card(group, there(group.notes), nameOf(group, notes, lang), lang),
      locked: proposal.locked.includes(group.id),
    }))
    .filter((card) => card.notes.length > 0)
    .toSorted((a, b) => b.notes.length - a.notes.length);
  const accepted = proposal.accepted.flatMap((id): Card[] => {
    const group = groups.find((one) => one.id === id);
    return group ? [taken(group, there(idsOf(group)))] : [];
  });
  const alike = [...pairs("double", proposal.doubles), ...pairs("same", proposal.same)].flatMap(
    ({ kind, ids: [one, other] }): Alike[] => {
      const [a, b] = [notes.get(one), notes.get(other)];
      return a && b ? [{ kind, notes: [a, b] }] : [];
    },
  );
  const cards = [...waiting, ...accepted];
  return {
    cards,
    open: waiting.length,
    loose: there(proposal.loose),
    alike,
    twins: twinsOf(alike),
    homes: new Map(cards.flatMap((one) => one.notes.map(({ id }) => [id, one]))),
    count: cards.reduce((sum, { notes }) => sum + notes.length, 0),
  };
}

/** The words that a group has and others have not: the reader's first, each language in turn. */
export function why(labels: readonly Label[], lang: string): string[] {
  const own = labels.filter(([tag]) => tag === lang);
  const ordered = [...own, ...labels.filter(([tag]) => tag !== lang)];
  const most = Math.max(0, ...ordered.map(([, , words]) => words.length));
  const turns = Array.from({ length: most }, (_, at) => ordered.map(([, , words]) => words[at]));
  return [...new Set(turns.flat())].filter((word) => word !== undefined).slice(0, WHY);
}

/** A word whose direction does not mix with that of the words beside it. */
export const apart = (word: string): string => `\u2068${word}\u2069`;

function card(
  group: Proposed,
  inside: NoteView[],
  name: string,
  lang: string,
): Omit<Card, "locked"> {
  const about = { id: group.id, name, why: why(group.labels, lang), accepted: false };
  return { ...about, ...seen(inside), unsure: new Set(group.unsure) };
}

function taken(group: GroupView, inside: NoteView[]): Card {
  const { id, name } = group;
  return { id, name, why: [], accepted: true, locked: false, ...seen(inside), unsure: new Set() };
}

function seen(notes: NoteView[]): Pick<Card, "notes" | "languages" | "colour"> {
  const languages = counted(notes.map((note) => note.lang.split("-")[0] ?? ""));
  const [most] = counted(notes.map(({ colour }) => colour));
  return { notes, languages, colour: most?.[0] ?? "grey" };
}

function pairs(kind: Alike["kind"], all: Proposal["same"]) {
  return all.map((ids) => ({ kind, ids }));
}

function twinsOf(alike: readonly Alike[]): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, notes } of alike) {
    const ids = kind === "double" ? notes.map(({ id }) => id) : [];
    const all = new Set(ids.flatMap((id) => [id, ...(found.get(id) ?? [])]));
    for (const id of all) found.set(id, all);
  }
  return found;
}

/** How often each is there, most often first; what is "" is not counted. */
function counted<T extends string>(all: readonly T[]): [T, number][] {
  const found = new Map<T, number>();
  for (const one of all) if (one) found.set(one, (found.get(one) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}
