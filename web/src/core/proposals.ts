// What happens to a proposal: the mirror of board/overlay.py and of the rules GR14 and GR15. A page
// loads it with what shows proposals; until then their rows wait in the state, in their order.

import { groupOf } from "./groups";
import type { Label, Proposal, ProposalEvent, ProposalRow, Proposed, Step } from "./proposal";
import type { Group, Note, Row, State } from "./state";
import { line } from "./text";

const NAME_MOST = 80;
const OLD = 0.2; // of its notes: then the board has changed

type Of<Tag extends ProposalEvent[0]> = Extract<ProposalEvent, readonly [Tag, ...unknown[]]>;
type Lay<Tag extends ProposalEvent[0]> = (old: Proposal, event: Of<Tag>) => Proposal | null;
type ProposedRow = Extract<ProposalEvent, readonly ["proposal.made", ...unknown[]]>[6][number];

const LAY: { [Tag in Exclude<ProposalEvent[0], "proposal.made">]: Lay<Tag> } = {
  "proposal.named": (old, [, , id, name]) => changed(old, id, (group) => ({ ...group, name })),
  "proposal.moved": (old, [, , note, to]) => moved(old, note, to),
  "proposal.joined": (old, [, , into, ending]) => joined(old, into, ending),
  "proposal.parted": (old, [, , id, fresh, notes]) => parted(old, id, fresh, notes),
  "proposal.locked": (old, [, , id, on]) => locked(old, id, on),
  "proposal.levelled": (old, [, , level]) => levelled(old, level),
  "proposal.accepted": (old, [, , ids]) => accepted(old, ids),
  "proposal.dismissed": () => null,
};

/** What is asked about a board: which notes are there, and in which groups. */
type Lying = Pick<State, "groups"> & { readonly notes: { has(id: string): boolean } };

const known = new WeakMap<readonly Row[], Proposal | null>();

/** The proposal as this seat sees it; null where there is none, or none that it may see. */
export function proposalOf({ overlay }: Pick<State, "overlay">): Proposal | null {
  let found = known.get(overlay);
  if (found === undefined) {
    found = (overlay as readonly (ProposalRow | ProposalEvent)[]).reduce(laid, null);
    known.set(overlay, found);
  }
  return found;
}

/** As it travels whole. */
export function proposalRow(proposal: Proposal): ProposalRow {
  const { id, base, method, version, seed, loose, doubles, same, level } = proposal;
  const groups = proposal.groups.map(proposedRow);
  const levels = proposal.levels.map(({ group, fresh }) => [group, proposedRow(fresh)] as const);
  const seen = [id, base, method, version, seed, groups, loose, doubles, same] as const;
  return ["proposal", ...seen, level, levels, proposal.accepted, proposal.locked];
}

/** So many steps done: each changes one group. Of a page's own it is a preview, and asks nobody. */
export function levelled(proposal: Proposal, level: number): Proposal {
  let now = proposal;
  const [least, most] = reachOf(proposal);
  while (now.level < Math.min(level, most)) now = finer(now);
  while (now.level > Math.max(level, least)) now = coarser(now);
  return now;
}

/** The least and the most steps that can be done without changing a locked group. */
export function reachOf(proposal: Proposal): readonly [least: number, most: number] {
  const { level, levels } = proposal;
  const held = heldBy(proposal);
  const count = (steps: readonly Step[]) => steps.filter(({ fresh }) => held.has(fresh.id)).length;
  return [count(levels.slice(0, level)), levels.length - count(levels.slice(level))];
}

/** Its name, else the words of one of its notes: in that language if it has it; "" for neither. */
export function nameOf(
  { name, labels }: Proposed,
  notes: { get(id: string): Pick<Note, "text"> | undefined },
  lang: string,
): string {
  const wanted = lang.split("-")[0] ?? "";
  const first = labels.filter(([of]) => of === wanted);
  for (const [, note] of name ? [] : [...first, ...labels]) {
    const text = notes.get(note)?.text;
    if (text) return said(text);
  }
  return name;
}

/** Its keywords in that language, else in that of most of its notes. */
export function keywordsOf({ labels }: Proposed, lang: string): readonly string[] {
  const wanted = lang.split("-")[0] ?? "";
  return (labels.find(([of]) => of === wanted) ?? labels[0])?.[2] ?? [];
}

/** Why a note would be left out of the group `to` on accepting; "" if it would not. */
export function whyLeft(
  state: Lying,
  { base }: Proposal,
  note: string,
  to: string,
): "" | "gone" | "locked" | "grouped" {
  if (!state.notes.has(note)) return "gone";
  const home = groupOf(state.groups, note);
  if (home?.locked) return "locked";
  return home && home.id !== to && isPersons(home, note, base) ? "grouped" : "";
}

