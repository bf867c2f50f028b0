// What a person does with groups: commands, as steps of undo, with a word about each.

import type { GroupView } from "$core/board.svelte";
import { groupOf, idsOf, ordered } from "$core/groups";
import { t } from "$core/i18n";
import { newId } from "$core/ids";

import type { NoteView } from "$core/note.svelte";
import { GAP, GROUP_HEAD, groupBox, isPlane, STEP_X, STEP_Y } from "$core/plane";
import { aside } from "$core/room";

import type { Command, Verb } from "$core/types";
import type { Area, Point } from "./camera.svelte";
import type { Desk } from "./desk.svelte";
import { freeNear, meets } from "./geometry";

export class Gathering {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  of(note: Pick<NoteView, "id">): GroupView | undefined {
    return groupOf(this.#desk.board.groups, note.id);
  }

  find(id: string): GroupView | undefined {
    return this.#desk.board.groups.find((group) => group.id === id);
  }

  in(section: string): GroupView[] {
    return this.#desk.board.groups.filter((group) => group.section === section);
  }

  notes(group: GroupView): NoteView[] {
    return idsOf(group).flatMap((id) => this.#desk.board.notes.get(id) ?? []);
  }

  called(group: GroupView): string {
    return group.name || t("group-unnamed");
  }

  /** Whether this person may do one of these to a group now. */
  may(group: GroupView, ...verbs: readonly Verb[]): boolean {
    const { board, host } = this.#desk;
    const open = this.#desk.mayFill(board.section(group.section)) && (host || !group.locked);
    return open && verbs.some((verb) => this.#desk.allows(verb));
  }

  /** Whether this person may put that note elsewhere now. */
  mayPut(note: NoteView): boolean {
    const { board, host } = this.#desk;
    if (note.state === "refused" || !this.#desk.mayFill(board.section(note.section))) return false;
    if (!this.#desk.allows("group")) return false;
    const voted = board.votes.some((v) => v.state === "open" && v.items.includes(note.id));
    return host || !(voted || this.of(note)?.locked);
  }

  /** Makes a group of them, where the first one lies, and asks for its name. */
  make(notes: readonly NoteView[], name = ""): void {
    const [first] = notes;
    if (first === undefined) return;
    const id = newId();
    const ids = notes.map((note) => note.id);
    const { x, y } = this.#corner(first, ids);
    const make: Command = ["group.make", id, name, first.section, ids, x, y, ""];
    void this.#step([make, ...this.#room({ x, y }, ids)], t("group-made", { n: notes.length }));
    this.#desk.letGo();
    this.#desk.naming = id;
  }

  put(notes: readonly NoteView[], group: GroupView, before = ""): void {
    const ids = notes.map(({ id }) => id);
    if (`${ordered(idsOf(group), ids, before)}` === `${idsOf(group)}`) return;
    const said = t("group-put-done", { n: notes.length, name: this.called(group) });
    const stays = ids.every((id) => idsOf(group).includes(id));
    const put: Command = ["group.put", group.id, ids, before, 0];
    void this.#step([put, ...this.#room(group, [...idsOf(group), ...ids])], stays ? "" : said);
  }

  /** Puts notes with another one: into its group, or into a new one of them all. */
  putWith(notes: readonly NoteView[], other: NoteView): void {
    const group = this.of(other);
    if (group) this.put(notes, group);
    else this.make([other, ...notes.filter((note) => note !== other)]);
  }

  take(notes: readonly NoteView[]): void {
    const ids = notes.filter((note) => this.of(note)).map(({ id }) => id);
    if (ids.length === 0) return;
    void this.#step([["group.take", ids, [], 0]], t("group-taken", { n: ids.length }));
  }

  rename(group: GroupView, name: string): void {
    if (name.trim() === group.name) return;
    void this.#step([["group.rename", group.id, name.trim(), 0]]);
  }

  suggest(group: GroupView, name: string, on: boolean): void {
    void this.#step([["group.suggest", group.id, name, on]]);
  }

  merge(into: GroupView, group: GroupView): void {
    const said = t("group-merged", { name: this.called(into) });
    const ids = [...idsOf(into), ...idsOf(group)];
    void this.#step([["group.merge", into.id, [group.id]], ...this.#room(into, ids)], said);
  }

  split(group: GroupView, notes: readonly NoteView[]): void {
    const id = newId();
    const ids = notes.map((note) => note.id);
    const said = t("group-made", { n: ids.length });
    void this.#step([["group.split", group.id, id, "", ids]], said);
    this.#desk.naming = id;
  }

  /** Moves a group on a plane by so much, or one place on in its column. */
  shift(group: GroupView, dx: number, dy: number): void {
    const { board } = this.#desk;
    const { id, section } = group;
    const at = board.groups.indexOf(group);
    if (isPlane(board.layout)) {
      const [x, y] = [Math.round(group.x + dx), Math.round(group.y + dy)];
      const home = this.#desk.places.sectionAt({ x: x + GAP, y: y + GAP })?.id ?? section;
      const after = board.groups[at - 1]?.id ?? "";
      void this.#step([["group.move", id, home, x, y, after, 0]]);
      return;
    }
    const { places } = this.#desk;
    const same = (other: GroupView) => places.columnOf(other) === places.columnOf(group);
    const here = this.in(section).filter(same);
    const place = here.indexOf(group);
    const after = dx + dy > 0 ? here[place + 1]?.id : (here[place - 2]?.id ?? "");
    if (place + Math.sign(dx + dy) < 0 || after === undefined) return;
    void this.#step([["group.move", id, section, 0, 0, after, 0]]);
  }

  moveTo(group: GroupView, section: string, column = ""): void {
    const { board, places } = this.#desk;
    const { x, y } = places.free(section);
    const after = board.groups.filter((other) => other !== group).at(-1)?.id ?? "";
    const there = board.columns.find(({ id }) => id === column) ?? board.section(section);
    const said = t("group-moved", { section: there?.title ?? "" });
    void this.#step([["group.move", group.id, section, x, y, after, 0, column]], said);
  }

  lock(group: GroupView): void {
    void this.#step([["group.lock", group.id, !group.locked]]);
  }

  dissolve(group: GroupView): void {
    const said = t("group-dissolved", { name: this.called(group) });
    void this.#step([["group.dissolve", group.id, 0]], said);
  }

  /** One place on (1) or back (-1) in its group. */
  reorder(note: NoteView, group: GroupView, way: 1 | -1): void {
    const ids = this.notes(group).map(({ id }) => id);
    const at = ids.indexOf(note.id);
    if (at + way < 0 || at + way >= ids.length) return;
    this.put([note], group, ids[way > 0 ? at + 2 : at - 1] ?? "");
  }

  #step(commands: Command[], said = ""): Promise<boolean> {
    return this.#desk.deeds.step(t("step-group"), commands, said);
  }

  /** Where a group of these goes: its first note stays, unless another group is in the way. */
  #corner(first: NoteView, ids: readonly string[]): Point {
    const { board, places } = this.#desk;
    const placed = places.at(first.id);
    if (placed === undefined || !isPlane(board.layout)) return { x: 0, y: 0 };
    const at = { x: Math.round(placed.x) - GAP, y: Math.round(placed.y) - GROUP_HEAD };
    const box = groupBox(at, ids.length);
    const others = this.#others(ids);
    if (!others.some((other) => meets(box, other))) return at;
    const loose = [...places.notes.values()].filter(({ note }) => !ids.includes(note.id));
    return freeNear(at, { x: STEP_X, y: STEP_Y }, box, [...others, ...loose]);
  }

  /** What makes room for a group of these, so that it hides nothing; on axes a place has a sense. */
  #room({ x, y }: Point, ids: readonly string[]): Command[] {
    const { board, places } = this.#desk;
    if (board.layout !== "free") return [];
    const own = new Set(ids);
    const loose = [...places.notes.values()].flatMap(({ note }) =>
      own.has(note.id) || this.of(note) ? [] : [note],
    );
    const box = groupBox({ x, y }, own.size);
    const stays = (id: string): boolean => {
      const note = board.notes.get(id);
      return note === undefined || note.hidden || !this.#desk.mayMove(note);
    };
    return aside(box, stays, loose, this.#others(ids));
  }

  /** The grounds of the groups that these notes leave something of. */
  #others(ids: readonly string[]): Area[] {
    const own = new Set(ids);
    return this.#desk.places.regions.filter(({ group }) => idsOf(group).some((id) => !own.has(id)));
  }
}
