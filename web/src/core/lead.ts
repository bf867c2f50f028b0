// What commands will do that only large boards ask for: phones do not load it.

import { evolve } from "./evolve";
import { frame, rowsOf, tidied } from "./layout";
import { type Foresight, hasSection, PREDICTED, placed, rankAt, unless, WISH } from "./predict";
import { byRank, draftOf, type Note, type Notes, type Round, type State } from "./state";
import { fold, line } from "./text";
import type { Common, Form, Plan } from "./types";

const LED: Foresight = {
  "board.title": (s, [, title]) =>
    unless(line(title) === s.about.title, ["board.titled", line(title)]),
  "board.ask": (s, [, question]) =>
    unless(line(question) === s.about.question, ["board.asked", line(question)]),
  "board.rule": (s, [, key, value]) => unless(s.about[key] === value, ["board.ruled", key, value]),
  "board.lock": (s, [, on]) => unless(s.about.locked === on, ["board.locked", on]),
  "door.change": (s, [, door]) => unless(s.about.door === door, ["door.changed", door]),
  "section.add": (s, [, id, title, prompt, colour, after]) => {
    if (hasSection(s, id)) return [];
    return shifting(s, ["section.added", id, line(title), line(prompt), colour, 0, 0, after]);
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
    return unless(s.about.layout !== "free", ["notes.placed", tidied(at, notes)]);
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
  "note.raise": (s, [, id]) => unless(!s.notes.has(id), ["note.raised", id]),
  "note.tag": (s, [, id, wish, on]) => {
    if (!s.notes.has(id)) return [];
    const same = s.notes.get(id)?.tags.find((tag) => fold(tag) === fold(line(wish)));
    return unless(on === (same !== undefined), ["note.tagged", id, same ?? line(wish), on]);
  },
  "note.copy": (s, [, id, to, section]) => {
    const note = s.notes.get(id);
    if (!note || s.notes.has(to) || !hasSection(s, section)) return [];
    const { text, lang, colour, tags } = note;
    const place = placed(s, note.x + 24, note.y + 24);
    const rank = rankAt(s, section);
    return [["note.added", to, section, text, lang, colour, ...place, rank, "", id, tags, ""]];
  },
};

Object.assign(PREDICTED, LED);

/** Between its neighbours; a fraction where the server will respace the whole section. */
WISH.rank = (notes, section, before, moving) => {
  const here = moving?.section === section;
  const behind = notes.get(before);
  if (here && before === moving.id) return moving.rank;
  if (behind?.section !== section) return undefined;
  const ahead = aheadOf(notes, behind, moving?.id ?? "");
  const follows = here && (!ahead || byRank(ahead, moving) < 0);
  if (follows && byRank(moving, behind) < 0) return moving.rank;
  const lower = ahead?.rank ?? 0;
  const middle = (lower + behind.rank) / 2;
  return behind.rank - lower > 1 ? Math.floor(middle) : middle;
};

/** On a plane the notes of a section go along when its frame moves. */
function shifting(state: State, form: Common): Form[] {
  if (state.about.layout !== "free") return [form];
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

/** The note right before `behind` in its section, the moving one left out. */
function aheadOf(notes: Notes, behind: Note, moving: string): Note | undefined {
  let ahead: Note | undefined;
  for (const note of notes.values()) {
    if (note.section !== behind.section || note.id === moving) continue;
    if (byRank(note, behind) < 0 && (!ahead || byRank(ahead, note) < 0)) ahead = note;
  }
  return ahead;
}
