// How to take a command back: rules UN1-UN8 and the table of inverses.

import { givenTo, NO_BALLOT, pairOf } from "./ballot";
import { inColumn } from "./column";
import { byPlace, groupOf, idsOf } from "./groups";
import { harvestOf } from "./outcome";
import { isPlane } from "./plane";
import { OUTCOME_INVERSES, outcomeStamp } from "./predict-outcome";
import { PROPOSAL_INVERSES, toBeMade } from "./predict-proposal";
import { type Group, inOrder, type Note, type State } from "./state";
import { fold } from "./text";
import { readBefore, translationsOf } from "./translations";
import { twinsOf } from "./twins";
import type { Command } from "./types";

type Tag = Command[0];
type Of<T extends Tag> = Extract<Command, readonly [T, ...unknown[]]>;
type Inverse<T extends Tag> = (state: State, command: Of<T>, seat: string) => Command[] | null;

/**
 * What takes `command` back on the board as it was before it; null for what cannot be taken back.
 * Stamps are 0 in it until `stamped` knows them, and of several the last is to be done first.
 */
export function inverse(state: State, command: Command, seat: string): Command[] | null {
  return (INVERSE[command[0]] as Inverse<Tag>)(state, command, seat);
}

/** The commands with the stamp that one's own step left, so that nobody else's is taken back. */
export function stamped(commands: Command[], seq: number): Command[] {
  return commands.map((command) => {
    switch (command[0]) {
      case "note.edit":
        return [command[0], command[1], command[2], command[3], seq, seq];
      case "note.move":
        return [...(command.slice(0, 6) as Place), seq, ...inColumn(command[8] ?? "")];
      case "note.paint":
        return [command[0], command[1], command[2], seq];
      case "note.delete":
        return [command[0], command[1], seq];
      case "note.translate":
        return [...(command.slice(0, 5) as Head<Head<Of<"note.translate">>>), seq];
      case "section.edit":
        return [...(command.slice(0, 5) as Head<Of<"section.edit">>), seq];
      case "group.put":
        return [command[0], command[1], command[2], command[3], seq];
      case "group.take":
        return [command[0], command[1], command[2], seq];
      case "group.move":
        return [...(command.slice(0, 6) as Ground), command[6] < 0 ? 0 : seq, command[7] ?? ""];
      case "group.rename":
        return [command[0], command[1], command[2], seq];
      case "group.dissolve":
      case "idea.drop":
      case "action.delete":
        return [command[0], command[1], seq];
      case "idea.edit":
        return [command[0], command[1], command[2], command[3], seq];
      case "decision.make":
        return [...(command.slice(0, 6) as Head<Of<"decision.make">>), seq];
      case "action.edit":
        return [...(command.slice(0, 7) as Head<Of<"action.edit">>), seq];
      case "action.turn":
        return [command[0], command[1], command[2], command[3] < 0 ? 0 : seq];
      default:
        return command;
    }
  });
}

/** The stamp that `command` would be held against; none for what has no stamps. */
export function stampOf(state: State, command: Command): number | undefined {
  const [tag, id] = command;
  const group = state.groups.find((one) => one.id === id);
  const note = state.notes.get(String(id));
  if (tag === "note.edit" || tag === "note.delete") return note?.text_at;
  if (tag === "note.paint") return note?.look_at;
  if (tag === "note.translate") {
    return translationsOf(state, command[1]).find(({ lang }) => lang === command[2])?.n;
  }
  if (tag === "note.move") return belongsAt(state, command[1]);
  if (tag === "group.take") return belongsAt(state, command[1][0]);
  if (tag === "group.put") return belongsAt(state, command[2][0]);
  if (tag === "group.rename") return group?.name_at;
  if (tag === "group.dissolve" && group) {
    return Math.max(group.name_at, ...group.notes.map(([, stamp]) => stamp));
  }
  if (tag === "group.move") return group?.place_at;
  if (/^(idea|decision|action)/.test(tag)) return outcomeStamp(state, command);
  return state.sections.find((section) => tag === "section.edit" && section.id === id)?.name_at;
}

/** The number of the last event that said where a note belongs. */
function belongsAt(state: State, id = ""): number | undefined {
  const note = state.notes.get(id);
  const came = groupOf(state.groups, id)?.notes.find(([one]) => one === id)?.[1] ?? 0;
  return note && Math.max(note.place_at, came);
}

type Place = [tag: "note.move", id: string, to: string, x: number, y: number, before: string];
type Ground = [tag: "group.move", id: string, to: string, x: number, y: number, after: string];
type Head<T extends unknown[]> = T extends [...infer H, unknown] ? H : never;

export type Inverses = { [T in Tag]: Inverse<T> };

