/** Which notes are in which group, for screens that come later: core/groups is in the first page. */
import type { GroupView } from "$core/board.svelte";

export const idsOf = ({ notes }: GroupView): string[] => notes.map(([id]) => id);

export const groupOf = (groups: readonly GroupView[], note: string): GroupView | undefined =>
  groups.find((group) => idsOf(group).includes(note));
