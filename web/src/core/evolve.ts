// The mirror of the server's `lay`: one numbered form more. Total: no form ever fails.

import { NO_BALLOT, ranked, trimmed, without, withValue } from "./ballot";
import { GROUP_FORMS, outOf, RANK_STEP, swept } from "./groups";
import { noteRow, VOTE } from "./rows";
import {
  type Ballot,
  inOrder,
  inserted,
  NOWHERE,
  type Note,
  type Round,
  type Row,
  type Seat,
  type Section,
  type State,
  type Vote,
} from "./state";
import type { Common, Count, Form, NoteRow, Plan, Private, Resulting } from "./types";

type Touched = Set<string>;
type Rest = [tags?: string[], round?: string, sight?: string, keys?: null, column?: string];
type Of<Tag extends Common[0]> = Extract<Common, readonly [Tag, ...unknown[]]>;
export type Apply<Tag extends Common[0]> = (state: State, form: Of<Tag>, touched: Touched) => void;

/** Moves `state` on by one form; ids of notes that it changed are added to `touched`. */
export function evolve(state: State, form: Form, touched: Touched): void {
  state.seq += 1;
  if (form[0] !== "own") {
    apply(state, form, touched);
  } else {
    apply(state, form[1], touched);
    for (const event of form[2]) confide(state, event, touched);
  }
}

/** How forms about what comes of a session are laid; until that is loaded they wait, in order. */
export const OUTCOME: { laid: (rows: readonly Row[]) => readonly Row[] } = { laid: (rows) => rows };

function apply(state: State, form: Common, touched: Touched): void {
  if (Object.hasOwn(FORMS, form[0])) {
    (FORMS[form[0] as "hid"] as Apply<Common[0]>)(state, form, touched);
  } else if (/^(idea|deci|acti|feel|roundup|mom|site|note.(rea|pul|tra)|repl)/.test(form[0])) {
    later(state, form);
  } else {
    about(state, { newer: true }); // a newer program wrote it: it counts, and that is all
  }
}

/** Keeps a form for the piece that knows what it does. */
function later(state: State, form: Row): void {
  state.outcome = OUTCOME.laid([...state.outcome, [...form, state.seq]]);
}

const RULES = new Set(["note_chars", "cursors", "auto", "open", "hold", "closes_at", "erases_at"]);
const RUNNING = { state: "running", left: 0, timed: false, grace_until: 0 } as const;
const UNBEGUN = {
  ...RUNNING,
  state: "planned",
  starts_at: 0,
  ends_at: 0,
  names: "",
  covered: 0,
  teams: 0,
} as const;

