// The mirror against the rules: the golden files that pytest holds board/ to.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import "./casting";
import { answersOf } from "./answers";
import { evolve } from "./evolve";
import { facesOf } from "./faces";
import { byPlace, groupOf } from "./groups";
import { stamped } from "./inverse";
import { layout } from "./layout";
import { harvestOf } from "./outcome";
import { pack, unpack } from "./pack";
import table from "./permissions.json" with { type: "json" };
import { rowsOf } from "./plane";
import { foresee, predict } from "./predict";
import { DESK } from "./predict-desk";
import type { Proposal } from "./proposal";
import { proposalOf, proposalRow } from "./proposals";
import { may } from "./rounds";
import { noteRow } from "./rows";
import { snapshotOf, stateOf } from "./snapshot";
import { draftOf, emptyState, type State, sightOf } from "./state";
import { inverses } from "./steps";
import { sum } from "./sum";
import { newest } from "./teams";
import { repliesTo } from "./threads";
import { translationsOf } from "./translations";
import { twinsOf } from "./twins";
import type { Command, Form, Thing, Verb } from "./types";

interface Story {
  events: string[];
  forms: string[];
  own: string[];
  asks: [after: number, seat: string, command: string, events: number][];
  may: [seq: number, written_in: string, signs: string][];
  seat: string;
  sums: [seq: number, sum: number][];
  snapshot: string;
  sha256: string;
  layer: string;
  answers: [note: string, kind: string, id: string, outcome: string][];
  layout: Record<"sections" | "notes" | "groups" | "columns", (string | number)[][]>;
}

foresee(DESK);

const FOLDER = join(import.meta.dirname, "../../../tests/golden");
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

const bytes = (hex: string): Buffer => Buffer.from(hex, "hex");
const sha256 = (of: Uint8Array): string => createHash("sha256").update(of).digest("hex");

function replayed(forms: string[], each: (state: State) => void = () => undefined): State {
  const state = emptyState();
  for (const form of forms) {
    evolve(state, unpack(bytes(form)) as Form, new Set());
    each(state);
  }
  return state;
}

/** The private layer as the server would send it: open votes, notes that are there. */
function layer(state: State, seat: string): Thing[] {
  const open = state.votes.filter((vote) => vote.state === "open");
  const ballots = open.flatMap(({ id }): Thing[] => {
    const mine = state.ballots.get(id);
    return mine
      ? [
          [
            "ballot",
            id,
            mine.abstained,
            mine.values.map(([item, n]): [string, number] => [item, n]),
            mine.real,
          ],
        ]
      : [];
  });
  const given = [...state.ballots].flatMap(([id, { values }]): Thing[] =>
    state.votes.some((vote) => vote.id === id)
      ? []
      : [["ballot", id, false, values.map(([face, n]): [string, number] => [face, n]), false]],
  );
  const firsts = [...state.firsts].filter(([id]) => state.notes.has(id));
  const hidden = [...state.hidden.values()].map((note): Thing => {
    const [, , sight = "own", reason = ""] = state.sights.get(note.id) ?? [];
    return ["note.hidden", noteRow(note), sight, reason];
  });
  const proposal = proposalOf(state);
  const reads = state.rounds.some(
    ({ id, state: now }) => id === state.cards?.[1] && now !== "closed",
  );
  const cards = state.cards && reads ? [state.cards] : [];
  const felt = [...state.felt].filter(
    ([id, feeling]) => feeling && (state.notes.has(id) || state.hidden.has(id)),
  );
  const feelings = felt.map(([id, feeling]): Thing => ["note.felt", id, feeling]);
  const leads = state.seats.get(seat)?.role === "facilitator";
  return [
    ...ballots,
    ...cards,
    ...newest(state.teams).filter(([, , , seats]) => leads || seats.includes(seat)),
    ...given,
    ...feelings,
    ...firsts.map(([id, text]): Thing => ["note.first", id, text]),
    ...hidden,
    ...(proposal ? [proposalRow(proposal)] : []),
  ];
}

