// What the agenda means for a page: which round it is, how long it lasts, and who may do what.

import table from "./permissions.json" with { type: "json" };
import type { Round } from "./state";
import type { Role, RoundKind, Verb } from "./types";

/** As much of a board as the agenda needs; a BoardView is one. */
export interface Agenda {
  readonly rounds: readonly Round[];
  readonly votes: readonly unknown[];
  readonly rules: { readonly open: number };
}

export const GRACE_MS = 15_000;

const CELLS: Record<Verb, string> = table.cells;
const GRACE = new Set<Verb>(["create", "edit_own", "delete_own", "vote"]);
const MARKS = [0, 10, 60] as const;

/** The round that runs, is paused, or is in its grace because its time was up. */
export function currentRound({ rounds }: Pick<Agenda, "rounds">): Round | undefined {
  return rounds.find(
    ({ state, timed }) =>
      state === "running" || state === "paused" || (state === "closing" && timed),
  );
}

/** The section that has the name of the round that runs: what is written now is about that one. */
export function asked<S extends { readonly title: string }>(
  board: Pick<Agenda, "rounds"> & { readonly sections: readonly S[] },
): S | undefined {
  const title = currentRound(board)?.plan[1];
  return board.sections.find((section) => title && section.title === title);
}

/** The round that comes next: the first planned one after the last that has begun. */
export function nextRound({ rounds }: Pick<Agenda, "rounds">): Round | undefined {
  const current = currentRound({ rounds });
  const last = rounds.findLastIndex(({ state }) => state === "closed" || state === "closing");
  const at = current ? rounds.indexOf(current) : last;
  return rounds.find(({ state }, place) => place > at && state === "planned");
}

/**
 * What is left of a round at the server's `now`, in ms: below 0 in overtime, 0 in its grace; its
 * length before it begins; null for an open end and for a round that is over.
 */
export function timeLeft({ state, plan, ends_at, left }: Round, now: number): number | null {
  if (state === "closing") return 0;
  if (state === "running") return ends_at ? ends_at - now : null;
  if (state === "closed") return null;
  return (state === "paused" ? left : plan[3]) || null;
}

/** What is left of a round's grace, in ms; 0 when it is not in its grace. */
export function graceLeft({ state, grace_until }: Round, now: number): number {
  return state === "closing" ? Math.max(0, grace_until - now) : 0;
}

/** What to say aloud when `before` ms were left of a round and now `after`: seconds, or null. */
export function announced(before: number | null, after: number | null): 60 | 10 | 0 | null {
  if (before === null || after === null) return null;
  return MARKS.find((mark) => before > mark * 1_000 && after <= mark * 1_000) ?? null;
}

/** The kind of what runs: a round's, else "idle", or "open" without an agenda. */
export function kindOf(board: Agenda): RoundKind | "idle" | "open" {
  const current = currentRound(board);
  if (current) return current.plan[0];
  return board.rounds.length && !board.rules.open ? "idle" : "open";
}

/**
 * Whether the permission table lets `role` do that now. It knows nothing of locks. `written_in`
 * is the round of the note that it is about: in its grace it still counts.
 */
export function may(board: Agenda, role: Role, verb: Verb, written_in = ""): boolean {
  const cells = new Set(cellsOf(board, verb, written_in));
  if (cells.delete("V")) cells.add(board.votes.length ? "P" : "F");
  if (role === "viewer") return false;
  return cells.has("P") || (role === "facilitator" && (cells.has("F") || cells.has("c")));
}

/** The round that a note is written for when it is asked for now: "" for none. */
export function writtenFor(board: Agenda, role: Role): string {
  const current = currentRound(board);
  if (role !== "participant" || may(board, role, "create", current?.id)) return current?.id ?? "";
  const late = board.rounds.findLast(({ id }) => may(board, role, "create", id));
  return (late ?? current)?.id ?? "";
}

function cellsOf(board: Agenda, verb: Verb, written_in: string): string[] {
  const current = currentRound(board);
  const graces = board.rounds.filter(({ id, state }) => {
    return GRACE.has(verb) && state === "closing" && (verb === "vote" || id === written_in);
  });
  const late = graces.map((round) => widened(round, verb));
  if (current?.state === "closing") return ["F", ...late];
  return [current ? widened(current, verb) : cell(verb, kindOf(board)), ...late];
}

function widened({ plan: [kind, , , , , can] }: Round, verb: Verb): string {
  const said = cell(verb, kind);
  return said === "c" && can.includes(verb) ? "P" : said;
}

function cell(verb: Verb, kind: string): string {
  return CELLS[verb][table.kinds.indexOf(kind)] ?? "-";
}