const FORMS: { [Tag in Exclude<Common[0], Resulting[0]>]: Apply<Tag> } = {
  hid: () => undefined,
  count: (s, form) => {
    const [, id, change, , round] = form;
    if (round) counted(s, form);
    else vote(s, id, (old) => ({ turnout: old.turnout + change }));
  },
  "board.created": (s, [, title, question, template, layout, lang, at, names = "alias"]) => {
    const rest = { locked: false, finished: false, door: "open", newer: false } as const;
    const rules = {
      note_chars: 500,
      cursors: 1,
      auto: 1,
      open: 0,
      hold: 0,
      closes_at: 0,
      erases_at: 0,
    };
    s.about = {
      title,
      question,
      template,
      layout,
      lang,
      at,
      ...rest,
      ...rules,
      names,
      focus: NOWHERE,
    };
  },
  "board.titled": (s, [, title]) => about(s, { title }),
  "board.asked": (s, [, question]) => about(s, { question }),
  "board.ruled": (s, [, key, value]) => {
    if (RULES.has(key)) about(s, { [key]: value });
  },
  "board.locked": (s, [, locked]) => about(s, { locked }),
  "board.finished": (s, [, finished]) => about(s, { finished }),
  "door.changed": (s, [, door]) => about(s, { door }),
  "focus.moved": (s, [, ...focus]) => about(s, { focus }),
  "seat.joined": (s, [, id, n, role, label, face, waiting = false]) => {
    s.seats = new Map(s.seats).set(id, { id, n, role, label, face, gone: false, waiting });
  },
  "seat.renamed": (s, [, id, label]) => seat(s, id, { label }),
  "role.given": (s, [, id, role]) => seat(s, id, { role }),
  "seat.removed": (s, [, id]) => seat(s, id, { gone: true }),
  "seat.returned": (s, [, id]) => seat(s, id, { gone: false }),
  "seat.erased": (s, form) => {
    seat(s, form[1], { label: form[3], gone: true, waiting: true });
    later(s, form); // what that person put into other languages
  },
  "seat.admitted": (s, [, id]) => seat(s, id, { waiting: false }),
  "section.added": (
    s,
    [, id, title, prompt, colour, max_chars, limit, after, labels = [], feeling = ""],
  ) => {
    if (s.sections.some((old) => old.id === id)) return;
    const words = { id, title, prompt, colour, max_chars, limit };
    const section = { ...words, locked: false, name_at: s.seq, labels, feeling };
    s.sections = inserted(s.sections, section, after, s.sections.length);
  },
  "section.edited": (s, [, id, title, prompt, colour]) =>
    section(s, id, { title, prompt, colour, name_at: s.seq }),
  "section.moved": (s, [, id, after]) => {
    const moved = s.sections.find((old) => old.id === id);
    const rest = s.sections.filter((old) => old !== moved);
    if (moved && id !== after) s.sections = inserted(rest, moved, after, 0);
  },
  "section.locked": (s, [, id, locked]) => section(s, id, { locked }),
  "section.removed": (s, [, id, to], touched) => {
    if (id === to || !s.sections.some((old) => old.id === to)) return;
    let rank = inOrder(s.notes, to).at(-1)?.rank ?? 0;
    for (const note of inOrder(s.notes, id)) {
      rank += RANK_STEP;
      put(s, { ...note, section: to, rank, place_at: s.seq }, touched);
    }
    for (const note of s.hidden.values()) {
      if (note.section === id) s.hidden.set(note.id, { ...note, section: to, place_at: s.seq });
    }
    for (const { round, sections } of s.unseen) {
      const n = sections.find(([there]) => there === id)?.[1];
      if (n) counted(s, ["count", to, n, 0, round, id]);
    }
    s.groups = s.groups.map((old) => (old.section === id ? { ...old, section: to } : old));
    s.sections = s.sections.filter((old) => old.id !== id);
  },
  "section.ranked": (s, [, id, notes, first = RANK_STEP, step = RANK_STEP], touched) => {
    for (const [place, name] of notes.entries()) {
      const rank = first + place * step;
      if (s.notes.get(name)?.section === id) note(s, name, { rank }, touched);
    }
  },
  "column.added": (s, [, id, title, after]) => {
    if (s.columns.some((old) => old.id === id)) return;
    s.columns = inserted(s.columns, { id, title }, after, s.columns.length);
  },
  "column.edited": (s, [, id, title]) => {
    s.columns = s.columns.map((old) => (old.id === id ? { id, title } : old));
  },
  "column.removed": (s, [, id, column], touched) => {
    for (const old of [...s.notes.values()]) {
      if (old.column === id) put(s, { ...old, column, place_at: s.seq }, touched);
    }
    for (const note of s.hidden.values()) {
      if (note.column === id) s.hidden.set(note.id, { ...note, column, place_at: s.seq });
    }
    s.groups = s.groups.map((old) => (old.column === id ? { ...old, column } : old));
    s.columns = s.columns.filter((old) => old.id !== id);
  },
  "notes.placed": (s, [, places], touched) => {
    for (const [id, x, y] of places) note(s, id, { x, y, z: s.seq, place_at: s.seq }, touched);
  },
  "note.added": (s, form, touched) => {
    const [, id, section, text, lang, colour, x, y, rank, seat, copy_of] = form;
    const [tags = [], round = "", , , column = ""] = form.slice(11) as Rest;
    const words = { id, section, text, lang, colour, tags, seat, copy_of, altered: false };
    const stamps = { z: s.seq, text_at: s.seq, place_at: s.seq, look_at: s.seq };
    put(s, { ...words, x, y, rank, ...stamps, round, column, quote: false }, touched);
  },
  "note.edited": (s, [, id, text, lang, , altered], touched) =>
    note(s, id, { text, lang, altered, text_at: s.seq }, touched),
  "note.moved": (s, [, id, section, x, y, rank, column = ""], touched) => {
    outOf(s, [id]);
    note(s, id, { section, x, y, rank, column, z: s.seq, place_at: s.seq }, touched);
  },
  "note.raised": (s, [, id], touched) => note(s, id, { z: s.seq }, touched),
  "note.painted": (s, [, id, colour], touched) => note(s, id, { colour, look_at: s.seq }, touched),
  "note.tagged": (s, [, id, tag, on], touched) => {
    const tags = (s.notes.get(id)?.tags ?? []).filter((old) => old !== tag);
    note(s, id, { tags: on ? [...tags, tag] : tags, look_at: s.seq }, touched);
  },
  "note.quoted": (s, [, id, quote], touched) => note(s, id, { quote }, touched),
  "note.deleted": (s, [, id], touched) => {
    const old = s.notes.get(id);
    if (!old) return;
    s.gone.set(id, old);
    later(s, ["gone", id]);
    taken(s, id, touched);
  },
  "note.merged": (s, [tag, into, ids, faces], touched) => {
    for (const id of s.notes.has(into) ? ids : []) {
      const old = id !== into && s.notes.get(id);
      if (old) later(s, [tag, into, noteRow(old), faces]);
      if (old) taken(s, id, touched);
    }
  },
  "note.unmerged": (s, form, touched) => {
    later(s, form);
    for (const row of form[3]) put(s, noteOf(row), touched);
  },
  gone: (s, [, id], touched) => {
    outOf(s, [id]);
    later(s, ["gone", id]); // what was said about it, too
    taken(s, id, touched);
  },
  "notes.erased": (s, [, ids, , counts], touched) => {
    for (const count of counts) counted(s, count);
    outOf(s, ids);
    for (const id of ids) {
      s.gone.delete(id);
      taken(s, id, touched);
    }
    later(s, ["notes.erased", ids]); // those that were merged into others, and reactions
  },
  "notes.shown": (s, [, rows, counts = [], ...said], touched) => {
    if (said.flat()[0]) later(s, ["said", said.flat()]);
    for (const count of counts) counted(s, count);
    for (const row of rows) {
      s.hidden.delete(row[1]);
      put(s, noteOf(row), touched);
    }
  },
  "vote.opened": (s, [, ...rules]) => {
    if (s.votes.some((old) => old.id === rules[0])) return;
    const [sums, more] = [["open", 0, 0, []], rules.splice(5)];
    s.votes = [...s.votes, VOTE.of(["vote", ...rules, ...sums, ...more, 0, [], []])];
  },
  "vote.budgeted": (s, [, id, budget]) =>
    vote(s, id, (old) => {
      const mine = s.ballots.get(id);
      if (mine) ballot(s, id, trimmed(old, mine, budget));
      return { budget };
    }),
  "vote.closed": (s, [, id, turnout, seats, results, real, duels, held = []]) =>
    vote(s, id, () => ({ state: "closed", turnout, seats, results, real, duels, held })),
  "vote.voided": (s, [, id]) => vote(s, id, () => ({ state: "void" })),
  "round.added": (s, [, id, plan, after, repeat_of]) => {
    const fresh = { ...UNBEGUN, id, plan, repeat_of };
    s.rounds = inserted(s.rounds, fresh, after, s.rounds.length);
  },
  "round.edited": (s, [, id, plan]) => round(s, id, { plan }),
  "round.moved": (s, [, id, after]) => {
    const moved = s.rounds.find((old) => old.id === id);
    const rest = s.rounds.filter((old) => old !== moved);
    if (moved) s.rounds = inserted(rest, moved, after, 0);
  },
  "round.dropped": (s, [, id]) => {
    s.rounds = s.rounds.filter((old) => old.id !== id);
  },
  "round.skipped": (s, [, id]) => round(s, id, { state: "skipped" }),
  "round.started": (s, [, id, starts_at, ends_at, names = "alias"]) => {
    about(s, { focus: NOWHERE });
    round(s, id, { state: "running", starts_at, ends_at, left: 0, timed: false, names });
  },
  "round.paused": (s, [, id, left]) =>
    round(s, id, { state: "paused", left, ends_at: 0, timed: false }),
  "round.resumed": (s, [, id, ends_at]) => round(s, id, { ...RUNNING, ends_at }),
  "round.extended": (s, [, id, ends_at]) => round(s, id, { ...RUNNING, ends_at }),
  "round.timed": (s, [, id, , grace_until]) =>
    round(s, id, { state: grace_until ? "closing" : "running", timed: true, grace_until }),
  "round.ended": (s, [, id, grace_until]) =>
    round(s, id, { state: "closing", timed: false, grace_until }),
  "round.closed": (s, [, id]) => {
    round(s, id, { state: "closed", grace_until: 0 });
    swept(s);
  },
  covered: (s, [, id, covered]) => round(s, id, { covered }),
  teamed: (s, [, id, teams]) => round(s, id, { teams }),
  "names.lowered": (s, [, id, names]) => {
    const old = s.rounds.find((one) => one.id === id);
    if (!id) about(s, { names });
    if (!old) return;
    const plan = old.plan.map((part, at) => (at === 7 ? names : part)) as unknown as Plan;
    round(s, id, { plan, names: old.names && names });
  },
  ...GROUP_FORMS,
  "group.made": (s, form, touched) => {
    GROUP_FORMS["group.made"](s, form, touched);
    if (s.outcome[0]) later(s, ["group.made", form[1]]); // what was said of it before a merge
  },
  "group.dissolved": (s, form, touched) => {
    GROUP_FORMS["group.dissolved"](s, form, touched);
    if (s.outcome[0]) later(s, ["group.dissolved", form[1], s.groups.map(({ id }) => id)]);
  },
  "group.merged": (s, form, touched) => {
    GROUP_FORMS["group.merged"](s, form, touched);
    later(s, form);
  },
};