const VERBS = Object.keys(table.cells) as Verb[];
const ROLES = ["facilitator", "participant", "viewer"] as const;

// What is shown when the server has answered.
const UNPREDICTED = new Set(["board.finish", "role.give", "seat.remove", "seat.admit"]);
for (const tag of ["ban", "return"]) UNPREDICTED.add(`seat.${tag}`);
for (const tag of ["open", "budget", "close", "void"]) UNPREDICTED.add(`vote.${tag}`);
for (const tag of ["add", "edit", "remove"]) UNPREDICTED.add(`column.${tag}`);
for (const tag of ["start", "pause", "resume", "extend", "end"]) UNPREDICTED.add(`round.${tag}`);
for (const tag of ["note.erase", "seat.erase"]) UNPREDICTED.add(tag);
UNPREDICTED.add("team.move");
for (const tag of ["card.draw", "note.share", "notes.reveal", "names.lower"]) UNPREDICTED.add(tag);
UNPREDICTED.add("proposal.accept");
for (const tag of ["note.hide", "note.return", "notes.accept"]) UNPREDICTED.add(tag);

// The server looks for free places, which is not worth a prediction.
const SETTLES = new Set([
  "section.remove",
  "note.restore",
  "note.copy",
  "note.merge",
  "note.unmerge",
  "note.delete",
  "group.take",
  "group.split",
]);

// What merges items of a vote, or takes them away: the server says what that makes of a ballot.
const FUSES = new Set(["note.merge", "group.merge", "group.dissolve", "idea.merge", "idea.drop"]);

/** What a person sees: the order instead of ranks, no stamps. */
function look(state: State, [tag]: Command): object {
  const { about, sections, seats, notes, ballots, votes, rounds, groups, columns } = state;
  const { ideas, decisions, actions } = harvestOf(state);
  const settles = SETTLES.has(tag);
  return {
    ...{ about, rounds, columns, seats: [...seats.values()] },
    proposal: tag.startsWith("proposal") ? unordered(proposalOf(state)) : null,
    ballots: FUSES.has(tag) ? new Map() : ballots,
    ideas: ideas.map(({ text_at: _, sources_at: __, ...idea }) => idea),
    decisions: decisions
      .filter(({ outcome }) => outcome !== "open")
      .map(({ kind, id, outcome, reason, answer_by }) => [kind, id, outcome, reason, answer_by]),
    actions: actions.map(({ text_at: _, state_at: __, ...action }) => action),
    // Whose faces are whose only the server knows: it says what they make together.
    faces: (tag === "note.merge" ? [] : [...notes.values()])
      .flatMap(({ id }) => facesOf(state, id).map(([face, n]) => `${id} ${face} ${n}`))
      .sort(),
    twins: [...notes.values()]
      .flatMap(({ id }) => twinsOf(state, id).map((twin) => `${id} ${twin.id}`))
      .sort(),
    // A note that comes back is foreseen without what was said about it.
    replies: (tag.startsWith("note.") ? [] : [...notes.values()])
      .flatMap(({ id }) => repliesTo(state, "note", id).map(({ text, seat }) => [id, text, seat]))
      .concat(
        groups.flatMap(({ id }) => repliesTo(state, "group", id).map(({ text }) => [id, text])),
      ),
    // Nor with its translations.
    translations: (/^note\.(translate|copy)/.test(tag) ? [...notes.values()] : [])
      .flatMap(({ id }) =>
        translationsOf(state, id).map(
          ({ n: _, seat: __, ...one }) => `${id} ${Object.values(one)}`,
        ),
      )
      .sort(),
    turnout: votes.map((vote) => vote.turnout),
    sections: sections.map(({ name_at: _, ...section }) => section),
    notes: rowsOf(sections, notes.values()).map(([id, row]) => [
      id,
      row
        .sort(byPlace(groups))
        .map(({ id, text, lang, colour, tags, x, y, altered, seat, copy_of, round, column }) => ({
          ...{ id, text, lang, colour, tags, altered, seat, copy_of, round, column },
          place: settles || groupOf(groups, id) ? [] : [x, y],
        })),
    ]),
    groups: groups.map(({ name_at: _, place_at: __, x, y, ...group }) => ({
      ...group,
      place: settles ? [] : [x, y],
      notes: group.notes.flatMap(([note]) => (notes.has(note) ? note : [])),
    })),
  };
}

