// What a person does to the board: commands, remembered for undo, with a word about each.

import { inColumn } from "$core/column";
import { language, t } from "$core/i18n";
import { newId } from "$core/ids";
import { detect } from "$core/lang";
import type { NoteView } from "$core/note.svelte";
import { isPlane } from "$core/plane";
import type { Colour, Command, Outcome } from "$core/types";
import type { Area, Point } from "./camera.svelte";
import type { Desk } from "./desk.svelte";
import { centre, holds } from "./geometry";
import { NOTE } from "./places.svelte";
import type { Spot, Writing } from "./wishes";

export const refusal = (slug: string, fields: Record<string, number | string> = {}): string =>
  t(`refusal-${slug}`, fields);

import { dotVote, sheetVotes } from "./votes";

export class Deeds {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Sends what is not to be undone by a key; says why when the board refuses. */
  async ask(...commands: Command[]): Promise<boolean> {
    const { session } = this.#desk;
    const [first] = commands;
    if (first === undefined) return true;
    const outcome = await (commands.length === 1 ? session.do(first) : session.all(commands));
    return this.#heard(outcome);
  }

  /** Sends one step of undo; `said` is shown with a way back once the board has it. */
  async step(label: string, commands: Command[], said = ""): Promise<boolean> {
    if (commands.length === 0) return true;
    const done = this.#desk.session.step(label, commands);
    if (said) this.#desk.toasts.say(said, t("undo"), () => void this.undo());
    return this.#heard(await done);
  }

