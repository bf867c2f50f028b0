// What a command will most likely do, so that it paints at once: the forms that the server will
// send if nothing stands in the way. Total; nothing for what is already so or cannot be.

import { dotsOn, NO_BALLOT, spent } from "./ballot";
import { evolve, RANK_STEP } from "./evolve";
import { frame, isPlane, rowsOf, tidied } from "./plane";
import { currentRound } from "./rounds";
import { noteRow } from "./rows";
import { byRank, draftOf, type Note, type Notes, type Round, type State, topRank } from "./state";
import { clean, fold, line } from "./text";
import type { Command, Common, Form, Plan } from "./types";

type Tag = Command[0];
type Of<T extends Tag> = Extract<Command, readonly [T, ...unknown[]]>;
type Predict<T extends Tag> = (state: State, command: Of<T>, seat: string) => Form[];

/** The forms that `command` of `seat` would make on `state`. */
export function predict(state: State, command: Command, seat: string): Form[] {
  const found = PREDICTED[command[0]] as Predict<Tag> | undefined;
  return found?.(state, command, seat) ?? [];
}

const PREDICTED: { [T in Tag]?: Predict<T> } = {
  "board.title": (s, [, title]) =>
    unless(line(title) === s.about.title, ["board.titled", line(title)]),
  "board.ask": (s, [, question]) =>
    unless(line(question) === s.about.question, ["board.asked", line(question)]),
  "board.rule": (s, [, key, value]) => unless(s.about[key] === value, ["board.ruled", key, value]),
  "board.lock": (s, [, on]) => unless(s.about.locked === on, ["board.locked", on]),
  "door.change": (s, [, door]) => unless(s.about.door === door, ["door.changed", door]),
  "seat.rename": (s, [, label], seat) =>
    unless(s.seats.get(seat)?.label === line(label), ["seat.renamed", seat, line(label)]),
  "section.add": (s, [, id, title, prompt, colour, after]) => {
    if (hasSection(s, id)) return [];
    return shifting(s, ["section.added", id, line(title), line(prompt), colour, 0, 0, after, []]);
  },
  "section.edit": (s, [, id, title, prompt, colour]) => {
    const old = s.sections.find((section) => section.id === id);
    const words = [line(title), line(prompt), colour] as const;
    const same = words[0] === old?.title && words[1] === old.prompt && colour === old.colour;
    return unless(!old || same, ["section.edited", id, ...words]);
  },
  "section.move": (s, [, id, after]) => shifting(s, ["section.moved", id, after]),
  "section.lock": (s, [, id, on]) => {
    const old = s.sections.find((section) => section.id === id);
    return unless(!old || old.locked === on, ["section.locked", id, on]);
  },
  "section.remove": (s, [, id, to]) =>
    hasSection(s, id) && hasSection(s, to) ? shifting(s, ["section.removed", id, to]) : [],
  "section.tidy": (s, [, id]) => {
    const at = s.sections.findIndex((section) => section.id === id);
    const notes = rowsOf(s.sections, s.notes.values())[at]?.[1] ?? [];
    return unless(!isPlane(s.about.layout), ["notes.placed", tidied(at, notes)]);
  },
  "note.add": (s, [, id, section, text, lang, colour, x, y, before, round = "", to = ""], seat) => {
    if (s.notes.has(id) || !hasSection(s, section)) return [];
    const rank = rankBefore(s.notes, section, before);
    const place = placed(s, x, y);
    const words = [clean(text), lang, colour] as const;
    const written = round || (currentRound(s)?.id ?? "");
    return [
      ["note.added", id, section, ...words, ...place, rank, seat, "", [], written, columnOf(s, to)],
    ];
  },
  "note.edit": (s, [, id, text, lang, base], seat) => {
    const note = s.notes.get(id);
    if (!note || (note.text === clean(text) && note.lang === lang)) return [];
    return [
      ["note.edited", id, clean(text), lang, base, note.altered || !["", seat].includes(note.seat)],
    ];
  },
  "note.move": (s, [, id, section, x, y, before, , to = ""]) => {
    const note = s.notes.get(id);
    if (!note || !hasSection(s, section)) return [];
    const rank = rankMoved(s, note, section, before);
    const [toX, toY] = placed(s, x, y);
    const column = columnOf(s, to, note.column);
    const same = note.section === section && note.x === toX && note.y === toY && note.rank === rank;
    return unless(same && note.column === column, [
      "note.moved",
      id,
      section,
      toX,
      toY,
      rank,
      column,
    ]);
  },
  "note.raise": (s, [, id]) => unless(!s.notes.has(id), ["note.raised", id]),
  "note.paint": (s, [, id, colour]) => {
    const note = s.notes.get(id);
    return unless(!note || note.colour === colour, ["note.painted", id, colour]);
  },
  "note.tag": (s, [, id, wish, on]) => {
    if (!s.notes.has(id)) return [];
    const same = s.notes.get(id)?.tags.find((tag) => fold(tag) === fold(line(wish)));
    return unless(on === (same !== undefined), ["note.tagged", id, same ?? line(wish), on]);
  },
  "note.delete": (s, [, id]) => unless(!s.notes.has(id), ["note.deleted", id, 0]),
  "note.restore": (s, [, id]) => {
    const note = s.gone.get(id);
    if (!note || s.notes.has(id)) return [];
    const [now, first] = [s.seq + 1, s.sections[0]?.id ?? ""];
    const home = { section: first, rank: rankBefore(s.notes, first, "") };
    const there = hasSection(s, note.section) ? note : { ...note, ...home };
    return [["notes.shown", [noteRow({ ...there, z: now, place_at: now })]]];
  },
  "note.copy": (s, [, id, to, section]) => {
    const note = s.notes.get(id);
    if (!note || s.notes.has(to) || !hasSection(s, section)) return [];
    const { text, lang, colour, tags } = note;
    const place = placed(s, note.x + 24, note.y + 24);
    const rank = rankBefore(s.notes, section, "");
    const column = columnOf(s, "", note.column);
    return [
      ["note.added", to, section, text, lang, colour, ...place, rank, "", id, tags, "", column],
    ];
  },
  "vote.cast": (s, [, vote, note, value]) => {
    const rules = s.votes.find(({ id, state }) => id === vote && state === "open");
    const mine = s.ballots.get(vote) ?? NO_BALLOT;
    const more = value - dotsOn(mine, note);
    if (!rules?.notes.includes(note) || more === 0 || value > rules.most) return [];
    if (spent(mine) + more > rules.budget) return [];
    return [["own", turnout(s, vote), [["ballot.cast", vote, "", note, value]]]];
  },
  "vote.withdraw": (s, [, vote, note]) => {
    if (!dotsOn(s.ballots.get(vote) ?? NO_BALLOT, note)) return [];
    return [["own", ["hid"], [["ballot.withdrawn", vote, "", note]]]];
  },
  "vote.abstain": (s, [, vote, on]) => {
    if ((s.ballots.get(vote)?.abstained ?? false) === on) return [];
    return [["own", turnout(s, vote), [["ballot.abstained", vote, "", on]]]];
  },
  "round.add": (s, [, id, plan, after]) => {
    const stands = roundOf(s, id) || (after && !roundOf(s, after));
    return unless(!!stands, ["round.added", id, worded(plan), after, ""]);
  },
  "round.edit": (s, [, id, plan]) => {
    const old = roundOf(s, id);
    const same = JSON.stringify(old?.plan) === JSON.stringify(worded(plan));
    return unless(!old || same, ["round.edited", id, worded(plan)]);
  },
  "round.move": (s, [, id, after]) => {
    const at = s.rounds.findIndex((round) => round.id === id);
    const stays = after === id || after === (s.rounds[at - 1]?.id ?? "");
    return unless(!unbegun(s.rounds[at]) || stays, ["round.moved", id, after]);
  },
  "round.drop": (s, [, id]) => unless(!unbegun(roundOf(s, id)), ["round.dropped", id]),
  "round.skip": (s, [, id]) => unless(roundOf(s, id)?.state !== "planned", ["round.skipped", id]),
  "round.repeat": (s, [, id, fresh]) => {
    const old = roundOf(s, id);
    return !old || roundOf(s, fresh) ? [] : [["round.added", fresh, old.plan, id, id]];
  },
};

