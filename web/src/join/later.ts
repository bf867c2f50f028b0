/** Screens that nobody sees first: fetched when the page is at rest. */

import "$core/casting";
import { language, loadLanguage } from "$core/i18n";
import "$core/feelings";
import "$core/reading";
import { LATER } from "$core/words-later";

/** Brings what these screens say besides what is on the first page. */
export function words(): Promise<void> {
  return loadLanguage(language(), LATER);
}

export { Announcer } from "$core/announce";
export { Receipts } from "$core/receipts";
export { Timekeeper } from "$ui/timekeeper.svelte";
export { stay } from "../offline/stay";
export { default as AllNotes } from "./AllNotes.svelte";
export { default as Columns } from "./Columns.svelte";
export { default as Grace } from "./Grace.svelte";
export { default as Listen } from "./Listen.svelte";
export { default as Menu } from "./Menu.svelte";
export { default as News } from "./News.svelte";
export { default as NoteMenu } from "./NoteMenu.svelte";
export { default as Promises } from "./Promises.svelte";
export { default as Reading } from "./Reading.svelte";
export { default as Result } from "./Result.svelte";
export { default as Round } from "./Round.svelte";
export { default as Shown } from "./Shown.svelte";
export { seen } from "./seen";
export { default as Vote } from "./Vote.svelte";
export { default as You } from "./You.svelte";