  async undo(): Promise<void> {
    const { session, toasts } = this.#desk;
    if (!session.canUndo) return;
    const step = session.undoLabel;
    const outcome = await session.undo();
    if (!this.#heard(outcome)) return;
    const stays = "ok" in outcome ? (outcome.left?.length ?? 0) : 0;
    const rest = stays > 0 ? ` ${t("undo-partly", { n: stays })}` : "";
    toasts.say(t("announce-undone", { step }) + rest, t("redo"), () => void this.redo());
  }

  async redo(): Promise<void> {
    const { session, toasts } = this.#desk;
    if (!session.canRedo) return;
    const step = session.redoLabel;
    if (this.#heard(await session.redo())) toasts.say(t("announce-redone", { step }));
  }

  /** Saves what the editor holds; false when there is nothing to save. */
  save(writing: Writing, text: string): boolean {
    const words = text.trim();
    if (words === "" || words === writing.text) return false;
    const { board } = this.#desk;
    const lang = detect(words, language());
    if (writing.note !== "") {
      const { note, base } = writing;
      void this.step(t("step-edit"), [["note.edit", note, words, lang, base, 0]]);
      return true;
    }
    const { section, colour, before, column } = writing;
    const { x, y } = isPlane(board.layout) ? whole(writing.at) : { x: 0, y: 0 };
    const where = [x, y, before, undefined, ...inColumn(column)] as const;
    const add: Command = ["note.add", newId(), section, words, lang, colour, ...where];
    void this.#desk.session.step(t("step-add", { n: 1 }), [add]);
    return true;
  }

  /** One note for each text, at the end of a section, as one step. */
  addAll(section: string, texts: readonly string[]): void {
    const { board, places, colour } = this.#desk;
    const paint = colour || (board.section(section)?.colour ?? "yellow");
    const taken: Area[] = [];
    const commands = texts.map((text): Command => {
      const { x, y } = places.free(section, taken);
      taken.push({ x, y, ...NOTE });
      return ["note.add", newId(), section, text, detect(text, language()), paint, x, y, ""];
    });
    const n = texts.length;
    void this.step(t("step-add", { n }), commands, t("paste-added", { n }));
  }

  /** Moves notes on a plane by so much; each goes to the section whose frame then holds it. */
  shift(notes: readonly NoteView[], dx: number, dy: number): void {
    const { places } = this.#desk;
    const commands = notes.flatMap((note): Command[] => {
      const from = places.at(note.id);
      if (from === undefined) return [];
      const to = whole({ x: from.x + dx, y: from.y + dy });
      const section = this.#sectionUnder({ ...to, ...NOTE }) ?? note.section;
      return [["note.move", note.id, section, to.x, to.y, "", 0]];
    });
    void this.step(t("step-move", { n: notes.length }), commands, this.#shifted(notes, dx, dy));
  }

  /** Moves notes to a spot of a section: free slots on a plane, places in the order elsewhere. */
  moveTo(notes: readonly NoteView[], spot: Spot): void {
    const { board, gathering, places } = this.#desk;
    const group = gathering.find(spot.group ?? "");
    if (group) {
      gathering.put(notes, group, spot.before);
      return;
    }
    const ids = new Set(notes.map(({ id }) => id));
    const before = ids.has(spot.before) ? this.#following(spot, ids) : spot.before;
    const taken: Area[] = [];
    const commands = notes.map((note): Command => {
      const { x, y } = places.free(spot.section, taken);
      taken.push({ x, y, ...NOTE });
      return ["note.move", note.id, spot.section, x, y, before, 0, ...inColumn(spot.column)];
    });
    const n = notes.length;
    const section = board.section(spot.section)?.title ?? "";
    const stays = notes.every((note) => note.section === spot.section && !spot.column);
    const said = n === 1 && stays ? "" : t("selection-moved", { n, section });
    void this.step(t("step-move", { n }), commands, said);
  }

  /** One place up (-1) or down (1) in its section; on a plane `by` units that way. */
  nudge(notes: readonly NoteView[], right: number, down: number): void {
    const { board, gathering } = this.#desk;
    const [first] = notes;
    const group = first && gathering.of(first);
    const way = right + down > 0 ? 1 : -1;
    if (first && group) gathering.reorder(first, group, way);
    else if (isPlane(board.layout)) this.shift(notes, right, down);
    else if (first) this.#reorder(first, way);
  }

  paint(notes: readonly NoteView[], colour: Colour): void {
    const n = notes.length;
    const commands = notes.map(({ id }): Command => ["note.paint", id, colour, 0]);
    void this.step(t("step-paint"), commands, n > 1 ? t("selection-painted", { n }) : "");
  }

  tag(notes: readonly NoteView[], tag: string, on: boolean): void {
    void this.step(
      t("step-tag"),
      notes.map(({ id }): Command => ["note.tag", id, tag, on]),
    );
  }

  copy(notes: readonly NoteView[]): void {
    const fresh = notes.map(() => newId());
    const commands = notes.map(
      (note, at): Command => ["note.copy", note.id, fresh[at] ?? newId(), note.section],
    );
    void this.step(t("step-copy"), commands);
    this.#desk.chooseAll(fresh);
  }

  remove(notes: readonly NoteView[]): void {
    const n = notes.length;
    const commands = notes.map(({ id }): Command => ["note.delete", id, 0]);
    this.#desk.letGo();
    void this.step(
      t("step-delete", { n }),
      commands,
      n > 1 ? t("selection-deleted", { n }) : t("note-deleted"),
    );
  }

  /** Erases notes for good, once that is confirmed: nothing brings them back. */
  erase(notes: readonly NoteView[]): void {
    const n = notes.length;
    const commands = notes.map(({ id }): Command => ["note.erase", id]);
    const erase = async (): Promise<void> => {
      this.#desk.letGo();
      if (await this.ask(...commands)) this.#desk.toasts.say(t("erase-done", { n }));
    };
    this.#desk.question = {
      text: t("erase-ask", { n }),
      yes: t("erase"),
      act: () => void erase(),
    };
  }

  /** Gives (1) or takes back (-1) a dot; where no dots are given, opens the sheet at the note. */
  vote(note: NoteView, way: 1 | -1): void {
    const { board, toasts } = this.#desk;
    const vote = dotVote(board);
    if (vote === undefined) {
      const sheet = sheetVotes(board).find(({ items }) => items.includes(note.id));
      if (sheet) this.#desk.openBallot(sheet.id, note.id);
      return;
    }
    if (!vote.items.includes(note.id)) return;
    if (!this.#desk.allows("vote")) {
      toasts.say(this.#desk.whyNot("vote"));
      return;
    }
    const has = board.ballot(vote.id).get(note.id) ?? 0;
    if (way > 0 && board.left(vote.id) === 0) toasts.say(t("vote-none-left"));
    else if (has + way > vote.most) toasts.say(t("vote-most", { n: vote.most }));
    else if (has + way >= 0) void this.ask(["vote.cast", vote.id, note.id, has + way]);
  }

  /** Says why the board refused. */
  complain(outcome: Extract<Outcome, { no: string }>): void {
    this.#desk.toasts.complain(refusal(outcome.no, outcome.fields));
  }

  #heard(outcome: Outcome): boolean {
    if ("ok" in outcome) return true;
    this.complain(outcome);
    return false;
  }

  #sectionUnder(area: Area): string | undefined {
    const { board, places } = this.#desk;
    const frame = places.frames.find((frame) => holds(frame, centre(area)));
    const section = board.section(frame?.section.id ?? "");
    return this.#desk.mayFill(section) ? section?.id : undefined;
  }

  #shifted(notes: readonly NoteView[], dx: number, dy: number): string {
    const [first] = notes;
    if (first === undefined) return "";
    const from = this.#desk.places.at(first.id);
    const to = from && this.#sectionUnder({ ...from, x: from.x + dx, y: from.y + dy });
    if (to === undefined || to === first.section) return "";
    const section = this.#desk.board.section(to)?.title ?? "";
    return t("selection-moved", { n: notes.length, section });
  }

  #following(spot: Spot, moving: ReadonlySet<string>): string {
    const order = this.#loose(spot.section, spot.column);
    const at = order.findIndex(({ id }) => id === spot.before);
    return order.slice(at).find(({ id }) => !moving.has(id))?.id ?? "";
  }

  #loose(section: string, column: string): NoteView[] {
    const { places, gathering } = this.#desk;
    return places.notesAt(section, column).filter((note) => !gathering.of(note));
  }

  #reorder(note: NoteView, way: 1 | -1): void {
    const order = this.#loose(note.section, this.#desk.places.columnOf(note));
    const at = order.findIndex(({ id }) => id === note.id);
    if (at + way < 0 || at + way >= order.length) return;
    const before = order[way > 0 ? at + 2 : at - 1]?.id ?? "";
    this.moveTo([note], { section: note.section, column: "", before });
  }
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
