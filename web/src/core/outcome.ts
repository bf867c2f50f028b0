// What comes of a session: ideas, decisions, actions, the round-up. The mirror of board/ideas.py,
// decisions.py, actions.py, publishing.py, moments.py and framing.py. Phones load it later: until then the forms wait in the state, in their order.

import { OUTCOME } from "./evolve";
import { counted } from "./moods";
import { PULLS } from "./pulls";
import { KINDS } from "./snapshot";
import type { Row } from "./state";
import { THREADS } from "./threads";
import { READ } from "./translations";
import { TWINS } from "./twins";
import type { Common, Resulting } from "./types";

export type Outcomes = "adopted" | "partly" | "later" | "no" | "open";
export type SourceKind = "note" | "group" | "idea";
export type Source = readonly [kind: SourceKind, id: string, notes: readonly string[]];

export interface Idea {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly sources: readonly Source[];
  readonly text_at: number;
  readonly sources_at: number;
  /** The idea that it was merged into; "" while it stands. */
  readonly into: string;
}

export type Former = readonly [outcome: Outcomes, reason: string, answer_by: string, at: number];

export interface Decision {
  readonly kind: SourceKind;
  readonly id: string;
  readonly outcome: Outcomes;
  readonly reason: string;
  /** A day, 2026-05-12, or "". */
  readonly answer_by: string;
  /** When it was made, in the server's ms. */
  readonly at: number;
  readonly made_at: number;
  /** What was decided before, newest first. */
  readonly former: readonly Former[];
}

export interface Action {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  /** If this happens, … */
  readonly cue: string;
  /** … then we do that. */
  readonly deed: string;
  readonly kind: SourceKind | "";
  readonly of: string;
  readonly text_at: number;
  readonly state_at: number;
  readonly state: "open" | "doing" | "done" | "dropped";
}

/** What hosts say above the round-up, by language, and whether everybody may read it. */
export interface RoundUp {
  /** How often it was published. */
  readonly edition: number;
  readonly public: boolean;
  /** When it was published or taken back last, in the server's ms. */
  readonly at: number;
  readonly words: readonly (readonly [lang: string, text: string])[];
  readonly words_at: number;
}

/** A name on a number of the board's log. */
export interface Moment {
  readonly id: string;
  readonly name: string;
  readonly seq: number;
  /** When the name was given, in the server's ms. */
  readonly at: number;
}