/** Whether over 20 % of its notes are gone or in a person's group: "suggest again?". */
export function isOld(state: Lying, proposal: Proposal): boolean {
  const inside = proposal.groups.flatMap(({ id, notes }) => notes.map((note) => [note, id]));
  const all = [...inside, ...proposal.loose.map((note) => [note, ""])] as [string, string][];
  const gone = all.filter(([note, id]) => whyLeft(state, proposal, note, id));
  return gone.length > OLD * all.length;
}

/** Whether it was made without any knowledge of what words mean. */
export function isLexical({ method }: Proposal): boolean {
  return method.startsWith("lexical");
}

/** What a group is called by the words of a note. */
export function said(words: string): string {
  return shortened(line(words));
}

/** As much of a line as fits, cut between words where it can be. */
function shortened(text: string): string {
  const signs = [...text];
  const cut = signs.slice(0, NAME_MOST).join("");
  if (signs.length <= NAME_MOST) return text;
  return line(cut.slice(0, cut.lastIndexOf(" ")) || cut);
}

function laid(old: Proposal | null, row: ProposalRow | ProposalEvent): Proposal | null {
  if (row[0] === "proposal" || row[0] === "proposal.made") return read(row);
  if (old?.id !== row[1]) return old;
  return (LAY[row[0]] as Lay<"proposal.named">)(old, row as Of<"proposal.named">);
}

function read(row: ProposalRow | Of<"proposal.made">): Proposal {
  const [, id, base, method, version, seed, groups, loose, doubles, same, level, levels] = row;
  const steps = levels.map(([group, fresh]) => ({ group, fresh: proposed(fresh) }));
  const seen = { id, base, method, version, seed, loose, doubles, same, level, levels: steps };
  const whole = { ...seen, groups: groups.map(proposed) };
  if (row[0] === "proposal.made") return { ...whole, accepted: [], locked: row[12] ?? [] };
  return { ...whole, accepted: row[12], locked: row[13] ?? [] };
}

function proposed([id, name, labels, notes, unsure]: ProposedRow): Proposed {
  return { id, name, labels, notes, unsure };
}

function proposedRow({ id, name, labels, notes, unsure }: Proposed): ProposedRow {
  return [id, name, labels, notes, unsure];
}

function moved(old: Proposal, note: string, to: string): Proposal {
  const loose = old.loose.filter((id) => id !== note);
  const groups = old.groups.map((group) => without(group, new Set([note])));
  const rest = { ...old, groups, loose: to ? loose : [...loose, note] };
  return changed(rest, to, (group) => ({ ...group, notes: [...group.notes, note] }));
}

function joined(old: Proposal, into: string, ending: string): Proposal {
  const one = old.groups.find(({ id }) => id === into);
  const other = old.groups.find(({ id }) => id === ending);
  if (!one || !other || one === other) return old;
  const levels = old.levels.map((step) =>
    step.group === ending ? { ...step, group: into } : step,
  );
  const rest = old.groups.filter((group) => group !== other);
  const groups = rest.map((group) => (group === one ? united(one, other) : group));
  const locked = old.locked.filter((id) => id !== ending);
  return pruned({ ...old, groups, levels, locked });
}

function parted(old: Proposal, id: string, fresh: string, notes: readonly string[]): Proposal {
  const group = old.groups.find((one) => one.id === id);
  if (!group || old.groups.some((one) => one.id === fresh)) return old;
  const leaving = new Set(notes);
  const inside = group.notes.filter((note) => leaving.has(note));
  // Each is called by the words of its own notes; one without any label by its first note's.
  const theirs = group.labels.filter(([, note]) => leaving.has(note));
  const alone = inside.slice(0, 1).map((note): Label => ["", note, []]);
  const out = {
    id: fresh,
    name: "",
    labels: theirs.length > 0 ? theirs : alone,
    notes: inside,
    unsure: group.unsure.filter((note) => leaving.has(note)),
  };
  const kept = group.labels.filter(([, note]) => !leaving.has(note));
  const labels = kept.length > 0 ? kept : group.labels;
  const rest = { ...without(group, leaving), labels };
  const groups = old.groups.flatMap((one) => (one === group ? [rest, out] : [one]));
  const takes = ({ group: from, fresh: { notes: taken } }: Step): boolean => {
    const n = rest.notes.filter((note) => taken.includes(note)).length;
    return from !== id || (n > 0 && n < rest.notes.length);
  };
  const levels = old.levels.filter((step, at) => at < old.level || takes(step));
  return pruned({ ...old, groups, levels });
}