/** Whether the board is already as `command` wishes, as far as this page can tell. */
export function alreadySo(state: State, command: Command, seat: string): boolean {
  if (!(command[0] in PREDICTED) || command[0] === "note.restore") return false;
  return predict(state, command, seat).length === 0;
}

/** The notes whose text, place or look a command changes. */
export function concerned(command: Command): string[] {
  if (command[0] === "note.copy") return [command[2]];
  return command[0].startsWith("note.") ? [command[1] as string] : [];
}

function unless(so: boolean, form: Common): Form[] {
  return so ? [] : [form];
}

/** On a plane the notes of a section go along when its frame moves. */
function shifting(state: State, form: Common): Form[] {
  if (!isPlane(state.about.layout)) return [form];
  const after = draftOf(state);
  evolve(after, form, new Set());
  const places: [id: string, x: number, y: number][] = [];
  for (const { id, section, x, y } of state.notes.values()) {
    const [from, to] = [place(state, section), place(after, section)];
    if (to >= 0 && to !== from) places.push([id, x + frame(to).x - frame(from).x, y]);
  }
  return places.length ? [form, ["notes.placed", places]] : [form];
}

function roundOf(state: State, id: string): Round | undefined {
  return state.rounds.find((round) => round.id === id);
}

function unbegun(round: Round | undefined): boolean {
  return round?.state === "planned" || round?.state === "skipped";
}

