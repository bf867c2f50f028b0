// Groups that are suggested, on one person's desk: asked for, looked at, changed, accepted.

import { language, t } from "$core/i18n";
import { newId } from "$core/ids";
import type { NoteView } from "$core/note.svelte";
import type { Proposal, Suggesting } from "$core/proposal";
import { isOld, levelled, proposalOf } from "$core/proposals";
import type { Command } from "$core/types";
import { type Offer, offersOf } from "../../proposal/offers";
import { type Progress, progressOf } from "../../proposal/progress";
import { type Card, type Reading, read } from "../../proposal/reading";
import type { Desk } from "../desk.svelte";

const NOTHING: Reading = {
  cards: [],
  open: 0,
  loose: [],
  alike: [],
  twins: new Map(),
  homes: new Map(),
  count: 0,
};
const NOBODY: ReadonlySet<string> = new Set();

/** What is to be put elsewhere: a note, or all of a group. */
export type Moving = { readonly note: NoteView } | { readonly card: Card };

export class Review {
  /** A group that is about to be split. */
  splitting = $state.raw<Card | null>(null);
  /** New notes whose offers this person does not want to see. */
  #declined = $state.raw(NOBODY);
  /** What the panel is about; the first group where it has gone. */
  chosen = $state("");
  moving = $state.raw<Moving | null>(null);
  /** Notes that say the same and are pointed at. */
  lit = $state.raw(NOBODY);
  /** A level that is looked at and not asked for yet. */
  trying = $state<number | null>(null);
  /** Asked for on this page, which then shows what comes. */
  awaited = $state(false);
  /** What was told before the line was lost: nobody knows what came of it. */
  stale = $state.raw<Suggesting | null>(null);
  /** How many notes there are in each group that was accepted here, until the board has said so. */
  accepting: ReadonlyMap<string, number> = new Map();
  readonly #desk: Desk;

  /** The one that is open, at the level that is looked at; null where there is none to see. */
  readonly proposal = $derived.by((): Proposal | null => {
    const proposal = proposalOf(this.#desk.board);
    if (!proposal?.groups.length) return null;
    return this.trying === null ? proposal : levelled(proposal, this.trying);
  });
  readonly reading = $derived.by((): Reading => {
    const { notes, groups } = this.#desk.board;
    return this.proposal ? read(this.proposal, notes, groups, language()) : NOTHING;
  });
  /** How far it is, as far as it was told on this line. */
  readonly progress = $derived.by((): Progress => {
    const { suggesting } = this.#desk.session;
    return progressOf(suggesting === this.stale ? null : suggesting);
  });

  /** Notes that came after the groups, each offered one, where this person may put it there. */
  readonly offers = $derived.by((): Offer[] => {
    if (!this.may) return [];
    const { board, session, gathering } = this.#desk;
    return offersOf(session.offers, board, this.reading.cards).filter(
      ({ note, group }) =>
        !this.#declined.has(note.id) &&
        gathering.mayPut(note) &&
        (!group || gathering.may(group, "group")),
    );
  });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether this person may change what is suggested. */
  get may(): boolean {
    return this.#desk.mayWrite && this.#desk.allows("group");
  }

  /** Why nothing can be asked for now; "" where it can. */
  get whyNot(): string {
    if (this.#desk.session.connection !== "live") return t("suggest-offline");
    return this.mayAccept ? "" : this.#desk.whyNot("group");
  }

  get mayAccept(): boolean {
    return this.may && this.#desk.host;
  }

  /** So much of what it saw is gone or in people's groups that a new one is worth it. */
  get old(): boolean {
    const { proposal } = this;
    return proposal !== null && isOld(this.#desk.board, proposal);
  }

  get card(): Card | undefined {
    const { cards } = this.reading;
    return cards.find(({ id }) => id === this.chosen) ?? cards[0];
  }

  name(card: Pick<Card, "name">): string {
    return card.name || t("group-unnamed");
  }

  ask(): void {
    if (this.whyNot) {
      this.#desk.toasts.say(this.whyNot);
      return;
    }
    this.awaited = true;
    this.#desk.session.send(["suggest", 1]);
  }

  cancel(): void {
    this.awaited = false;
    this.#desk.session.send(["suggest", 0]);
  }

  rename(card: Card, name: string): void {
    if (name.trim() === card.name) return;
    void this.#step((id) => ["proposal.name", id, card.id, name.trim()]);
  }

  /** Puts a note into another of its groups, "" for none. */
  put(note: NoteView, to: Card | null): void {
    const said = to
      ? t("group-put-done", { n: 1, name: this.name(to) })
      : t("proposal-put-loose-done");
    void this.#step((id) => ["proposal.move", id, note.id, to?.id ?? ""], said);
  }

  /** All of `from` into `into`, which keeps its name. */
  join(into: Card, from: Card): void {
    this.chosen = into.id;
    const said = t("group-merged", { name: this.name(into) });
    void this.#step((id) => ["proposal.join", id, into.id, from.id], said);
  }

  /** The notes that would leave it at the next step to more groups; none where there is no such. */
  halfOf({ id, notes }: Card): string[] {
    const { levels = [], level = 0 } = this.proposal ?? {};
    const step = levels.slice(level).find(({ group }) => group === id);
    const inside = new Set(notes.map((note) => note.id));
    const half = step?.fresh.notes.filter((note) => inside.has(note)) ?? [];
    return half.length < notes.length ? half : [];
  }

  /** Some of its notes become a group of their own, which is looked at next. */
  split(card: Card, notes: readonly NoteView[]): void {
    const fresh = newId();
    const ids = notes.map((note) => note.id);
    const said = t("proposal-split-done", { n: ids.length });
    this.chosen = fresh;
    void this.#step((id) => ["proposal.split", id, card.id, fresh, ids], said);
  }

  lock(card: Card, on: boolean): void {
    void this.#step((id) => ["proposal.lock", id, card.id, on]);
  }

  /** Whether this person may change it: a locked one is for facilitators. */
  mayChange(card: Card): boolean {
    return this.may && !card.accepted && (!card.locked || this.#desk.host);
  }

  offered({ card, group }: Offer): string {
    return (card ?? group).name || t("group-unnamed");
  }

  take(offer: Offer): void {
    if (offer.card) this.put(offer.note, offer.card);
    else this.#desk.gathering.put([offer.note], offer.group);
  }

  decline({ note }: Offer): void {
    this.#declined = new Set([...this.#declined, note.id]);
  }

  /** Shows another level; `sure` asks for it. */
  level(level: number, sure: boolean): void {
    this.trying = level;
    if (!sure) return;
    void this.#step((id) => ["proposal.level", id, level]).then(() => {
      this.trying = null;
    });
  }

  /** Lays these groups on the board, all that wait where none is named; one step takes it back. */
  accept(cards: readonly Card[] = []): void {
    const taken = cards.length ? cards : this.reading.cards.filter(({ accepted }) => !accepted);
    this.accepting = new Map(taken.map(({ id, notes }) => [id, notes.length]));
    const ids = cards.map(({ id }) => id);
    void this.#step((id) => ["proposal.accept", id, ids], "", t("step-accept"));
  }

  async dismiss(): Promise<void> {
    const { id } = this.proposal ?? {};
    if (id && (await this.#desk.deeds.ask(["proposal.dismiss", id]))) {
      this.#desk.toasts.say(t("proposal-dismissed"));
    }
  }

  async #step(
    command: (id: string) => Command,
    said = "",
    label = t("step-proposal"),
  ): Promise<boolean> {
    const { id } = this.proposal ?? {};
    return id ? this.#desk.deeds.step(label, [command(id)], said) : false;
  }
}
