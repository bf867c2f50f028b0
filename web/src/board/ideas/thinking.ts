// What a person does with ideas, decisions and actions: commands, as steps of undo.

import type { GroupView } from "$core/board.svelte";
import { language, t } from "$core/i18n";
import { newId } from "$core/ids";
import { detect } from "$core/lang";
import type { NoteView } from "$core/note.svelte";
import {
  type Action,
  decisionOn,
  type Harvest,
  harvestOf,
  type Idea,
  type Outcomes,
  type SourceKind,
} from "$core/outcome";
import { kindOf } from "$core/rounds";
import type { Command, Named } from "$core/types";
import { wordsOf } from "../../ballot/called";
import type { Desk } from "../desk.svelte";

/** What an action says; `due` is a day or "". */
export type Words = Pick<Action, "text" | "owner" | "due" | "cue" | "deed">;

export class Thinking {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get harvest(): Harvest {
    return harvestOf(this.#desk.board);
  }

  find(id: string): Idea | undefined {
    return this.harvest.ideas.find((idea) => idea.id === id);
  }

  /** Whether this person may make and change ideas now. */
  get may(): boolean {
    return this.#desk.mayWrite && this.#desk.allows("merge_into_idea");
  }

  /** Deciding goes on when the board is finished. */
  get mayDecide(): boolean {
    return this.#desk.host && !this.#desk.board.newer;
  }

  mayAct(verb: "create_action" | "set_action_state"): boolean {
    const { board, host, mayWrite } = this.#desk;
    return (mayWrite || (host && board.finished && !board.newer)) && this.#desk.allows(verb);
  }

  /** Whether there is a view of ideas: where there are some, or it is time for who may make them. */
  get shown(): boolean {
    const { board } = this.#desk;
    const { ideas, actions, decisions } = this.harvest;
    if (ideas.length + actions.length + decisions.length > 0) return true;
    const ripe = board.groups.length > 0 || board.votes.some(({ state }) => state === "closed");
    return this.may && (ripe || ["merge", "commit"].includes(kindOf(board)));
  }

  /** Asks for the words of an idea that is to be made of these. */
  begin(sources: readonly Named[]): void {
    this.#desk.sources = sources;
    this.#desk.idea = "";
    this.#desk.dialog = "idea";
  }

  ofNotes(notes: readonly NoteView[]): void {
    const seen = notes.filter((note) => !note.hidden && note.state !== "refused");
    if (this.may && seen.length > 0) this.begin(seen.map(({ id }) => ["note", id]));
  }

  ofGroup({ id }: GroupView): void {
    if (this.may) this.begin([["group", id]]);
  }

  open(idea: string): void {
    this.#desk.idea = idea;
    this.#desk.dialog = "idea";
  }

  make(text: string, sources: readonly Named[]): void {
    const command: Command = ["idea.make", newId(), text, detect(text, language()), sources];
    void this.#step("step-idea", [command], t("idea-made", { name: wordsOf({ text }).name }));
  }

  /** Says it in other words; what another wrote after number `base` is not overwritten. */
  edit(idea: Idea, text: string, base: number): Promise<boolean> {
    const lang = detect(text, language());
    return this.#step("step-idea", [["idea.edit", idea.id, text, lang, base]]);
  }

  source(idea: Idea, named: Named, on: boolean): void {
    void this.#step("step-idea", [["idea.source", idea.id, [named], on]]);
  }

  drop(idea: Idea): void {
    const { name } = wordsOf(idea);
    void this.#step("step-idea", [["idea.drop", idea.id, 0]], t("idea-dropped", { name }));
  }

  /** There is no way back, so it asks first. */
  merge(idea: Idea, into: Idea): void {
    const names = { name: wordsOf(idea).name, into: wordsOf(into).name };
    this.#desk.question = {
      text: t("idea-merge-ask", names),
      yes: t("idea-merge-do"),
      act: () => {
        const merge: Command = ["idea.merge", into.id, [idea.id]];
        void this.#desk.deeds.ask(merge).then((done) => {
          if (done) this.#desk.toasts.say(t("idea-merged", names));
        });
      },
    };
  }

  decide(kind: SourceKind, id: string, outcome: Outcomes, reason: string, day: string): void {
    const stamp = decisionOn(this.harvest, kind, id)?.made_at ?? 0;
    void this.#step("step-decision", [["decision.make", kind, id, outcome, reason, day, stamp]]);
  }

  act({ text, owner, due, cue, deed }: Words, from: Named | undefined): void {
    const [kind, of] = from ?? (["", ""] as const);
    void this.#step("step-action", [
      ["action.add", newId(), text, owner, due, cue, deed, kind, of],
    ]);
  }

  react(action: Action, { text, owner, due, cue, deed }: Words): void {
    void this.#step("step-action", [
      ["action.edit", action.id, text, owner, due, cue, deed, action.text_at],
    ]);
  }

  turn(action: Action, state: Action["state"]): void {
    void this.#step("step-action", [["action.turn", action.id, state, 0]]);
  }

  forget(action: Action): void {
    void this.#step("step-action", [["action.delete", action.id, 0]], t("action-deleted"));
  }

  #step(label: string, commands: Command[], said = ""): Promise<boolean> {
    return this.#desk.deeds.step(t(label), commands, said);
  }
}
