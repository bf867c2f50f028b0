// What a desk asks for besides what a phone does, foreseen: the board itself, its sections and
// rounds, its groups, and notes of others.

import { columnOf } from "./column";
import { evolve } from "./evolve";
import { givenIn } from "./faces";
import { groupOf, idsOf, ordered } from "./groups";
import { layout } from "./layout";
import { frame, isPlane, rowsOf, tidied } from "./plane";
import { hasSection, type Predictions, placed, rankAt, unless, WISH } from "./predict";
import { OUTCOMES } from "./predict-outcome";
import { PROPOSED } from "./predict-proposal";
import { said } from "./proposals";
import { noteRow } from "./rows";
import { byRank, draftOf, type Note, type Notes, type Round, type State } from "./state";
import { fold, line } from "./text";
import { translationsOf } from "./translations";
import { twinsOf } from "./twins";
import type { Common, Form, Placing, Plan } from "./types";

const TAGS_MOST = 8;

export const DESK: Predictions = {
  ...OUTCOMES,
  ...PROPOSED,
  "board.title": (s, [, title]) =>
    unless(line(title) === s.about.title, ["board.titled", line(title)]),
  "board.ask": (s, [, question]) =>
    unless(line(question) === s.about.question, ["board.asked", line(question)]),
  "board.rule": (s, [, key, value]) => unless(s.about[key] === value, ["board.ruled", key, value]),
  "board.lock": (s, [, on]) => unless(s.about.locked === on, ["board.locked", on]),
  "door.change": (s, [, door]) => unless(s.about.door === door, ["door.changed", door]),
  "focus.set": (s, [, ...focus]) =>
    unless(focus.join() === s.about.focus.join(), ["focus.moved", ...focus]),
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
    const row = rowsOf(s.sections, s.notes.values())[at] ?? [id, []];
    return unless(!isPlane(s.about.layout), ["notes.placed", tidied(at, row, s.groups)]);
  },
  "note.raise": (s, [, id]) => unless(!s.notes.has(id), ["note.raised", id]),
  "note.tag": (s, [, id, wish, on]) => {
    if (!s.notes.has(id)) return [];
    const same = s.notes.get(id)?.tags.find((tag) => fold(tag) === fold(line(wish)));
    return unless(on === (same !== undefined), ["note.tagged", id, same ?? line(wish), on]);
  },
  "note.react": (s, [, id, face, on]) => {
    const own = givenIn(s.ballots, id).filter((one) => one !== face);
    const same = own.length < givenIn(s.ballots, id).length === on;
    const faces = on ? [...own, face] : own;
    if (!s.notes.has(id) || same) return [];
    const values = faces.map((one): [string, number] => [one, 1]);
    return [["own", ["note.reacted", id, face, on, ""], [["ballot", id, false, values, false]]]];
  },
  "note.merge": (s, [, into, ids]) => {
    const coming = [...new Set(ids)].flatMap((id) => (id === into ? [] : (s.notes.get(id) ?? [])));
    const old = s.notes.get(into);
    if (!old || !coming.length) return [];
    const tags = new Map(old.tags.map((tag) => [fold(tag), tag]));
    for (const tag of coming.flatMap(({ tags }) => tags)) {
      if (!tags.has(fold(tag))) tags.set(fold(tag), tag);
    }
    const fresh = [...tags.values()].slice(old.tags.length, TAGS_MOST);
    return [
      ["note.merged", into, coming.map(({ id }) => id)],
      ...fresh.map((tag): Form => ["note.tagged", into, tag, true]),
    ];
  },
  "note.unmerge": (s, [, id, ids]) => {
    const apart = twinsOf(s, id).filter((note) => !ids.length || ids.includes(note.id));
    const names = apart.map((note) => note.id);
    return unless(!apart.length, ["note.unmerged", id, names, apart.map(noteRow)]);
  },
  "note.delete": (s, [, id]) => [
    ...(DESK["note.unmerge"]?.(s, ["note.unmerge", id, []], "") ?? []),
    ...unless(!s.notes.has(id), ["note.deleted", id, 0]),
  ],
  "note.copy": (s, [, id, to, section]) => {
    const note = s.notes.get(id);
    if (!note || s.notes.has(to) || !hasSection(s, section)) return [];
    const { text, lang, colour, tags } = note;
    const place = placed(s, note.x + 24, note.y + 24);
    const rank = rankAt(s, section);
    const words = [text, lang, colour, ...place, rank, "", id, tags, "", "all", null] as const;
    const read = translationsOf(s, id).map(
      (one): Form => ["note.translated", to, one.lang, one.text, one.seat, one.of],
    );
    return [["note.added", to, section, ...words, columnOf(s, "", note.column)], ...read];
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
  "group.make": (s, [, id, name, section, notes, x, y, after]) => {
    if (s.groups.some((old) => old.id === id) || !hasSection(s, section)) return [];
    const there = [...new Set(notes)].filter((note) => s.notes.has(note));
    const place = placed(s, x, y);
    const column = columnOf(s, "", s.notes.get(there[0] ?? "")?.column);
    const called = line(name);
    const rest = [after, "person", column, wordsOf(s, called, there)] as const;
    return [["group.made", id, called, section, there, ...place, ...rest]];
  },
  "group.put": (s, [, id, notes, before]) => {
    const group = s.groups.find((old) => old.id === id);
    const ids = group ? idsOf(group) : [];
    const there = [...new Set(notes)].filter((note) => s.notes.has(note));
    const same = `${ordered(ids, there, before)}` === `${ids}`;
    return unless(!group || same, ["group.filled", id, there, before]);
  },
  "group.take": (s, [, notes, places]) => {
    const out = [...new Set(notes)].flatMap((id): Placing[] => {
      const note = s.notes.get(id);
      const [x = note?.x ?? 0, y = note?.y ?? 0] = places[notes.indexOf(id)] ?? [];
      return note && groupOf(s.groups, id) ? [[id, ...placed(s, x, y)]] : [];
    });
    return unless(!out.length, ["group.taken", out]);
  },
  "group.move": (s, [, id, section, x, y, after, , to = ""]) => {
    const at = s.groups.findIndex((old) => old.id === id);
    const old = s.groups[at];
    const [toX, toY] = placed(s, x, y);
    const column = columnOf(s, to, old?.column);
    const here = old?.section === section && old.x === toX && old.y === toY;
    const same = here && old.column === column && after === (s.groups[at - 1]?.id ?? "");
    const stays = !old || !hasSection(s, section) || same;
    return unless(stays, ["group.moved", id, section, toX, toY, after, column]);
  },
  "group.rename": (s, [, id, name]) => {
    const old = s.groups.find((group) => group.id === id);
    const called = line(name);
    const form = ["group.renamed", id, called, wordsOf(s, called, old ? idsOf(old) : [])] as const;
    return unless(!old || old.name === called, [...form]);
  },
  "group.suggest": (s, [, id, name, on]) => {
    const old = s.groups.find((group) => group.id === id);
    const same = old?.names.find((known) => fold(known) === fold(line(name)));
    const so = !old || on === (same !== undefined);
    return unless(so, ["group.suggested", id, same ?? line(name), on]);
  },
  "group.merge": (s, [, into, ids]) => {
    const gone = [...new Set(ids)].filter((id) => id !== into);
    const there = [into, ...gone].every((id) => s.groups.some((old) => old.id === id));
    return unless(!there || !gone.length, ["group.merged", into, gone]);
  },
  "group.split": (s, [, id, fresh, name, notes]) => {
    const old = s.groups.find((group) => group.id === id);
    if (!old || s.groups.some((group) => group.id === fresh)) return [];
    const [x, y] = isPlane(s.about.layout) ? [old.x + 664, old.y] : [0, 0];
    const [called, out] = [line(name), [...new Set(notes)]];
    return [["group.parted", id, fresh, called, out, x, y, wordsOf(s, called, out)]];
  },
  "group.lock": (s, [, id, on]) => {
    const old = s.groups.find((group) => group.id === id);
    return unless(!old || old.locked === on, ["group.locked", id, on]);
  },
  "group.dissolve": (s, [, id]) => {
    const old = s.groups.find((group) => group.id === id);
    if (!old) return [];
    const ids = idsOf(old).filter((note) => s.notes.has(note));
    const free = isPlane(s.about.layout);
    const { notes } = layout("free", rowsOf(s.sections, s.notes.values()), [old]);
    const places = free ? notes.filter(([note]) => ids.includes(note)) : [];
    const freed = free ? places : ids.map((note): Placing => [note, 0, 0]);
    return [["group.dissolved", id, freed]];
  },
};

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

/** On a plane the notes and groups of a section go along when its frame moves. */
function shifting(state: State, form: Common): Form[] {
  if (!isPlane(state.about.layout)) return [form];
  const after = draftOf(state);
  evolve(after, form, new Set());
  const by = (section: string): number => {
    const [from, to] = [place(state, section), place(after, section)];
    return to < 0 ? 0 : frame(to).x - frame(from).x;
  };
  const grouped = new Set(state.groups.flatMap(idsOf));
  const places: Placing[] = [];
  for (const { id, section, x, y } of state.notes.values()) {
    if (by(section) && !grouped.has(id)) places.push([id, x + by(section), y]);
  }
  const groups = state.groups.flatMap(({ id, section, x, y }, at): Common[] =>
    by(section)
      ? [["group.moved", id, section, x + by(section), y, state.groups[at - 1]?.id ?? ""]]
      : [],
  );
  return [form, ...unless(!places.length, ["notes.placed", places]), ...groups];
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

/** The note whose words a name is; "" for none. */
function wordsOf({ notes }: State, name: string, ids: readonly string[]): string {
  const says = (id: string): boolean => said(notes.get(id)?.text ?? "") === name;
  return (name && ids.find(says)) || "";
}