const INVERSE: Inverses = {
  ...OUTCOME_INVERSES,
  "board.title": (s) => [["board.title", s.about.title]],
  "board.ask": (s) => [["board.ask", s.about.question]],
  "board.rule": (s, [, key]) => [["board.rule", key, s.about[key]]],
  "board.lock": (_, [, on]) => [["board.lock", !on]],
  "board.finish": () => null,
  "door.change": (s) => [["door.change", s.about.door]],
  "focus.set": (s) => [["focus.set", ...s.about.focus]],
  "seat.rename": (s, _, seat) => {
    const label = s.seats.get(seat)?.label;
    return label ? [["seat.rename", label]] : [];
  },
  "role.give": (s, [, id]) => {
    const seat = s.seats.get(id);
    return seat ? [["role.give", id, seat.role]] : [];
  },
  "seat.remove": () => null,
  "seat.erase": () => null,
  "seat.ban": (_, [, id]) => [["seat.return", id]],
  "seat.return": (_, [, id]) => [["seat.remove", id]],
  "card.draw": () => null,
  "team.move": () => null,
  "note.feel": (s, [, id]) => [["note.feel", id, s.felt.get(id) ?? ""]],
  "section.add": (s, [, id, , , , after]) => {
    const to = s.sections.find((section) => section.id === after) ?? s.sections.at(-1);
    return to ? [["section.remove", id, to.id]] : null;
  },
  "section.edit": (s, [, id]) => {
    const old = s.sections.find((section) => section.id === id);
    return old ? [["section.edit", id, old.title, old.prompt, old.colour, 0]] : [];
  },
  "section.move": (s, [, id]) => {
    const at = s.sections.findIndex((section) => section.id === id);
    return at < 0 ? [] : [["section.move", id, s.sections[at - 1]?.id ?? ""]];
  },
  "section.lock": (_, [, id, on]) => [["section.lock", id, !on]],
  "section.remove": () => null,
  "section.tidy": (s, [, id]) =>
    inOrder(s.notes, id)
      .filter((note) => !groupOf(s.groups, note.id))
      .map(({ id, section, x, y }) => ["note.move", id, section, x, y, "", 0]),
  "column.add": (s, [, id]) => (s.columns[0] ? [["column.remove", id, s.columns[0].id]] : null),
  "column.edit": (s, [, id]) => {
    const old = s.columns.find((column) => column.id === id);
    return old ? [["column.edit", id, old.title]] : [];
  },
  "column.remove": () => null,
  "note.add": (_, [, id]) => [["note.delete", id, 0]],
  "note.edit": (s, [, id]) => with_(s, id, ({ text, lang }) => ["note.edit", id, text, lang, 0, 0]),
  "note.move": (s, [, id, section]) => (groupOf(s.groups, id) ? back(s, [id], section) : to(s, id)),
  "note.raise": () => [],
  "note.paint": (s, [, id]) => with_(s, id, ({ colour }) => ["note.paint", id, colour, 0]),
  "note.tag": (s, [, id, tag, on]) => {
    const spelt = s.notes.get(id)?.tags.find((old) => fold(old) === fold(tag)) ?? tag;
    return [["note.tag", id, spelt, !on]];
  },
  "note.delete": (s, [, id]) => {
    const twins = twinsOf(s, id).map((note) => note.id);
    return [...(twins.length ? [["note.merge", id, twins] as Command] : []), ["note.restore", id]];
  },
  "note.restore": (_, [, id]) => [["note.delete", id, 0]],
  "note.erase": () => null,
  "note.share": () => null, // what was shown cannot be unseen
  "notes.reveal": () => null,
  "names.lower": () => null,
  "note.react": (_, [, id, face, on]) => [["note.react", id, face, !on]],
  "note.translate": (s, command) => [readBefore(s, command)],
  "reply.add": () => null, // taking a reply away is for good
  "note.merge": (s, [, into, ids]) => apart(s, into, ids),
  "note.unmerge": (s, [, id, ids]) => {
    const all = twinsOf(s, id).map((note) => note.id);
    return [["note.merge", id, ids.length ? ids : all]];
  },
  "note.copy": (_, [, , to]) => [["note.delete", to, 0]],
  "vote.open": (_, [, id]) => [["vote.void", id]],
  "vote.cast": (s, [, vote, item]) => [cast(s, vote, item)],
  "vote.rank": (s, [, vote]) => [["vote.rank", vote, order(s, vote)]],
  "vote.pair": (s, [, vote, a, b]) => [cast(s, vote, pairOf(a, b))],
  "vote.withdraw": (s, [, vote, item]) => {
    const ranked = methodOf(s, vote) === "rank";
    return [ranked ? ["vote.rank", vote, order(s, vote)] : cast(s, vote, item)];
  },
  "vote.abstain": (s, [, vote, on]) => {
    const values = s.ballots.get(vote)?.values ?? [];
    if (!on || !values.length) return [["vote.abstain", vote, !on]];
    if (methodOf(s, vote) === "rank") return [["vote.rank", vote, order(s, vote)]];
    return values.map(([item]) => cast(s, vote, item));
  },
  "vote.lens": (_, [, vote, real]) => [["vote.lens", vote, !real]],
  "vote.budget": (s, [, id]) => {
    const vote = s.votes.find((old) => old.id === id);
    return vote ? [["vote.budget", id, vote.budget, false]] : [];
  },
  "vote.close": () => null,
  "vote.void": () => null,
  "round.add": (_, [, id]) => [["round.drop", id]],
  "round.edit": (s, [, id]) => {
    const old = s.rounds.find((round) => round.id === id);
    return old ? [["round.edit", id, old.plan]] : [];
  },
  "round.move": (s, [, id]) => {
    const at = s.rounds.findIndex((round) => round.id === id);
    return at < 0 ? [] : [["round.move", id, s.rounds[at - 1]?.id ?? ""]];
  },
  "round.drop": (s, [, id]) => {
    const at = s.rounds.findIndex((round) => round.id === id);
    const old = s.rounds[at];
    if (!old) return [];
    const skip: Command[] = old.state === "skipped" ? [["round.skip", id]] : [];
    const move: Command = ["round.move", id, s.rounds[at - 1]?.id ?? ""];
    return [...skip, move, ["round.add", id, old.plan, ""]]; // the last one comes first
  },
  "note.quote": (_, [, id, on]) => [["note.quote", id, !on]],
  "roundup.word": (s, [, lang]) => {
    const old = harvestOf(s).roundup.words.find(([one]) => one === lang);
    return [["roundup.word", lang, old?.[1] ?? "", 0]];
  },
  "roundup.publish": () => null,
  "note.hide": (_, [, id]) => [["notes.accept", [id]]],
  "note.return": (_, [, id]) => [["notes.accept", [id]]],
  "notes.accept": () => null,
  "seat.admit": () => null,
  "round.skip": () => null,
  "round.repeat": (_, [, , fresh]) => [["round.drop", fresh]],
  "round.start": () => null,
  "round.pause": (_, [, id]) => [["round.resume", id]],
  "round.resume": (s, [, id]) => {
    const paused = s.rounds.some((round) => round.id === id && round.state === "paused");
    return [paused ? ["round.pause", id] : ["round.end", id, false]];
  },
  "round.extend": (_, [, id, by]) => [["round.extend", id, -by]],
  "round.end": () => null,
  "group.make": (s, [, id, , section, notes]) => [
    ["group.dissolve", id, 0],
    ...back(s, notes, section),
  ],
  "group.put": (s, [, id, notes]) =>
    back(s, notes, s.groups.find((group) => group.id === id)?.section ?? ""),
  "group.take": (s, [, notes]) =>
    notes.flatMap((id) => back(s, groupOf(s.groups, id) ? [id] : [], "")),
  "group.move": (s, [, id]) => {
    const at = s.groups.findIndex((group) => group.id === id);
    const old = s.groups[at];
    if (!old) return [];
    const ahead = s.groups[at - 1]?.id ?? "";
    return [["group.move", id, old.section, old.x, old.y, ahead, 0, old.column]];
  },
  "group.rename": (s, [, id]) => {
    const old = s.groups.find((group) => group.id === id);
    return old ? [["group.rename", id, old.name, 0]] : [];
  },
  "group.suggest": (s, [, id, name, on]) => {
    const known = s.groups.find((group) => group.id === id)?.names ?? [];
    const spelt = known.find((old) => fold(old) === fold(name)) ?? name;
    return [["group.suggest", id, spelt, !on]];
  },
  "group.merge": (s, [, into, ids]) => {
    const old = s.groups.find((group) => group.id === into);
    const gone = s.groups.filter(({ id }) => ids.includes(id) && id !== into);
    const names = gone.flatMap(({ name, names }) => [name, ...names]);
    const fresh = new Set(names.filter((name) => name !== old?.name && !old?.names.includes(name)));
    const forgotten = [...fresh].map((name): Command => ["group.suggest", into, name, false]);
    return [...forgotten, ...gone.flatMap((group) => remade(s, group)).reverse()];
  },
  "group.split": (s, [, id, fresh, , notes]) => {
    const old = s.groups.find((group) => group.id === id);
    return [["group.dissolve", fresh, 0], ...back(s, notes, old?.section ?? "")];
  },
  ...PROPOSAL_INVERSES,
  "proposal.accept": (s, [, id, ids]) =>
    toBeMade(s, id, ids).flatMap(({ id, notes, fills }): Command[] => {
      const where = mostOf(s, notes);
      return fills
        ? (INVERSE["group.put"](s, ["group.put", id, notes, "", 0], "") ?? [])
        : (INVERSE["group.make"](s, ["group.make", id, "", where, notes, 0, 0, ""], "") ?? []);
    }),
  "group.lock": (_, [, id, on]) => [["group.lock", id, !on]],
  "group.dissolve": (s, [, id]) => {
    const old = s.groups.find((group) => group.id === id);
    return old ? remade(s, old).reverse() : [];
  },
};

