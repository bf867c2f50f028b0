/** Screens that nobody sees first: fetched when the page is at rest. */
export { default as AllNotes } from "./AllNotes.svelte";
export { default as Menu } from "./Menu.svelte";
export { default as NoteMenu } from "./NoteMenu.svelte";
export { default as Rename } from "./Rename.svelte";
export { default as Result } from "./Result.svelte";
export { default as Vote } from "./Vote.svelte";