/** What this seat alone learns. */
function confide(state: State, event: Private, touched: Touched): void {
  const [tag] = event;
  const own = { ...state, notes: state.hidden };
  if (tag === "note.hidden") {
    put(own, noteOf(event[1]), touched);
    state.sights = new Map(state.sights).set(event[1][1], event);
    return;
  }
  if (/^prop/.test(tag)) {
    // Its whole, which begins the row anew, or what happened to it: proposals.ts reads them.
    state.overlay = [...(/al(.made)?$/.test(tag) ? [] : state.overlay), event as Row];
    return;
  }
  const id = event[1] as string;
  if (tag === "cards") state.cards = event;
  if (tag === "team") state.teams = [...state.teams, event];
  const old = state.ballots.get(id) ?? NO_BALLOT;
  const of = state.votes.find((vote) => vote.id === id);
  if (tag === "note.felt") state.felt = new Map(state.felt).set(id, event[2]);
  else if (tag === "note.first") state.firsts = new Map(state.firsts).set(id, event[2]);
  else if (tag.startsWith("note.") || tag === "gone") apply(own, event as Common, touched);
  if (tag === "ballot")
    ballot(state, id, { abstained: event[2], values: event[3], real: event[4] });
  if (!of) return;
  if (tag === "ballot.cast") ballot(state, id, withValue(of, old, event[3], event[4]));
  if (tag === "ballot.ranked") ballot(state, id, ranked(old, event[3]));
  if (tag === "ballot.withdrawn") ballot(state, id, withValue(of, old, event[3]));
  if (tag === "ballot.abstained") ballot(state, id, { ...old, values: [], abstained: event[3] });
  if (tag === "ballot.lensed") ballot(state, id, { ...old, real: event[3] });
}