/** The section that most of these notes lie in, the first of several. */
function mostOf({ sections, notes }: State, ids: readonly string[]): string {
  const many = (id: string): number => ids.filter((one) => notes.get(one)?.section === id).length;
  const [first] = sections.toSorted((a, b) => many(b.id) - many(a.id));
  return first?.id ?? "";
}

/** Takes apart what was merged: with the tags that came, and what was merged into them before. */
function apart(s: State, into: string, ids: readonly string[]): Command[] {
  const notes = [...new Set(ids)].flatMap((id) => (id === into ? [] : (s.notes.get(id) ?? [])));
  const theirs = notes.map((note) => ({ note, own: twinsOf(s, note.id).map(({ id }) => id) }));
  const own = new Set(s.notes.get(into)?.tags.map(fold));
  const tags = new Map(notes.flatMap(({ tags }) => tags.map((tag) => [fold(tag), tag])));
  return [
    ...theirs.flatMap(({ note, own }): Command[] =>
      own.length ? [["note.merge", note.id, own]] : [],
    ),
    ["note.unmerge", into, theirs.flatMap(({ note, own }) => [note.id, ...own])],
    ...[...tags]
      .filter(([folded]) => !own.has(folded))
      .map(([, tag]): Command => ["note.tag", into, tag, false]),
  ];
}