function locked(old: Proposal, id: string, on: boolean): Proposal {
  const rest = old.locked.filter((one) => one !== id);
  return arranged({ ...old, locked: on ? [...rest, id] : rest });
}

/** The steps that would change a locked group, now or on the way, by the id of what is new. */
function heldBy({ level, levels, locked }: Proposal): Set<string> {
  const [held, later] = [new Set<string>(), new Set<string>()];
  const staying = new Set(locked);
  for (const { group, fresh } of levels.slice(0, level).reverse()) {
    if (!locked.includes(group) && !staying.has(fresh.id)) continue;
    held.add(fresh.id);
    staying.add(group);
  }
  for (const { group, fresh } of levels.slice(level)) {
    if (locked.includes(group) || later.has(group)) later.add(fresh.id);
  }
  return new Set([...held, ...later]);
}

/** With those steps at both ends, out of reach. */
function arranged(old: Proposal): Proposal {
  const held = heldBy(old);
  const isHeld = ({ fresh }: Step) => held.has(fresh.id);
  const isFree = (step: Step) => !isHeld(step);
  const [done, more] = [old.levels.slice(0, old.level), old.levels.slice(old.level)];
  const first = [...done.filter(isHeld), ...done.filter(isFree)];
  return { ...old, levels: [...first, ...more.filter(isFree), ...more.filter(isHeld)] };
}

function accepted(old: Proposal, ids: readonly string[]): Proposal {
  const groups = old.groups.filter(({ id }) => !ids.includes(id));
  const fresh = ids.filter((id) => !old.accepted.includes(id));
  const locked = old.locked.filter((id) => !ids.includes(id));
  return pruned({ ...old, groups, accepted: [...old.accepted, ...fresh], locked });
}

/** Without the steps whose groups are no longer there to be changed. */
function pruned(old: Proposal): Proposal {
  const there = new Set(old.groups.map(({ id }) => id));
  const left = new Set(there);
  const last = old.levels.slice(0, old.level).reverse();
  const done = last.filter(({ group, fresh }) => {
    const both = left.has(group) && left.has(fresh.id) && group !== fresh.id;
    return both && left.delete(fresh.id);
  });
  const more = old.levels.slice(old.level).filter((step) => {
    if (!there.has(step.group) || there.has(step.fresh.id)) return false;
    there.add(step.fresh.id);
    return true;
  });
  return arranged({ ...old, levels: [...done.reverse(), ...more], level: done.length });
}

function finer(old: Proposal): Proposal {
  const step = old.levels[old.level];
  if (!step) return old;
  const groups = old.groups.flatMap((group) => {
    if (group.id !== step.group) return [group];
    const inside = new Set(group.notes);
    const notes = step.fresh.notes.filter((id) => inside.has(id));
    const leaving = new Set(notes);
    const unsure = group.unsure.filter((id) => leaving.has(id));
    return [without(group, leaving), { ...step.fresh, notes, unsure }];
  });
  const fresh = { id: step.fresh.id, name: "", labels: [], notes: [], unsure: [] };
  return stepped(old, groups, { ...step, fresh }, 1);
}

function coarser(old: Proposal): Proposal {
  const step = old.levels[old.level - 1];
  if (!step) return old;
  const fresh = old.groups.find(({ id }) => id === step.fresh.id) ?? step.fresh;
  const rest = old.groups.filter((group) => group !== fresh);
  const groups = rest.map((group) => (group.id === step.group ? united(group, fresh) : group));
  return stepped(old, groups, { ...step, fresh }, -1);
}

function stepped(old: Proposal, groups: Proposed[], step: Step, by: 1 | -1): Proposal {
  const level = old.level + by;
  const at = Math.min(old.level, level);
  return { ...old, groups, levels: old.levels.map((one, n) => (n === at ? step : one)), level };
}

function changed(old: Proposal, id: string, to: (group: Proposed) => Proposed): Proposal {
  return { ...old, groups: old.groups.map((group) => (group.id === id ? to(group) : group)) };
}

function united(one: Proposed, other: Proposed): Proposed {
  const notes = [...one.notes, ...other.notes];
  return { ...one, notes, unsure: [...one.unsure, ...other.unsure] };
}

function without(group: Proposed, leaving: ReadonlySet<string>): Proposed {
  const notes = group.notes.filter((id) => !leaving.has(id));
  if (notes.length === group.notes.length) return group;
  return { ...group, notes, unsure: group.unsure.filter((id) => !leaving.has(id)) };
}

function isPersons({ made_by, name_at, notes }: Group, note: string, base: number): boolean {
  const came = notes.find(([id]) => id === note)?.[1] ?? 0;
  return made_by !== "proposal" || Math.max(came, name_at) > base;
}