export interface Harvest {
  /** Those that stand, in the order of their making. */
  readonly ideas: readonly Idea[];
  /** Those that were merged into others. */
  readonly merged: readonly Idea[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly roundup: RoundUp;
  /** By their numbers. */
  readonly moments: readonly Moment[];
  /** Other sites that may show the board in their pages. */
  readonly sites: readonly string[];
}

const FORMER_MOST = 10;
const IDEA = "id text lang sources text_at sources_at into".split(" ");
const DECISION = "kind id outcome reason answer_by at made_at former".split(" ");
const ROUNDUP = "edition public at words words_at".split(" ");
const MOMENT = "id name seq at".split(" ");
const ACTION = "id text owner due cue deed kind of text_at state_at state".split(" ");

type Of<Tag extends Common[0]> = Extract<Resulting, readonly [Tag, ...unknown[]]>;
type Lay<Tag extends Resulting[0]> = (rows: readonly Row[], form: Of<Tag>, seq: number) => Row[];

const LAY: {
  [Tag in Exclude<
    Resulting[0],
    "note.reacted" | "note.pulled" | "note.translated" | "reply.added"
  >]: Lay<Tag>;
} = {
  "feelings.counted": (rows, [, moods]) => counted(rows, moods),
  "idea.made": (rows, [, id, text, lang, sources], seq) =>
    put(rows, id, ["idea", id, text, lang, sources, seq, seq, ""]),
  "idea.edited": (rows, [, id, text, lang], seq) =>
    idea(rows, id, (old) => ({ ...old, text, lang, text_at: seq })),
  "idea.sourced": (rows, [, id, sources, on], seq) =>
    idea(rows, id, (old) => {
      const rest = old.sources.filter((source) => !sources.some((one) => same(one, source)));
      return { ...old, sources: on ? united(old.sources, sources) : rest, sources_at: seq };
    }),
  "idea.merged": (rows, [, into, ids], seq) => {
    const all = ideasIn(rows);
    const kept = all.find((one) => one.id === into);
    if (!kept) return [...rows];
    const ending = ids.flatMap((id) => all.filter((one) => one.id === id && id !== into));
    const gone = new Set(ending.map(({ id }) => id));
    const sources = ending.reduce((sum, one) => united(sum, one.sources), kept.sources);
    const moved = rows.map((row) => {
      if (row[0] !== "idea") return row;
      const old = ideaOf(row);
      return gone.has(old.id) || gone.has(old.into) ? ideaRow({ ...old, into }) : row;
    });
    return idea(moved, into, (old) => ({ ...old, sources, sources_at: seq }));
  },
  "idea.dropped": (rows, [, id]) =>
    rows.filter((row) => row[0] !== "idea" || (row[1] !== id && row[7] !== id)),
  "decision.made": (rows, [, kind, id, outcome, reason, answer_by, at], seq) => {
    const place = rows.findIndex(
      (row) => row[0] === "decision" && row[1] === kind && row[2] === id,
    );
    const old = rows[place];
    const was = old && decisionOf(old);
    const before: Former[] = was ? [[was.outcome, was.reason, was.answer_by, was.at]] : [];
    const former = [...before, ...(was?.former ?? [])].slice(0, FORMER_MOST);
    const row: Row = ["decision", kind, id, outcome, reason, answer_by, at, seq, former];
    return old ? rows.with(place, row) : sorted([...rows, row]);
  },
  "action.added": (rows, [, id, ...words], seq) =>
    put(rows, id, ["action", id, ...words, seq, seq, "open"]),
  "action.edited": (rows, [, id, text, owner, due, cue, deed], seq) =>
    action(rows, id, (old) => ({ ...old, text, owner, due, cue, deed, text_at: seq })),
  "action.turned": (rows, [, id, state], seq) =>
    action(rows, id, (old) => ({ ...old, state, state_at: seq })),
  "roundup.worded": (rows, [, lang, text], seq) =>
    roundup(rows, (old) => {
      const rest = old.words.filter(([one]) => one !== lang);
      const words = [...rest, ...(text ? [[lang, text] as const] : [])];
      return { ...old, words: words.sort(([a], [b]) => (a < b ? -1 : 1)), words_at: seq };
    }),
  "roundup.published": (rows, [, on, at]) =>
    roundup(rows, (old) => ({ ...old, edition: old.edition + Number(on), public: on, at })),
  "moment.kept": (rows, [, id, ...words]) => {
    return sorted([...without(rows, "moment", id), ["moment", id, ...words]]);
  },
  "moment.dropped": (rows, [, id]) => without(rows, "moment", id),
  "site.allowed": (rows, [, site]) => put(rows, site, ["site", site]),
  "site.barred": (rows, [, site]) => without(rows, "site", site),
  "action.deleted": (rows, [, id]) => without(rows, "action", id),
};

/** Lays the forms that wait behind the rows, each with its number as its last field. */
export function laid(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(([tag]) => !KINDS.includes(tag));
  if (at < 0) return rows;
  return rows.slice(at).reduce(
    (done: readonly Row[], waiting) => {
      const lay = { ...LAY, ...TWINS, ...THREADS, ...PULLS, ...READ }[
        waiting[0] as keyof typeof LAY
      ] as Lay<Resulting[0]>;
      return lay(done, waiting.slice(0, -1) as unknown as Resulting, waiting.at(-1) as number);
    },
    rows.slice(0, at),
  );
}

OUTCOME.laid = laid;

const known = new WeakMap<readonly Row[], Harvest>();

/** The same as things, made once for each state of the board. */
export function harvestOf({ outcome }: { readonly outcome: readonly Row[] }): Harvest {
  let found = known.get(outcome);
  if (!found) {
    const rows = laid(outcome);
    const ideas = ideasIn(rows);
    found = {
      ideas: ideas.filter(({ into }) => !into),
      merged: ideas.filter(({ into }) => into),
      decisions: rows.filter(([tag]) => tag === "decision").map(decisionOf),
      actions: rows.filter(([tag]) => tag === "action").map(actionOf),
      roundup: roundupOf(rows),
      moments: rows.filter(([tag]) => tag === "moment").map((row) => thing(MOMENT, row) as Moment),
      sites: rows.filter(([tag]) => tag === "site").map((row) => String(row[1])),
    };
    known.set(outcome, found);
  }
  return found;
}

/** The ids of the notes behind sources, each once, in their order. */
export function notesOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.flatMap(([kind, id, notes]) => (kind === "note" ? [id] : notes)))];
}