/** Where the note lies, as a move to there. */
function to(state: State, id: string): Command[] {
  return with_(state, id, ({ section, x, y, rank, column }) => {
    const behind = inOrder(state.notes, section).find((other) => other.rank > rank);
    return ["note.move", id, section, x, y, behind?.id ?? "", 0, ...inColumn(column)];
  });
}

/** Brings notes back from `section` to where they belong: a group, a place, or another section. */
function back(state: State, ids: readonly string[], section: string): Command[] {
  const notes = [...new Set(ids)].flatMap((id) => state.notes.get(id) ?? []);
  return notes.sort(byPlace(state.groups)).flatMap((note): Command[] => {
    const group = groupOf(state.groups, note.id);
    if (group) {
      const later = idsOf(group).slice(idsOf(group).indexOf(note.id) + 1);
      const before = later.find((id) => state.notes.has(id)) ?? "";
      return [["group.put", group.id, [note.id], before, 0]];
    }
    if (note.section !== section || note.column) return to(state, note.id);
    const places = isPlane(state.about.layout) ? [[note.x, note.y] as const] : [];
    return [["group.take", [note.id], places, 0]];
  });
}

/** What makes a group anew, in the order in which it is to be done. */
function remade(state: State, group: Group): Command[] {
  const { id, name, section, x, y, names, locked, column } = group;
  const ahead = state.groups[state.groups.indexOf(group) - 1]?.id ?? "";
  const notes = idsOf(group).filter((note) => state.notes.has(note));
  return [
    ["group.make", id, name, section, [], x, y, ahead],
    // -1: whatever its stamp, for it has just been made.
    ...(ahead && !column
      ? []
      : [["group.move", id, section, x, y, ahead, -1, column] satisfies Command]),
    ...notes.map((note): Command => ["group.put", id, [note], "", 0]),
    ...names.map((one): Command => ["group.suggest", id, one, true]),
    ...(locked ? [["group.lock", id, true] satisfies Command] : []),
  ];
}

function with_(state: State, id: string, command: (note: Note) => Command): Command[] {
  const note = state.notes.get(id);
  return note ? [command(note)] : [];
}

const ID = 16;

/** Casts what was there before; for a pair both ids are joined. */
function cast(state: State, vote: string, item: string): Command {
  const before = givenTo(state.ballots.get(vote) ?? NO_BALLOT, item);
  if (methodOf(state, vote) === "dots") return ["vote.cast", vote, item, before ?? 0];
  if (before === undefined) return ["vote.withdraw", vote, item];
  if (methodOf(state, vote) !== "pairwise") return ["vote.cast", vote, item, before];
  return ["vote.pair", vote, item.slice(0, ID), item.slice(ID), before];
}

function order(state: State, vote: string): string[] {
  return (state.ballots.get(vote) ?? NO_BALLOT).values.map(([item]) => item);
}

function methodOf(state: State, id: string): string | undefined {
  return state.votes.find((vote) => vote.id === id)?.method;
}