/** A proposal without the order in which notes stand in it: it means nothing once one was moved. */
function unordered(proposal: Proposal | null): unknown {
  const keys = ["notes", "unsure", "loose"];
  return JSON.parse(
    JSON.stringify(proposal, (key, value) => (keys.includes(key) ? [...value].sort() : value)),
  );
}

/** Whether a command is about a hidden note of somebody else, or of nobody that can be known. */
function elses(state: State, story: Story, [tag, id]: Command, seat: string): boolean {
  if (!tag.startsWith("note.")) return false;
  const round = state.rounds.find(({ state }) => state === "running" || state === "closing");
  const veiled = round !== undefined && round.plan[6] !== "all";
  const there = state.notes.has(id as string) && !state.hidden.has(id as string);
  return veiled && !there && (seat !== story.seat || round.names === "none");
}

/** Without what no undo brings back: that one voted, was first to alter, what a round repeats. */
function undoable(look: object, [tag]: Command): unknown {
  return JSON.parse(
    JSON.stringify(look, (key, value) => {
      if (["altered", "turnout", "repeat_of"].includes(key)) return undefined;
      if (["tags", "names", "ideas", "actions", "sources"].includes(key)) return [...value].sort();
      if (key === "ballots" && tag === "note.delete") return undefined;
      if (key !== "ballots") return value;
      const values = [...value].map(([vote, ballot]) => [
        vote,
        [...ballot.values].sort(),
        ballot.real,
      ]);
      return values.filter(([, of, real]) => of.length || real);
    }),
  );
}