function worded([kind, title, instruction, ...rest]: Plan): Plan {
  return [kind, line(title), line(instruction), ...rest];
}

function place(state: State, id: string): number {
  return state.sections.findIndex((section) => section.id === id);
}

function hasSection(state: State, id: string): boolean {
  return state.sections.some((section) => section.id === id);
}

function placed(state: State, x: number, y: number): [x: number, y: number] {
  return isPlane(state.about.layout) ? [x, y] : [0, 0];
}

/** The column that a note comes to: the one it names, else its own, else the first. */
function columnOf({ columns }: State, wanted: string, now = ""): string {
  const found = columns.find(({ id }) => id === (wanted || now)) ?? columns[0];
  return found?.id ?? "";
}

function turnout(state: State, vote: string): Common {
  return state.ballots.has(vote) ? ["hid"] : ["count", vote, 1, 0];
}

/** A note that is there already keeps its rank; so does every one of a plane's without a wish. */
function rankMoved(state: State, note: Note, section: string, before: string): number {
  const here = section === note.section;
  if (here && before === note.id) return note.rank;
  if (!before) {
    const stays = here && (isPlane(state.about.layout) || isLast(state.notes, note));
    return stays ? note.rank : rankBefore(state.notes, section, "");
  }
  const behind = state.notes.get(before);
  const ahead = behind && aheadOf(state.notes, behind, note.id);
  const between = behind && (!ahead || byRank(ahead, note) < 0) && byRank(note, behind) < 0;
  return here && between ? note.rank : rankBefore(state.notes, section, before, note.id);
}

/** Between its neighbours; a fraction where the server will respace the whole section. */
function rankBefore(notes: Notes, section: string, before: string, moving = ""): number {
  const behind = notes.get(before);
  if (behind?.section !== section) {
    const last = topOf(notes, section) + RANK_STEP;
    tops.get(notes)?.set(section, last);
    return last;
  }
  const lower = aheadOf(notes, behind, moving)?.rank ?? 0;
  const middle = (lower + behind.rank) / 2;
  return behind.rank - lower > 1 ? Math.floor(middle) : middle;
}

/** The note right before `behind` in its section, the moving one left out. */
function aheadOf(notes: Notes, behind: Note, moving: string): Note | undefined {
  let ahead: Note | undefined;
  for (const note of notes.values()) {
    if (note.section !== behind.section || note.id === moving) continue;
    if (byRank(note, behind) < 0 && (!ahead || byRank(ahead, note) < 0)) ahead = note;
  }
  return ahead;
}

function isLast(notes: Notes, note: Note): boolean {
  for (const other of notes.values()) {
    if (other.section === note.section && byRank(other, note) > 0) return false;
  }
  return true;
}

// A draft lives for one frame, and a section's top only grows in it: one walk a draft is enough.
const tops = new WeakMap<Notes, Map<string, number>>();

function topOf(notes: Notes, section: string): number {
  const known = tops.get(notes) ?? new Map<string, number>();
  tops.set(notes, known);
  const top = known.get(section) ?? topRank(notes, section);
  known.set(section, top);
  return top;
}
