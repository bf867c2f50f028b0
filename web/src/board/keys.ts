// The keys of the whole board. Those of one letter work only while the board has the focus.

import type { NoteView } from "$core/note.svelte";
import type { Desk } from "./desk.svelte";
import { hide } from "./moderating";
import { toRegion } from "./regions";

type Act = (desk: Desk, event: KeyboardEvent) => void;

const view =
  (at: number): Act =>
  (desk) => {
    const wanted = desk.views[at];
    if (wanted !== undefined) desk.show(wanted);
    void desk.refocus();
  };

const vote =
  (way: 1 | -1): Act =>
  (desk) => {
    for (const note of desk.subjects.slice(0, 1)) desk.deeds.vote(note, way);
  };

const dialog =
  (name: "keys" | "move" | "put" | "tags"): Act =>
  (desk) => {
    const may = (note: NoteView): boolean => {
      if (name === "put") return desk.gathering.mayPut(note);
      return name === "tags" ? desk.mayTag(note) : desk.mayMove(note);
    };
    if (name === "keys" || desk.subjects.some(may)) desk.dialog = name;
  };

const together: Act = (desk) => {
  const notes = desk.subjects.filter((note) => desk.gathering.mayPut(note));
  if (notes.length > 1) desk.gathering.make(notes);
};

const about: Act = (desk) => {
  const group = desk.gathering.of({ id: desk.active });
  if (group === undefined) return;
  desk.group = group.id;
  desk.dialog = "group";
};

const LETTERS: Record<string, Act> = {
  n: (desk) => desk.startNote(),
  m: dialog("move"),
  g: dialog("put"),
  G: about,
  i: (desk) => desk.thinking.ofNotes(desk.subjects),
  t: dialog("tags"),
  v: vote(1),
  V: vote(-1),
  f: (desk) => desk.fit(),
  h: (desk) => tool(desk, "hand"),
  s: (desk) => tool(desk, "select"),
  "/": (desk) => void desk.find(),
  "?": dialog("keys"),
  "1": view(0),
  "2": view(1),
  "3": view(2),
  "4": view(3),
  "+": (desk) => desk.camera.step(1),
  "=": (desk) => desk.camera.step(1),
  "-": (desk) => desk.camera.step(-1),
  "0": (desk) => desk.camera.zoomTo(1),
};

const NAMED: Record<string, Act> = {
  Enter: (desk) => {
    const note = desk.board.notes.get(desk.active);
    if (note !== undefined) desk.write(note);
  },
  " ": (desk) => {
    if (desk.board.notes.has(desk.active)) desk.choose(desk.active, true);
  },
  Delete: (desk) => remove(desk),
  Backspace: (desk) => remove(desk),
  Escape: (desk) => {
    desk.letGo();
    desk.tool = "select";
  },
};

const CONTROL: Record<string, Act> = {
  a: (desk) => desk.chooseAll(desk.places.notes.keys()),
  g: together,
  d: (desk) => {
    if (desk.allows("duplicate_note")) {
      const notes = desk.subjects.filter((note) => desk.mayMove(note));
      if (notes.length > 0) desk.deeds.copy(notes);
    }
  },
};

/** Undo, redo and F6 work anywhere; the others where the board has the focus. */
export function pressed(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const act = wanted(desk, event);
  if (act === undefined) return;
  event.preventDefault();
  act(desk, event);
}

function wanted(desk: Desk, event: KeyboardEvent): Act | undefined {
  const { key } = event;
  // Its keys are its own, also while what had the focus in it has gone or is disabled.
  if (document.querySelector("dialog:modal")) return undefined;
  const target = event.target instanceof Element ? event.target : document.body;
  const over = target.closest("dialog, [popover], textarea") !== null || desk.writing !== null;
  if (key === "Escape" && desk.seeing && !over) return (d) => d.see(false);
  if (key === "F6") return () => toRegion(event.shiftKey ? -1 : 1);
  if (target.closest("input, textarea, select, dialog, [popover]")) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const small = key.toLowerCase();
  if (control && small === "z")
    return (d) => void (event.shiftKey ? d.deeds.redo() : d.deeds.undo());
  if (control && small === "y") return (d) => void d.deeds.redo();
  const board = target === document.body || target.closest("[data-stage], [data-keys]") !== null;
  if (!board) return undefined;
  if (control) return CONTROL[small];
  if (event.altKey) return undefined;
  if ((key === "Enter" || key === " ") && target.closest("button, a") !== null) return undefined;
  return NAMED[key] ?? (desk.preferences.letters ? (LETTERS[key] ?? LETTERS[small]) : undefined);
}

function tool(desk: Desk, chosen: "hand" | "select"): void {
  if (desk.view === "canvas") desk.tool = chosen;
}

function remove(desk: Desk): void {
  const notes = desk.subjects.filter((note) => desk.mayDelete(note));
  const others = desk.subjects.filter((note) => desk.mayHide(note) && !desk.mayDelete(note));
  if (notes.length > 0) desk.deeds.remove(notes);
  if (others.length > 0) hide(desk, others);
}
