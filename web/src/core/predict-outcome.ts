// What a desk asks for about ideas, decisions and actions, foreseen; and how it is taken back.

import { idsOf } from "./groups";
import type { Inverses } from "./inverse";
import { decisionOn, harvestOf, type Idea, type Moment, notesOf, type Source } from "./outcome";
import { type Predictions, unless } from "./predict";
import type { State } from "./state";
import { clean, line } from "./text";
import type { Command, Common, Named } from "./types";

export const OUTCOMES: Predictions = {
  "idea.make": (s, [, id, text, lang, named]) => {
    const { ideas, merged } = harvestOf(s);
    const there = [...ideas, ...merged].some((old) => old.id === id);
    const sources = sourcesOf(s, named);
    return unless(there || !sources, ["idea.made", id, clean(text), lang, sources ?? []]);
  },
  "idea.edit": (s, [, id, text, lang]) => {
    const old = ideaOf(s, id);
    const same = old?.text === clean(text) && old.lang === lang;
    return unless(!old || same, ["idea.edited", id, clean(text), lang]);
  },
  "idea.source": (s, [, id, named, on]) => {
    const old = ideaOf(s, id);
    const known = old?.sources ?? [];
    const is = ([kind, of]: Named) => known.find((one) => one[0] === kind && one[1] === of);
    const coming = sourcesOf(
      s,
      named.filter((one) => !is(one)),
    );
    const leaving = [...new Set(named.flatMap((one) => [is(one)].filter((each) => !!each)))];
    const sources = on ? (coming ?? []) : leaving;
    return unless(!old || !sources.length, ["idea.sourced", id, sources, on]);
  },
  "idea.merge": (s, [, into, ids]) => {
    const gone = [...new Set(ids)].filter((id) => id !== into);
    const there = [into, ...gone].every((id) => ideaOf(s, id));
    return unless(!there || !gone.length, ["idea.merged", into, gone]);
  },
  "idea.drop": (s, [, id]) => unless(!ideaOf(s, id), ["idea.dropped", id]),
  "decision.make": (s, [, kind, id, outcome, reason, answer_by]) => {
    const old = decisionOn(harvestOf(s), kind, id);
    const words = [outcome, clean(reason), answer_by] as const;
    const was = [old?.outcome ?? "open", old?.reason ?? "", old?.answer_by ?? ""];
    const form: Common = ["decision.made", kind, id, ...words, old?.at ?? 0];
    return unless(`${was}` === `${words}`, form);
  },
  "action.add": (s, [, id, text, owner, due, cue, deed, kind, of]) => {
    const words = [clean(text), line(owner), due, line(cue), line(deed)] as const;
    return unless(!!actionOf(s, id), ["action.added", id, ...words, kind, of]);
  },
  "action.edit": (s, [, id, text, owner, due, cue, deed]) => {
    const old = actionOf(s, id);
    const words = [clean(text), line(owner), due, line(cue), line(deed)] as const;
    const same = old && `${[old.text, old.owner, old.due, old.cue, old.deed]}` === `${words}`;
    return unless(!old || same === true, ["action.edited", id, ...words]);
  },
  "action.turn": (s, [, id, state]) => {
    const old = actionOf(s, id);
    return unless(!old || old.state === state, ["action.turned", id, state]);
  },
  "moment.keep": (s, [, id, name, seq]) => {
    const old = momentOf(s, id);
    if (!old) return [["moment.kept", id, line(name), seq || s.seq, 0]];
    const same = old.name === line(name) || (seq !== 0 && seq !== old.seq);
    return unless(same, ["moment.kept", id, line(name), old.seq, old.at]);
  },
  "moment.drop": (s, [, id]) => unless(!momentOf(s, id), ["moment.dropped", id]),
  "site.allow": (s, [, site]) => unless(harvestOf(s).sites.includes(site), ["site.allowed", site]),
  "site.bar": (s, [, site]) => unless(!harvestOf(s).sites.includes(site), ["site.barred", site]),
  "action.delete": (s, [, id]) => unless(!actionOf(s, id), ["action.deleted", id]),
};

type Tag = Extract<
  Command[0],
  | `idea.${string}`
  | `decision.${string}`
  | `action.${string}`
  | `moment.${string}`
  | `site.${string}`
>;

