// How to take a command back: rules UN1-UN8 and the table of inverses.

import { dotsOn, NO_BALLOT } from "./ballot";
import { inOrder, type Note, type State } from "./state";
import { fold } from "./text";
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
        return [...(command.slice(0, 6) as Place), seq, command[7] ?? ""];
      case "note.paint":
        return [command[0], command[1], command[2], seq];
      case "note.delete":
        return [command[0], command[1], seq];
      case "section.edit":
        return [...(command.slice(0, 5) as Head<Of<"section.edit">>), seq];
      default:
        return command;
    }
  });
}

type Place = [tag: "note.move", id: string, to: string, x: number, y: number, before: string];
type Head<T extends unknown[]> = T extends [...infer H, unknown] ? H : never;

const INVERSE: { [T in Tag]: Inverse<T> } = {
  "board.title": (s) => [["board.title", s.about.title]],
  "board.ask": (s) => [["board.ask", s.about.question]],
  "board.rule": (s, [, key]) => [["board.rule", key, s.about[key]]],
  "board.lock": (_, [, on]) => [["board.lock", !on]],
  "board.finish": () => null,
  "door.change": (s) => [["door.change", s.about.door]],
  "seat.rename": (s, _, seat) => {
    const label = s.seats.get(seat)?.label;
    return label ? [["seat.rename", label]] : [];
  },
  "role.give": (s, [, id]) => {
    const seat = s.seats.get(id);
    return seat ? [["role.give", id, seat.role]] : [];
  },
  "seat.remove": () => null,
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
    inOrder(s.notes, id).map(({ id, section, x, y }) => ["note.move", id, section, x, y, "", 0]),
  "column.add": (s, [, id]) => (s.columns[0] ? [["column.remove", id, s.columns[0].id]] : null),
  "column.edit": (s, [, id]) => {
    const old = s.columns.find((column) => column.id === id);
    return old ? [["column.edit", id, old.title]] : [];
  },
  "column.remove": () => null,
  "note.add": (_, [, id]) => [["note.delete", id, 0]],
  "note.edit": (s, [, id]) => with_(s, id, ({ text, lang }) => ["note.edit", id, text, lang, 0, 0]),
  "note.move": (s, [, id]) =>
    with_(s, id, ({ section, x, y, rank, column }) => {
      const behind = inOrder(s.notes, section).find((other) => other.rank > rank);
      return ["note.move", id, section, x, y, behind?.id ?? "", 0, column];
    }),
  "note.raise": () => [],
  "note.paint": (s, [, id]) => with_(s, id, ({ colour }) => ["note.paint", id, colour, 0]),
  "note.tag": (s, [, id, tag, on]) => {
    const spelt = s.notes.get(id)?.tags.find((old) => fold(old) === fold(tag)) ?? tag;
    return [["note.tag", id, spelt, !on]];
  },
  "note.delete": (_, [, id]) => [["note.restore", id]],
  "note.restore": (_, [, id]) => [["note.delete", id, 0]],
  "note.copy": (_, [, , to]) => [["note.delete", to, 0]],
  "vote.open": (_, [, id]) => [["vote.void", id]],
  "vote.cast": (s, [, vote, note]) => [cast(s, vote, note)],
  "vote.withdraw": (s, [, vote, note]) => [cast(s, vote, note)],
  "vote.abstain": (s, [, vote, on]) => {
    const dots = s.ballots.get(vote)?.dots ?? [];
    const casts = dots.map(([note, n]): Command => ["vote.cast", vote, note, n]);
    return on && dots.length ? casts : [["vote.abstain", vote, !on]];
  },
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
};

function with_(state: State, id: string, command: (note: Note) => Command): Command[] {
  const note = state.notes.get(id);
  return note ? [command(note)] : [];
}

/** Casts what was on the note before, 0 for nothing. */
function cast(state: State, vote: string, note: string): Command {
  return ["vote.cast", vote, note, dotsOn(state.ballots.get(vote) ?? NO_BALLOT, note)];
}
