// Following what a host shows to everybody. It moves the view, never the focus, and not of who
// is busy: those are asked.

import { tick } from "svelte";
import { t } from "$core/i18n";
import { type Focus, NOWHERE } from "$core/state";
import type { Command, Shown } from "$core/types";
import { shownOn, typing } from "$ui/shown";
import type { Area } from "./camera.svelte";
import type { Desk } from "./desk.svelte";
import { grown } from "./geometry";
import type { View } from "./wishes";

/* So much of what is around it one sees as well. */
const AROUND = 120;
const NEAREST = 1;
/* Bars that come and go push the plane that far, and nobody has gone anywhere. */
const PUSHED = 160;
const FRAMES = 30;

interface Stand {
  view: View;
  split: boolean;
  x: number;
  y: number;
  k: number;
}

export class Guide {
  readonly #desk: Desk;
  /** Asked whether to go, gone there, or staying. */
  state = $state<"asked" | "there" | "stayed">("stayed");
  /** The note that the views bring into sight; "" for none. */
  note = $state("");
  readonly sight = $derived.by(() => shownOn(this.#desk.board));
  #last: Focus = NOWHERE;
  #begun = false;
  #before = $state.raw<Stand | null>(null);
  #after = $state.raw<Stand | null>(null);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The id of what everybody should look at now; "" for nothing. */
  get id(): string {
    return this.sight?.id ?? "";
  }

  /** Whether this person went there, and has gone on since. */
  get strayed(): boolean {
    const [now, after] = [this.#stand, this.#after];
    if (this.state !== "there" || after === null) return false;
    if (now.view !== after.view || now.split !== after.split || now.k !== after.k) return true;
    return Math.abs(now.x - after.x) + Math.abs(now.y - after.y) > PUSHED;
  }

  get returnable(): boolean {
    return this.#before !== null;
  }

  /** A host has turned to something else. */
  async turned(): Promise<void> {
    const { sight } = this;
    const first = !this.#begun;
    this.#begun = true;
    const [now, last] = [this.#desk.board.focus, this.#last];
    this.#last = now;
    if (now[1] === last[1] && now[2] !== last[2]) return; // only the way back comes or goes
    this.note = "";
    this.#before = null;
    this.state = "stayed";
    if (sight === undefined || this.#desk.host) return;
    this.#desk.hearing.say(t("focus-said", { words: sight.name }));
    if (this.#busy()) this.state = "asked";
    else await this.go();
    if (first) this.#before = null; // who has just come was nowhere before
  }

  async go(): Promise<void> {
    const { sight } = this;
    if (sight === undefined) return;
    if (this.state !== "there") this.#before = this.#stand;
    this.#after = null;
    this.state = "there";
    await this.#reach(sight.kind, sight.id);
    this.#after = this.#stand;
  }

  /** Where this person was before. */
  back(): void {
    const before = this.#before;
    this.stay();
    if (before === null) return;
    const { camera } = this.#desk;
    this.#desk.show(before.view);
    this.#desk.showSplit(before.split);
    Object.assign(camera, { x: before.x, y: before.y, k: before.k });
  }

  stay(): void {
    this.state = "stayed";
    this.note = "";
    this.#before = null;
  }

  /** Shows that to everybody; a second time calls those back who have gone on. */
  show(kind: Shown, id: string): void {
    const [, old, hold] = this.#desk.board.focus;
    const again = old === id;
    const end: Command[] = again ? [["focus.set", "", "", false]] : [];
    void this.#desk.deeds.ask(...end, ["focus.set", kind, id, again && hold]);
  }

  /** Shows everybody what is in front of this host. */
  bringHere(): void {
    const [kind, id] = this.#here() ?? [];
    if (kind && id) this.show(kind, id);
    else this.#desk.toasts.say(t("focus-none"));
  }

  get #stand(): Stand {
    const { view, split, camera } = this.#desk;
    return { view, split, x: camera.x, y: camera.y, k: camera.k };
  }

  #busy(): boolean {
    const { writing, busy, drag, dialog, question, naming } = this.#desk;
    return (
      Boolean(writing ?? drag ?? question) || busy || dialog !== "" || naming !== "" || typing()
    );
  }

  async #reach(kind: Shown, id: string): Promise<void> {
    const desk = this.#desk;
    if (kind === "idea") desk.show("ideas");
    else if (desk.view === "ideas") desk.show(desk.views[0] ?? "canvas");
    await tick();
    const first = desk.board.groups.find((group) => group.id === id)?.notes[0]?.[0] ?? "";
    this.note = kind === "note" ? id : first;
    for (let n = 0; desk.view === "canvas" && !desk.camera.begun && n < FRAMES; n++) {
      await new Promise(requestAnimationFrame);
    }
    if (desk.view === "canvas") this.#look(this.#area(kind, id));
    if (kind === "section" || kind === "idea") {
      document.querySelector(`[data-${kind}="${id}"]`)?.scrollIntoView({ block: "nearest" });
    }
  }

  #look(area: Area | undefined): void {
    if (area === undefined) return;
    this.#desk.camera.fit(area, NEAREST);
    this.#desk.camera.fitted = false; // it stays, whatever else moves
  }

  #area(kind: Shown, id: string): Area | undefined {
    const { places } = this.#desk;
    if (kind === "section") return places.frame(id);
    const placed = places.at(id) ?? places.regions.find(({ group }) => group.id === id);
    return placed && grown({ x: placed.x, y: placed.y, w: placed.w, h: placed.h }, AROUND);
  }

  /** What this host has chosen, else what lies in the middle of the window. */
  #here(): readonly [Shown, string] | undefined {
    const desk = this.#desk;
    const [chosen] = desk.selection.filter((note) => !note.hidden);
    if (chosen) return ["note", chosen.id];
    if (desk.view === "canvas") {
      const section = desk.places.sectionAt(desk.camera.middle());
      return section && ["section", section.id];
    }
    const stage = document.querySelector("[data-stage]")?.getBoundingClientRect();
    if (!stage) return undefined;
    const [x, y] = [(stage.left + stage.right) / 2, (stage.top + stage.bottom) / 2];
    const under = document.elementFromPoint(x, y);
    const idea = under?.closest<HTMLElement>("[data-idea]")?.dataset.idea;
    const section = under?.closest<HTMLElement>("[data-section]")?.dataset.section;
    if (idea) return ["idea", idea];
    return section ? ["section", section] : undefined;
  }
}