/** What was decided last about a thing; "open" counts as nothing decided. */
export function decisionOn(
  { decisions }: Pick<Harvest, "decisions">,
  kind: SourceKind,
  id: string,
): Decision | undefined {
  return decisions.find((one) => one.kind === kind && one.id === id);
}

function same([kind, id]: Source, [otherKind, otherId]: Source): boolean {
  return kind === otherKind && id === otherId;
}

function united(one: readonly Source[], more: readonly Source[]): Source[] {
  const rest = more.filter((source, at) => more.findIndex((each) => same(each, source)) === at);
  return [...one, ...rest.filter((source) => !one.some((each) => same(each, source)))];
}

function put(rows: readonly Row[], id: string, row: Row): Row[] {
  const there = rows.some((old) => old[0] === row[0] && old[1] === id);
  return there ? [...rows] : sorted([...rows, row]);
}

function without(rows: readonly Row[], kind: string, id: string): Row[] {
  return rows.filter((row) => row[0] !== kind || row[1] !== id);
}

function sorted(rows: Row[]): Row[] {
  return rows.sort((a, b) => {
    const kind = KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]);
    if (kind || a[0] !== "site")
      return kind || (a[0] === "moment" ? Number(a[3]) - Number(b[3]) : 0);
    return String(a[1]) < String(b[1]) ? -1 : 1;
  });
}

function idea(rows: readonly Row[], id: string, to: (old: Idea) => Idea): Row[] {
  return rows.map((row) => (row[0] === "idea" && row[1] === id ? ideaRow(to(ideaOf(row))) : row));
}

function action(rows: readonly Row[], id: string, to: (old: Action) => Action): Row[] {
  return rows.map((row) =>
    row[0] === "action" && row[1] === id ? rowOf("action", ACTION, to(actionOf(row))) : row,
  );
}

function roundup(rows: readonly Row[], to: (old: RoundUp) => RoundUp): Row[] {
  const row = rowOf("roundup", ROUNDUP, to(roundupOf(rows)));
  return [...rows.filter(([tag]) => tag !== "roundup"), row];
}

function roundupOf(rows: readonly Row[]): RoundUp {
  const row = rows.find(([tag]) => tag === "roundup") ?? ["", 0, false, 0, [], 0];
  return thing(ROUNDUP, row as Row) as RoundUp;
}

function ideasIn(rows: readonly Row[]): Idea[] {
  return rows.filter(([tag]) => tag === "idea").map(ideaOf);
}

function ideaOf(row: Row): Idea {
  return thing(IDEA, row) as Idea;
}

function ideaRow(one: Idea): Row {
  return rowOf("idea", IDEA, one);
}

function decisionOf(row: Row): Decision {
  return thing(DECISION, row) as Decision;
}

function actionOf(row: Row): Action {
  return thing(ACTION, row) as Action;
}

function thing(names: readonly string[], row: Row): unknown {
  return Object.fromEntries(names.map((name, at) => [name, row[at + 1]]));
}

function rowOf(tag: string, names: readonly string[], of: object): Row {
  const fields = of as Readonly<Record<string, unknown>>;
  return [tag, ...names.map((name) => fields[name])];
}