describe.each(NAMES)("%s", (name) => {
  const story: Story = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));

  test("the forms add up to the sums, number by number", () => {
    const sums = new Map(story.sums);
    const seen: [number, number][] = [];
    replayed(story.forms, (state) => {
      if (sums.has(state.seq)) seen.push([state.seq, sum(state)]);
    });
    expect(new Map(seen)).toEqual(sums);
  });

  test("the end is the snapshot, byte by byte", () => {
    expect(sha256(snapshotOf(replayed(story.forms)))).toBe(story.sha256);
  });

  test("what one seat receives has the same common layer, and its own", () => {
    const state = replayed(story.own);
    expect(sha256(snapshotOf(state))).toBe(story.sha256);
    const expected = unpack(bytes(story.layer)) as Thing[];
    const sorted = (things: Thing[]) => things.map((thing) => JSON.stringify(thing)).sort();
    expect(sorted(layer(state, story.seat))).toEqual(sorted(expected));
  });

  test("a snapshot is read, added up and written again", () => {
    const state = stateOf(bytes(story.snapshot));
    expect([state.seq, sum(state)]).toEqual(story.sums.at(-1));
    expect(sha256(snapshotOf(state))).toBe(story.sha256);
  });

  test("what became of each note is what the server says", () => {
    const state = replayed(story.forms);
    const answer = answersOf(state);
    const notes = [...state.notes.values()];
    const twins = notes.flatMap(({ id }) => twinsOf(state, id));
    const found = [...notes, ...twins].flatMap(({ id }) => {
      const one = answer(id);
      return one ? [[id, one.kind, one.id, one.outcome]] : [];
    });
    expect(found.sort()).toEqual(story.answers);
  });

  test("sections and notes lie where the server says", () => {
    const state = replayed(story.forms);
    const rows = rowsOf(state.sections, state.notes.values());
    const ids = state.columns.map(({ id }) => id);
    const placed = layout(state.about.layout, rows, state.groups, ids);
    const [sections, groups, columns] = [placed.sections, placed.groups, placed.columns].map(
      (boxes) => boxes.map(([id, { x, y, w, h }]) => [id, x, y, w, h]),
    );
    expect({ sections, groups, columns, notes: placed.notes }).toEqual(story.layout);
  });

  test("from a snapshot at any number the rest comes out the same", () => {
    for (let at = 3; at < story.forms.length; at += 11) {
      const state = stateOf(snapshotOf(replayed(story.forms.slice(0, at))));
      for (const form of story.forms.slice(at)) {
        evolve(state, unpack(bytes(form)) as Form, new Set());
      }
      expect(sha256(snapshotOf(state)), `from ${at}`).toBe(story.sha256);
    }
  });

  test("predictions look as what comes of the commands", () => {
    for (const [after, seat, asked, events] of story.asks) {
      const command = unpack(bytes(asked)) as Command;
      if (UNPREDICTED.has(command[0])) continue;
      if (/^(vote|note.react)/.test(command[0]) && seat !== story.seat) continue;
      const before = replayed(story.own.slice(0, after));
      if (elses(before, story, command, seat)) continue;
      const [guess, fact] = [sightOf(before), draftOf(before)];
      for (const form of predict(guess, command, seat)) evolve(guess, form, new Set());
      for (const form of story.own.slice(after, after + events)) {
        evolve(fact, unpack(bytes(form)) as Form, new Set());
      }
      expect(look(guess, command), `${after}: ${command}`).toEqual(look(sightOf(fact), command));
    }
  });

  test("what is undone looks as if it had not been", () => {
    for (const [after, seat, asked, events] of story.asks) {
      const command = unpack(bytes(asked)) as Command;
      if (/^(vote|note.react)/.test(command[0]) && seat !== story.seat) continue;
      const before = sightOf(replayed(story.own.slice(0, after)));
      if (elses(before, story, command, seat)) continue;
      const back = inverses(before, [command], seat);
      if (!back?.length || UNPREDICTED.has(command[0])) continue;
      const told = replayed(story.own.slice(0, after + events));
      const then = sightOf(told);
      for (const one of stamped(back, then.seq)) {
        for (const form of predict(then, one, seat)) evolve(then, form, new Set());
      }
      const [is, was] = [then, before].map((state) => undoable(look(state, command), command));
      expect(is, `${after}: ${command}`).toEqual(was);
    }
  });

  test("each role may do what the rules allow it", () => {
    const { may: expected } = story;
    replayed(story.forms, ({ seq, about, rounds, votes }) => {
      for (const [at, written_in, signs] of expected) {
        if (at !== seq) continue;
        const board = { rounds, votes, rules: about };
        const allowed = VERBS.flatMap((verb) =>
          ROLES.map((role) => may(board, role, verb, written_in)),
        );
        expect(allowed.map((yes) => (yes ? "y" : "n")).join(""), `${seq} ${written_in}`).toBe(
          signs,
        );
      }
    });
  });

  test("a draft changes nothing beneath it", () => {
    const half = Math.floor(story.own.length / 2);
    const state = replayed(story.own.slice(0, half));
    const before = pack([snapshotOf(state), layer(state, story.seat)]);
    const draft = draftOf(state);
    for (const form of story.own.slice(half)) {
      evolve(draft, unpack(bytes(form)) as Form, new Set());
    }
    expect(sha256(snapshotOf(draft))).toBe(story.sha256);
    expect(draft.notes.size).toBe([...draft.notes.values()].length);
    expect(pack([snapshotOf(state), layer(state, story.seat)])).toEqual(before);
  });
});