export function noteOf(row: NoteRow): Note {
  const [, id, section, text, lang, colour, tags, x, y, rank, z, seat, copy_of, altered] = row;
  const [text_at, place_at, look_at, round, column] = [row[14], row[15], row[16], row[17], row[18]];
  const quote = row[19];
  const words = { id, section, text, lang, colour, tags, seat, copy_of, altered };
  return { ...words, x, y, rank, z, text_at, place_at, look_at, round, column, quote };
}

/** Counts the hidden notes of a round anew; what has none is not listed, the rest is by id. */
function counted(state: State, [, id, change, writers, round = "", left = ""]: Count): void {
  const old = state.unseen.find((row) => row.round === round);
  const sections = new Map(old?.sections);
  sections.set(id, (sections.get(id) ?? 0) + change);
  if (left) sections.set(left, (sections.get(left) ?? 0) - change);
  const kept = [...sections].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const row = { round, writers: (old?.writers ?? 0) + writers, sections: kept };
  const rows = state.unseen.filter((one) => one !== old).concat(kept.length ? row : []);
  state.unseen = rows.sort((a, b) => (a.round < b.round ? -1 : 1));
}

/** Takes a note out, and off one's own ballots. */
function taken(s: State, id: string, touched: Touched): void {
  s.notes.delete(id);
  touched.add(id);
  for (const vote of s.votes) {
    const mine = vote.state === "open" && vote.items.includes(id) && s.ballots.get(vote.id);
    if (mine && !mine.abstained) ballot(s, vote.id, without(vote, mine, id));
  }
}

function put(state: State, note: Note, touched: Touched): void {
  state.notes.set(note.id, note);
  touched.add(note.id);
}

function note(state: State, id: string, change: Partial<Note>, touched: Touched): void {
  const old = state.notes.get(id);
  if (old) put(state, { ...old, ...change }, touched);
}

function about(state: State, change: Partial<State["about"]>): void {
  state.about = { ...state.about, ...change };
}

function seat(state: State, id: string, change: Partial<Seat>): void {
  const old = state.seats.get(id);
  if (old) state.seats = new Map(state.seats).set(id, { ...old, ...change });
}

function section(state: State, id: string, change: Partial<Section>): void {
  state.sections = state.sections.map((old) => (old.id === id ? { ...old, ...change } : old));
}

function vote(state: State, id: string, change: (old: Vote) => Partial<Vote>): void {
  state.votes = state.votes.map((old) => (old.id === id ? { ...old, ...change(old) } : old));
}

function round(state: State, id: string, change: Partial<Round>): void {
  state.rounds = state.rounds.map((old) => (old.id === id ? { ...old, ...change } : old));
}

function ballot(state: State, id: string, mine: Ballot): void {
  state.ballots = new Map(state.ballots).set(id, mine);
}
