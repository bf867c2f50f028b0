// A note's text as the page shows it.

import type { Attachment } from "svelte/attachments";
import type { NoteView } from "$core/note.svelte";
import { length } from "./lines";

/** Shows the text, and shows a new one after a browser's translation has taken the old one's place. */
export const words = (note: Pick<NoteView, "text">): Attachment<HTMLElement> => {
  let shown = "";
  return (element) => {
    if (note.text === shown) return; // another change of the note: a translation stays
    shown = note.text;
    element.textContent = shown;
  };
};

/** One of three steps of type, by the number of signs (docs/RULES.md, SE5). */
export function typeSize(text: string): "type-1" | "type-2" | "type-3" {
  const signs = length(text);
  return signs <= 60 ? "type-1" : signs <= 160 ? "type-2" : "type-3";
}
