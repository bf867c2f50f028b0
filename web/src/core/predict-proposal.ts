// Adjusting a proposal, foreseen and taken back. What accepting makes, the server says: it looks
// for free places; here it is only known how to take it back.

import type { Inverses } from "./inverse";
import type { Predictions } from "./predict";
import type { Proposal, ProposalEvent } from "./proposal";
import { proposalOf, reachOf, whyLeft } from "./proposals";
import type { State } from "./state";
import { line } from "./text";
import type { Form } from "./types";

const LEAST = 2;

type Tag = "name" | "move" | "join" | "split" | "lock" | "level" | "accept" | "dismiss";

export const PROPOSED: Predictions = {
  "proposal.name": (s, [, id, group, name]) => {
    const old = open(s, id)?.groups.find((one) => one.id === group);
    return unless(!old || old.name === line(name), ["proposal.named", id, group, line(name)]);
  },
  "proposal.move": (s, [, id, note, group]) => {
    const proposal = open(s, id);
    const there = group ? proposal?.groups.find((one) => one.id === group)?.notes : proposal?.loose;
    const so = !there || there.includes(note) || !s.notes.has(note);
    return unless(so, ["proposal.moved", id, note, group]);
  },
  "proposal.join": (s, [, id, into, ending]) => {
    const there = open(s, id)?.groups.filter((one) => one.id === into || one.id === ending);
    return unless(there?.length !== 2, ["proposal.joined", id, into, ending]);
  },
  "proposal.split": (s, [, id, group, fresh, notes]) => {
    const there = open(s, id)?.groups.find((one) => one.id === group)?.notes ?? [];
    const leaving = there.filter((note) => notes.includes(note));
    const so = leaving.length === 0 || leaving.length === there.length;
    return unless(so, ["proposal.parted", id, group, fresh, leaving]);
  },
  "proposal.lock": (s, [, id, group, on]) => {
    const so = (open(s, id)?.locked.includes(group) ?? on) === on;
    return unless(so, ["proposal.locked", id, group, on]);
  },
  "proposal.level": (s, [, id, level]) => {
    const old = open(s, id);
    const [least, most] = old ? reachOf(old) : [0, 0];
    const so = level === (old?.level ?? level) || level < least || level > most;
    return unless(so, ["proposal.levelled", id, level]);
  },
  "proposal.dismiss": (s, [, id]) => unless(!open(s, id), ["proposal.dismissed", id]),
};

export const PROPOSAL_INVERSES: Pick<Inverses, `proposal.${Exclude<Tag, "accept">}`> = {
  "proposal.name": (s, [, id, group]) => {
    const old = open(s, id)?.groups.find((one) => one.id === group);
    return old ? [["proposal.name", id, group, old.name]] : [];
  },
  "proposal.move": (s, [, id, note]) => {
    const old = open(s, id)?.groups.find(({ notes }) => notes.includes(note));
    return [["proposal.move", id, note, old?.id ?? ""]];
  },
  "proposal.join": () => null,
  "proposal.split": (_s, [, id, group, fresh]) => [["proposal.join", id, group, fresh]],
  "proposal.lock": (_s, [, id, group, on]) => [["proposal.lock", id, group, !on]],
  "proposal.level": (s, [, id]) => {
    const old = open(s, id);
    return old ? [["proposal.level", id, old.level]] : [];
  },
  "proposal.dismiss": () => null,
};

/** The groups that accepting these would make or fill, each with the notes that come to it. */
export function toBeMade(
  state: State,
  id: string,
  ids: readonly string[],
): { id: string; notes: string[]; fills: boolean }[] {
  const proposal = open(state, id);
  const chosen = proposal?.groups.filter((group) => !ids.length || ids.includes(group.id)) ?? [];
  return chosen.flatMap((group) => {
    const there = group.notes.filter(
      (note) => proposal && !whyLeft(state, proposal, note, group.id),
    );
    const old = state.groups.find((one) => one.id === group.id);
    const inside = new Set(old?.notes.map(([note]) => note));
    const fills = old?.made_by === "proposal" && !old.locked;
    const notes = fills ? there.filter((note) => !inside.has(note)) : there;
    return there.length < LEAST || (old && !fills) ? [] : [{ id: group.id, notes, fills }];
  });
}

function open(state: State, id: string): Proposal | null {
  const proposal = proposalOf(state);
  return proposal?.id === id ? proposal : null;
}

function unless(so: boolean, event: ProposalEvent): Form[] {
  return so ? [] : [["own", ["hid"], [event]]];
}