export const OUTCOME_INVERSES: Pick<Inverses, Tag> = {
  "idea.make": (_, [, id]) => [["idea.drop", id, 0]],
  "idea.edit": (s, [, id]) => {
    const old = ideaOf(s, id);
    return old ? [["idea.edit", id, old.text, old.lang, 0]] : [];
  },
  "idea.source": (s, [, id, named, on]) => {
    const known = ideaOf(s, id)?.sources ?? [];
    const changed = named.filter(
      ([kind, of]) => known.some((one) => one[0] === kind && one[1] === of) !== on,
    );
    return changed.length ? [["idea.source", id, changed, !on]] : [];
  },
  "idea.merge": () => null,
  "idea.drop": (s, [, id]) => {
    const old = ideaOf(s, id);
    return old ? [["idea.make", id, old.text, old.lang, namedIn(s, old)]] : [];
  },
  "decision.make": (s, [, kind, id]) => {
    const old = decisionOn(harvestOf(s), kind, id);
    const words = [old?.outcome ?? "open", old?.reason ?? "", old?.answer_by ?? ""] as const;
    return [["decision.make", kind, id, ...words, 0]];
  },
  "moment.keep": (s, [, id]) => {
    const old = momentOf(s, id);
    return old ? [["moment.keep", id, old.name, old.seq]] : [["moment.drop", id]];
  },
  "moment.drop": (s, [, id]) => {
    const old = momentOf(s, id);
    return old ? [["moment.keep", id, old.name, old.seq]] : [];
  },
  "site.allow": (s, [, site]) => (harvestOf(s).sites.includes(site) ? [] : [["site.bar", site]]),
  "site.bar": (s, [, site]) => (harvestOf(s).sites.includes(site) ? [["site.allow", site]] : []),
  "action.add": (_, [, id]) => [["action.delete", id, 0]],
  "action.edit": (s, [, id]) => {
    const old = actionOf(s, id);
    return old ? [["action.edit", id, old.text, old.owner, old.due, old.cue, old.deed, 0]] : [];
  },
  "action.turn": (s, [, id]) => {
    const old = actionOf(s, id);
    return old ? [["action.turn", id, old.state, 0]] : [];
  },
  "action.delete": (s, [, id]) => {
    const old = actionOf(s, id);
    if (!old) return [];
    const { text, owner, due, cue, deed, kind, of, state } = old;
    const turn: Command[] = state === "open" ? [] : [["action.turn", id, state, -1]];
    return [...turn, ["action.add", id, text, owner, due, cue, deed, kind, of]]; // the last first
  },
};

/** The stamp that such a command would be held against. */
export function outcomeStamp(s: State, command: Command): number | undefined {
  switch (command[0]) {
    case "idea.edit":
      return ideaOf(s, command[1])?.text_at;
    case "idea.drop": {
      const old = ideaOf(s, command[1]);
      return old && Math.max(old.text_at, old.sources_at);
    }
    case "decision.make":
      return decisionOn(harvestOf(s), command[1], command[2])?.made_at;
    case "action.edit":
      return actionOf(s, command[1])?.text_at;
    case "action.turn":
      return actionOf(s, command[1])?.state_at;
    case "action.delete": {
      const old = actionOf(s, command[1]);
      return old && Math.max(old.text_at, old.state_at);
    }
    default:
      return undefined;
  }
}

function ideaOf(s: State, id: string): Idea | undefined {
  return harvestOf(s).ideas.find((idea) => idea.id === id);
}

function momentOf(s: State, id: string): Moment | undefined {
  return harvestOf(s).moments.find((one) => one.id === id);
}

function actionOf(s: State, id: string) {
  return harvestOf(s).actions.find((action) => action.id === id);
}

/** The sources with the notes behind them; nothing where one of them is not there. */
function sourcesOf(s: State, named: readonly Named[]): Source[] | undefined {
  const seen = new Set<string>();
  const found: Source[] = [];
  for (const [kind, id] of named) {
    if (seen.has(kind + id)) continue;
    seen.add(kind + id);
    const group = s.groups.find((one) => one.id === id);
    const idea = ideaOf(s, id);
    if (kind === "note" ? !s.notes.has(id) : kind === "group" ? !group : !idea) return undefined;
    const held = group ? idsOf(group).filter((note) => s.notes.has(note)) : [];
    const behind = kind === "idea" && idea ? notesOf(idea.sources) : held;
    found.push([kind, id, kind === "note" ? [] : behind]);
  }
  return found;
}

/** The sources of an idea that are still there: the others cannot be named again. */
function namedIn(s: State, { sources }: Idea): Named[] {
  return sources
    .map(([kind, id]): Named => [kind, id])
    .filter((one) => sourcesOf(s, [one]) !== undefined);
}
