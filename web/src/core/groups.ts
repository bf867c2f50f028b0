// Who is in which group, and what the forms about groups do: the mirror of board/groups.py.

import type { Apply } from "./evolve";
import { byRank, type Group, inserted, type State, topRank } from "./state";
import type { Common, Placing } from "./types";

export const RANK_STEP = 65_536;

const NAMES_MOST = 12;

type Tag = Extract<Common[0], `group.${string}`>;

export const GROUP_FORMS: { [T in Tag]: Apply<T> } = {
  "group.made": (s, form, touched) => {
    const [, id, name, section, notes, x, y, after, made_by, column = "", words_of = ""] = form;
    if (!hasSection(s, section) || s.groups.some((old) => old.id === id)) return;
    const rest = { notes: [], locked: false, name_at: s.seq, place_at: s.seq, names: [], column };
    const fresh = { id, section, name, x, y, made_by, ...rest, words_of };
    s.groups = inserted(s.groups, fresh, after, s.groups.length);
    fill(s, id, notes, "", touched);
  },
  "group.filled": (s, [, id, notes, before], touched) => fill(s, id, notes, before, touched),
  "group.taken": (s, [, places], touched) => free(s, places, touched),
  "group.moved": (s, [, id, section, x, y, after, column = ""], touched) => {
    const old = s.groups.find((group) => group.id === id);
    if (!old || !hasSection(s, section)) return;
    const rest = s.groups.filter((group) => group !== old);
    const group = { ...old, section, x, y, column, place_at: s.seq };
    s.groups = inserted(rest, group, after, 0);
    settle(s, group, idsOf(old), touched);
  },
  "group.renamed": (s, [, id, name, words_of = ""]) =>
    change(s, id, () => ({ name, name_at: s.seq, words_of })),
  "group.suggested": (s, [, id, name, on]) =>
    change(s, id, ({ names }) => {
      const rest = names.filter((old) => old !== name);
      return { names: on ? [...rest, name] : rest };
    }),
  "group.merged": (s, [, id, ids], touched) => {
    const into = s.groups.find((group) => group.id === id);
    const gone = ids.flatMap((one) => s.groups.filter((group) => group.id === one && one !== id));
    if (!into || !gone.length) return;
    const coming = gone.flatMap(idsOf);
    // What is said by a note that comes along is no name to be kept besides.
    const theirs = gone.flatMap(({ name, names, words_of }) => [words_of ? "" : name, ...names]);
    const names = new Set([...into.names, ...theirs.filter((name) => name && name !== into.name)]);
    s.groups = s.groups.filter((group) => !gone.includes(group));
    change(s, id, ({ notes }) => ({
      notes: [...notes, ...coming.map((note) => [note, s.seq] as const)],
      names: [...names].slice(0, NAMES_MOST),
    }));
    settle(s, into, coming, touched);
  },
  "group.parted": (s, [, id, fresh, name, notes, x, y, words_of = ""], touched) => {
    const old = s.groups.find((group) => group.id === id);
    if (!old) return;
    const { section, made_by, column } = old;
    const place = [section, notes, x, y, id, made_by, column] as const;
    GROUP_FORMS["group.made"](s, ["group.made", fresh, name, ...place, words_of], touched);
  },
  "group.locked": (s, [, id, locked]) => change(s, id, () => ({ locked })),
  "group.dissolved": (s, [, id, places], touched) => {
    if (!s.groups.some((group) => group.id === id)) return;
    s.groups = s.groups.filter((group) => group.id !== id);
    free(s, places, touched);
  },
};

export function idsOf({ notes }: Pick<Group, "notes">): string[] {
  return notes.map(([id]) => id);
}

/** The group that holds the note, deleted or not. */
export function groupOf<G extends Pick<Group, "notes">>(
  groups: readonly G[],
  note: string,
): G | undefined {
  return groups.find(({ notes }) => notes.some(([id]) => id === note));
}

/** `ids` with `notes` put before that one, last if it is not there. */
export function ordered(
  ids: readonly string[],
  notes: readonly string[],
  before: string,
): string[] {
  const rest = ids.filter((id) => !notes.includes(id));
  const from = notes.includes(before) ? ids.indexOf(before) : -1;
  const follower = from < 0 ? before : ids.slice(from).find((id) => !notes.includes(id));
  const at = rest.indexOf(follower ?? "");
  return at < 0 ? [...rest, ...notes] : [...rest.slice(0, at), ...notes, ...rest.slice(at)];
}

/** The order in which notes of a section stand: by group, each in its order; then by rank. */
export function byPlace(groups: readonly Pick<Group, "notes">[]): typeof byRank {
  const place = new Map(groups.flatMap(idsOf).map((id, at) => [id, at]));
  const of = (id: string): number => place.get(id) ?? place.size;
  return (a, b) => of(a.id) - of(b.id) || byRank(a, b);
}

/** Takes notes out of whatever groups they are in. */
export function outOf(s: State, ids: readonly string[]): void {
  const leave = new Set(ids);
  const holds = ({ notes }: Group): boolean => notes.some(([id]) => leave.has(id));
  if (!s.groups.some(holds)) return;
  s.groups = s.groups.map((old) =>
    holds(old) ? { ...old, notes: old.notes.filter(([id]) => !leave.has(id)) } : old,
  );
}

/** Drops the groups without a name in which no note is left. */
export function swept(s: State): void {
  const kept = s.groups.filter(({ name, notes }) => name || notes.some(([id]) => s.notes.has(id)));
  if (kept.length < s.groups.length) s.groups = kept;
}

function fill(
  s: State,
  id: string,
  notes: readonly string[],
  before: string,
  touched: Set<string>,
): void {
  const group = s.groups.find((old) => old.id === id);
  if (!group) return;
  const coming = notes.filter((note) => s.notes.has(note));
  const stamps = new Map([...group.notes, ...coming.map((note) => [note, s.seq] as const)]);
  const order = ordered(idsOf(group), coming, before);
  outOf(s, coming);
  change(s, id, () => ({ notes: order.map((note) => [note, stamps.get(note) ?? 0] as const) }));
  settle(s, group, coming, touched);
}

/** Brings notes where a group stands: behind all of its section; those of it keep their ranks. */
function settle(
  s: State,
  { section, column }: Group,
  ids: readonly string[],
  touched: Set<string>,
): void {
  let last = topRank(s.notes, section);
  for (const note of ids.flatMap((id) => s.notes.get(id) ?? [])) {
    const here = note.section === section;
    if (here && note.column === column) continue;
    if (!here) last += RANK_STEP;
    const rank = here ? note.rank : last;
    s.notes.set(note.id, { ...note, section, column, rank, place_at: s.seq });
    touched.add(note.id);
  }
}

function free(s: State, places: readonly Placing[], touched: Set<string>): void {
  outOf(
    s,
    places.map(([id]) => id),
  );
  for (const [id, x, y] of places) {
    const note = s.notes.get(id);
    if (!note) continue;
    s.notes.set(id, { ...note, x, y, z: s.seq, place_at: s.seq });
    touched.add(id);
  }
}

function change(s: State, id: string, to: (old: Group) => Partial<Group>): void {
  s.groups = s.groups.map((old) => (old.id === id ? { ...old, ...to(old) } : old));
}

function hasSection(s: State, id: string): boolean {
  return s.sections.some((section) => section.id === id);
}
