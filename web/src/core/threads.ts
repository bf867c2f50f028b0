// Replies to notes, groups and ideas: the mirror of board/threads.py. They leave with their note
// and come back with it. Phones load it later: until then the forms wait in the state.

import { OUTCOME } from "./evolve";
import { harvestOf } from "./outcome";
import { foresee } from "./predict";
import { type Agenda, may } from "./rounds";
import type { Row, State } from "./state";
import { clean } from "./text";
import { isRead, laidRead, nameless } from "./translations";
import { twinsOf } from "./twins";
import type { Role } from "./types";

export type Kind = "note" | "group" | "idea";
export type ReplyRow = readonly [
  tag: "reply",
  id: string,
  kind: Kind,
  on: string,
  text: string,
  lang: string,
  seat: string,
  n: number,
  way?: readonly string[],
];

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  /** Whose it is; "" where no names were kept. */
  readonly seat: string;
  readonly n: number;
}

/** So many groups of those that were merged with what was said about them are remembered. */
const GROUPS_OF_REPLY = 20;

type Lay = (rows: readonly Row[], form: Row, seq: number) => Row[];

/** A reply as it will most likely come back. */
foresee({
  "reply.add": (s, [, id, kind, on, text, lang], seat) => [
    ["reply.added", id, kind, on, clean(text), lang, nameless(s, s.about.names) ? "" : seat],
  ],
});

/** Whether somebody may reply to things now: while hosts read first, only hosts may. */
export function mayReply(
  board: Agenda & { readonly rules: { readonly hold: number } },
  role: Role,
): boolean {
  return may(board, role, "comment") && (role === "facilitator" || !board.rules.hold);
}

/** What the forms do, each with its number. */
export const THREADS: { readonly [tag: string]: Lay } = {
  "reply.added": (rows, [, ...row], seq) => {
    const there = rows.some((old) => isReply(old) && old[1] === row[0]);
    return there ? [...rows] : said(rows, [["reply", ...row, seq, []] as unknown as ReplyRow]);
  },
  said: (rows, [, back]) => {
    const all = back as Row[];
    return laidRead(said(rows, all.filter(isReply)), all.filter(isRead));
  },
  gone: (rows, [, id]) =>
    rows.filter((row) => {
      const theirs = isReply(row)
        ? row[2] === "note" && row[3] === id
        : isRead(row) && row[1] === id;
      return !theirs;
    }),
  "group.merged": (rows, [, into, ids]) =>
    laidOn(rows, (row) => {
      if (row[2] !== "group" || !(ids as string[]).includes(row[3])) return null;
      return [into as string, [...soFar(row), into as string].slice(-GROUPS_OF_REPLY)];
    }),
  "group.made": (rows, [, id]) =>
    laidOn(rows, (row) => {
      const [was, way] = [id as string, wayOf(row)];
      return way[0] && soFar(row).includes(was) ? [was, way] : null;
    }),
  "group.dissolved": (rows, [, id, there]) =>
    laidOn(rows, (row) => {
      const ahead = row[3] === id ? wayOf(row).slice(soFar(row).length) : [];
      const on = ahead.find((one) => (there as string[]).includes(one));
      return on === undefined ? null : [on, wayOf(row)];
    }),
};

/** The groups that a reply went through, up to the one that it is about. */
function soFar(row: ReplyRow): readonly string[] {
  const [on, way] = [row[3], wayOf(row)];
  return way[0] ? way.slice(0, way.indexOf(on) + 1) : [on];
}

/** What a browser kept since before there were ways has none. */
const wayOf = (row: ReplyRow): readonly string[] => row[8] ?? [];

/** The rows with each reply about what `find` says, and with that way; null leaves it. */
function laidOn(
  rows: readonly Row[],
  find: (row: ReplyRow) => [on: string, way: readonly string[]] | null,
): Row[] {
  return rows.map((row) => {
    const found = isReply(row) ? find(row) : null;
    if (!found) return row;
    const [on, way] = found;
    return [...row.slice(0, 3), on, ...row.slice(4, 8), way] as unknown as Row;
  });
}

/** The rows with these replies, by id. */
function said(rows: readonly Row[], fresh: readonly ReplyRow[]): Row[] {
  const ids = new Set(fresh.map(([, id]) => id));
  const rest = rows.filter((row) => !isReply(row));
  const old = rows.filter(isReply).filter(([, id]) => !ids.has(id));
  return [...rest, ...[...old, ...fresh].sort(([, a], [, b]) => (a < b ? -1 : 1))];
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Reply[]>>();
const NONE: readonly Reply[] = [];

/**
 * What people said about a thing, the oldest first: about what was merged into it, too. Its
 * twins and ideas are looked up only where anything was said at all.
 */
export function repliesTo(state: Pick<State, "outcome">, kind: Kind, id: string): readonly Reply[] {
  const all = byThing(state.outcome);
  if (!all.size) return NONE;
  const own = all.get(`${kind} ${id}`) ?? NONE;
  const merged = mergedInto(state, kind, id).flatMap((one) => all.get(`${kind} ${one}`) ?? []);
  return merged.length ? [...own, ...merged].sort(byAge) : own;
}

function mergedInto(state: Pick<State, "outcome">, kind: Kind, id: string): string[] {
  if (kind === "note") return twinsOf(state, id).map((twin) => twin.id);
  if (kind === "group") return [];
  return harvestOf(state).merged.flatMap((idea) => (idea.into === id ? idea.id : []));
}

function byThing(outcome: readonly Row[]): ReadonlyMap<string, readonly Reply[]> {
  let found = known.get(outcome);
  if (!found) {
    const made = new Map<string, Reply[]>();
    for (const row of OUTCOME.laid(outcome).filter(isReply)) {
      const [, id, kind, on, text, lang, seat, n] = row;
      const key = `${kind} ${on}`;
      made.set(key, [...(made.get(key) ?? []), { id, text, lang, seat, n }]);
    }
    for (const row of made.values()) row.sort(byAge);
    known.set(outcome, made);
    found = made;
  }
  return found;
}

function byAge(a: Reply, b: Reply): number {
  return a.n - b.n || (a.id < b.id ? -1 : 1);
}

function isReply(row: Row): row is ReplyRow {
  return row[0] === "reply";
}
