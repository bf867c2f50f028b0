// One person's desk: which view, what is chosen, what is being written. Nobody else sees it.

import { getContext, setContext, tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import type { SectionView } from "$core/board.svelte";
import { language, t } from "$core/i18n";
import { isTable } from "$core/layout";
import type { NoteView } from "$core/note.svelte";
import { isPlane } from "$core/plane";
import { Raising } from "$core/raising.svelte";
import { readingRound } from "$core/reading";
import { asked, kindOf, may, writtenFor } from "$core/rounds";
import { keep } from "$core/seat";
import type { Session } from "$core/session.svelte";
import { translationsOf } from "$core/translations";
import { twinsOf } from "$core/twins";
import type { Colour, Named, Role, Verb } from "$core/types";
import { Timekeeper } from "$ui/timekeeper.svelte";
import { Toasts } from "$ui/toasts.svelte";
import { type Area, Camera, type Point } from "./camera.svelte";
import { Deeds } from "./deeds";
import { Gathering } from "./gathering";
import { Guide } from "./guide.svelte";
import { Hearing } from "./hearing.svelte";
import { Thinking } from "./ideas/thinking";
import { Keeping } from "./keeping/keeping.svelte";
import { everything } from "./overview";
import { type Placed, Places } from "./places.svelte";
import { Preferences } from "./preferences.svelte";
import { Review } from "./proposal/review.svelte";
import { Taking } from "./take/taking.svelte";
import type { DialogName, Drag, Question, Spot, Tool, View, Writing } from "./wishes";

/* Windows narrower than this begin with the list, and without the panel. */
const [NARROW, ROOMY] = [700, 1200];
const KEY = Symbol("desk");
export const provideDesk = (desk: Desk): Desk => setContext(KEY, desk);
export const useDesk = (): Desk => getContext<Desk>(KEY);

export class Desk {
  readonly id: string;
  /** This person's key to the seat, for what goes over HTTP. */
  token: string;
  readonly session: Session;
  readonly camera = new Camera();
  readonly toasts = new Toasts();
  readonly preferences = new Preferences();
  readonly places: Places;
  readonly deeds: Deeds;
  readonly gathering: Gathering;
  readonly guide: Guide;
  readonly thinking: Thinking;
  readonly review: Review;
  readonly taking: Taking;
  readonly keeping: Keeping;
  readonly hearing = new Hearing();
  readonly time: Timekeeper;
  readonly raising: Raising;
  readonly chosen = new SvelteSet<string>();

  view = $state<View>("canvas");
  /** The view that what is suggested lies over. */
  under = $state<View>("canvas");
  split = $state(false);
  panel = $state(true);
  tool = $state<Tool>("select");
  /** The colour of new notes; "" follows the section. */
  colour = $state<Colour | "">("");
  /** The note that the arrows left from: it has the one tab stop. */
  active = $state("");
  writing = $state.raw<Writing | null>(null);
  drag = $state.raw<Drag | null>(null);
  spot = $state.raw<Spot | null>(null);
  /** The next press on the plane puts the chosen notes there. */
  placing = $state(false);
  /** True while a finger or pointer pulls at the plane: the small toolbar waits. */
  busy = $state(false);
  query = $state("");
  dialog = $state<DialogName | "">("");
  /** The language that a translation is asked for; "" for whichever fits best. */
  into = $state("");
  question = $state.raw<Question | null>(null);
  /** This screen is shared: what its owner voted, and what not all may read, is covered. */
  presenting = $state(false);
  /** The number at which a host looks at what was, 0 to see all of it played; null in the present. */
  looking = $state<number | null>(null);
  /** The two numbers that are compared; 0 for now. */
  compared = $state({ from: 1, to: 0 });
  /** On a host's phone: what leads the board, instead of the board. */
  remote = $state(false);
  /** A host looks at it as a participant does. */
  seeing = $state(false);
  /** The search over canvas and columns is open. */
  finding = $state(false);
  /** Whether one wants the cards of a reading round; hosts lead, and theirs wait until they do. */
  reads = $state<boolean>();
  /** A host who has not been told yet to keep the link. */
  unkept = $state(false);
  /** One's own seat may end at any moment, and go on. */
  renewing = $state(false);
  /** The address that makes a host, where this browser has it. */
  hostLink = $state("");
  /** The vote that its sheet is about, and the item to begin with, "" for the first open one. */
  ballot = $state({ vote: "", item: "" });
  /** The round that its dialog is about; "" for a new one. */
  round = $state("");
  /** The group that its dialog is about. */
  group = $state("");
  /** The idea that its dialog is about, "" for a new one; and what that is to be made of. */
  idea = $state("");
  sources = $state.raw<readonly Named[]>([]);
  /** The group whose name is being written in place. */
  naming = $state("");
  /** Lines that were pasted and wait for a yes. */
  pasted = $state("");
  /** Where on the screen the chosen notes are, for the small toolbar. */
  anchor = $state.raw<Area | null>(null);

  #begun = false;

  constructor(id: string, token: string, session: Session) {
    this.id = id;
    this.token = token;
    this.session = session;
    this.places = new Places(session.board);
    this.deeds = new Deeds(this);
    this.gathering = new Gathering(this);
    this.guide = new Guide(this);
    this.thinking = new Thinking(this);
    this.review = new Review(this);
    this.taking = new Taking(id, () => this.token);
    this.keeping = new Keeping(id, () => this.token);
    this.raising = new Raising(session);
    this.time = new Timekeeper(session, {
      mark: (words) => this.hearing.say(words),
      turned: (words) => this.toasts.say(words),
    });
  }

  get board(): Session["board"] {
    return this.session.board;
  }

  /** What this person may do here: all that a role gives, but for who looks as a participant. */
  get role(): Role | undefined {
    return this.seeing ? "participant" : this.session.me?.role;
  }

  get host(): boolean {
    return this.role === "facilitator";
  }

  /** Goes on with another token of the same seat: the one of before has ended. */
  turn(token: string): void {
    const { session } = this;
    const role = session.me?.role ?? "facilitator";
    keep(this.id, { token, seat: session.place.seat, role }); // another page may have forgotten it
    this.token = token;
    session.place.token = token;
    session.stop();
    session.start();
  }

  /** Shows a host what participants see, or ends that; it asks nothing of others. */
  see(on: boolean): void {
    this.letGo();
    this.dialog = "";
    this.question = null;
    this.seeing = on;
    this.hearing.say(t(on ? "seeing" : "seeing-over"));
    void this.refocus();
  }

  /** Whether this person may write on the board at all, as it is now. */
  get mayWrite(): boolean {
    const { board, role } = this;
    if (!board.ready || role === undefined || role === "viewer") return false;
    return !board.finished && !board.newer && (!board.locked || this.host);
  }

  /** Whether the round that runs lets this person do that, to a note written in that round. */
  allows(verb: Verb, written = ""): boolean {
    const { board, role } = this;
    return role !== undefined && may(board, role, verb, written);
  }

  /** Whether this person may write a new note now, or finish one in a round's grace. */
  get mayCreate(): boolean {
    const { board, role } = this;
    return this.mayWrite && role !== undefined && this.allows("create", writtenFor(board, role));
  }

  /** Why something cannot be done in this round. */
  whyNot(verb: Verb): string {
    return t("refusal-not-now", { verb, kind: kindOf(this.board) });
  }

  /** Whether the cards of a reading round are open here. */
  get reading(): boolean {
    const { board, me } = this.session;
    if (!board.ready || board.finished || me === null || me.role === "viewer") return false;
    return readingRound(board) !== undefined && (this.reads ?? !this.host);
  }

  openBallot(vote: string, item: string): void {
    this.ballot = { vote, item };
    this.dialog = "ballot";
  }

  planRound(id: string): void {
    this.round = id;
    this.dialog = "round";
  }

  mayFill(section: SectionView | undefined): boolean {
    return this.mayWrite && section !== undefined && (!section.locked || this.host);
  }

  mayMove(note: NoteView): boolean {
    return (
      note.state !== "refused" && this.#within(note) && this.#mine(note) && this.allows("move")
    );
  }

  mayChange(note: NoteView): boolean {
    const right = (note.own || this.host) && this.allows("edit_own", note.note.round);
    return right && note.state !== "refused" && this.#mine(note) && this.#within(note);
  }

  /** Others' notes are hidden by hosts, and deleted by their writers alone. */
  mayDelete(note: NoteView): boolean {
    return this.mayChange(note) && (note.own || (note.copyOf !== "" && note.seat === ""));
  }

  /** Whatever runs, and after the end: one's own, and for hosts all that they receive. */
  mayErase(note: NoteView): boolean {
    return (note.own || this.host) && note.state === "saved" && !this.board.newer;
  }

  mayHide(note: NoteView): boolean {
    return this.host && this.mayWrite && !note.hidden && !note.own && note.state !== "refused";
  }

  /** Whether a note lies face down here. */
  covers(note: NoteView): boolean {
    return note.hidden && (this.presenting || (this.seeing && !note.own));
  }

  /** What stands on a note that lies face down. */
  get cover(): string {
    return t(this.seeing ? "seeing-note" : "presenting-note");
  }

  mayTag(note: NoteView): boolean {
    if (!this.#mine(note) || this.bare(note)) return false;
    return this.mayChange(note) || (this.#within(note) && this.allows("tag"));
  }

  /** Whether a note is hidden and without a name: then nothing is kept of it but its words. */
  bare(note: NoteView): boolean {
    const round = this.board.rounds.find(({ id }) => id === note.note.round);
    return note.hidden && round?.names === "none";
  }

  /** Hidden notes are changed by who wrote them, whoever else may read them. */
  #mine(note: NoteView): boolean {
    return note.own || !note.hidden;
  }

  #within(note: NoteView): boolean {
    return this.mayFill(this.board.section(note.section));
  }

  /** The chosen notes that are still there, by section and rank. */
  get selection(): NoteView[] {
    return [...this.places.notes.values()]
      .filter(({ note }) => this.chosen.has(note.id))
      .map(({ note }) => note);
  }

  choose(id: string, more = false): void {
    if (more && this.chosen.has(id)) {
      this.chosen.delete(id);
      return;
    }
    if (!more) this.chosen.clear();
    this.chosen.add(id);
    this.active = id;
  }

  chooseAll(ids: Iterable<string>): void {
    this.chosen.clear();
    for (const id of ids) this.chosen.add(id);
  }

  letGo(): void {
    this.chosen.clear();
    this.placing = false;
  }

  /** What the small toolbar and the keys are about: the chosen notes, else the focused one. */
  get subjects(): NoteView[] {
    const chosen = this.selection;
    if (chosen.length > 0) return chosen;
    const note = this.board.notes.get(this.active);
    return note === undefined ? [] : [note];
  }

  matches(note: NoteView): boolean {
    const query = this.query.trim().toLocaleLowerCase(language());
    if (query === "") return true;
    const read = [...twinsOf(this.board, note.id), ...translationsOf(this.board, note.id)];
    return haystack(note, read).includes(query);
  }

  /** The views that this board has: side by side stands what flows, ideas where there are some. */
  get views(): readonly View[] {
    const { layout } = this.board;
    const columns = !isPlane(layout) && !isTable(layout) ? (["columns"] as const) : [];
    const offered = this.review.proposal ? (["suggested"] as const) : [];
    const ideas = this.view === "ideas" || this.thinking.shown ? (["ideas"] as const) : [];
    return ["canvas", ...columns, "list", ...offered, ...ideas];
  }

  /** The view that suits the board and the window; a host of a new board is shown the way in. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    if (this.board.layout === "columns") this.view = "columns";
    if (innerWidth < NARROW) this.view = "list";
    if (innerWidth < ROOMY) this.panel = false;
    if (this.host && this.unkept && this.board.seats.size <= 1) this.dialog = "invite";
  }

  show(view: View): void {
    if (!this.views.includes(view)) return;
    if (view === "suggested") {
      if (this.view !== view) this.under = this.view;
      this.letGo(); // keys are about what is seen
      this.active = "";
    }
    this.view = view;
    this.tool = "select";
    this.anchor = null;
    if (view !== "canvas" && view !== "columns") this.split = false;
  }

  /** Opens the search of this view, or shuts it again. */
  async find(): Promise<void> {
    if (this.view === "ideas" || this.view === "suggested") this.show("list");
    const listed = this.view === "list" || this.split;
    this.finding = !listed && !this.finding;
    if (!listed && !this.finding) this.query = "";
    await tick();
    document.querySelector<HTMLElement>("[data-search]")?.focus();
  }

  openPanel(): void {
    this.panel = true;
    this.split = false;
  }

  showSplit(on: boolean): void {
    this.split = on && (this.view === "canvas" || this.view === "columns");
  }

  /** Starts a note where the round asks for it, else where this person is, else where one may. */
  startNote(text = ""): void {
    this.tool = "select";
    if (this.view === "suggested") this.show(this.under);
    if (this.view === "ideas") this.show("list");
    const active = this.board.notes.get(this.active);
    const here = asked(this.board) ?? this.board.section(active?.section ?? "");
    const open = this.board.sections.find((section) => this.mayFill(section));
    if (this.view !== "canvas" || !isPlane(this.board.layout)) {
      this.writeNew(this.mayFill(here) ? here : open, undefined, "", text, active?.column ?? "");
      return;
    }
    const middle = this.camera.middle();
    const under = this.places.sectionAt(middle);
    const section = this.mayFill(under) ? under : open;
    this.writeNew(section, this.places.near(middle), "", text);
  }

  /** Gives the focus to the active note, else to the stage that it would lie on. */
  async refocus(): Promise<void> {
    await tick();
    const note = document.querySelector<HTMLElement>(`[data-stage] [data-note="${this.active}"]`);
    const stage = document.querySelector<HTMLElement>("[data-stage]");
    (note ?? stage)?.focus({ preventScroll: true });
  }

  fit(area: Area | undefined = everything(this)): void {
    if (area !== undefined) this.camera.fit(area);
  }

  /** Opens an editor for a note, or for a new one; does nothing where this person may not write. */
  write(note: NoteView): void {
    if (!this.mayChange(note)) return;
    const { id, section, column, text, textAt: base, colour } = note;
    const placed: Placed | undefined = this.places.at(id);
    this.choose(id);
    this.writing = {
      note: id,
      section,
      column,
      at: { x: placed?.x ?? 0, y: placed?.y ?? 0 },
      before: "",
      colour,
      text,
      base,
    };
  }

  writeNew(
    section: SectionView | undefined,
    at?: Point,
    before = "",
    text = "",
    column = "",
  ): void {
    if (section === undefined || !this.mayFill(section)) return;
    if (!this.mayCreate) {
      this.toasts.say(this.whyNot("create"));
      return;
    }
    this.letGo();
    const spot = at ?? this.places.free(section.id);
    const colour = this.colour || section.colour;
    const where = { section: section.id, column, at: spot, before };
    this.writing = { note: "", ...where, colour, text, base: 0 };
  }
}

const haystack = (note: NoteView, read: readonly { text: string }[]): string =>
  [note.text, ...note.tags, ...read.map(({ text }) => text)]
    .join("\n")
    .toLocaleLowerCase(language());
