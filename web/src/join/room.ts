// What makes room on a plane for a group that notes are put into, so that it hides nothing.

import { groupBox } from "$core/plane";
import { aside } from "$core/room";
import { may } from "$core/rounds";
import type { Session } from "$core/session.svelte";
import type { Command } from "$core/types";
import { idsOf } from "./grouped";
import type { Place } from "./slot";

export function room({ board, me }: Session, at: Place, ids: readonly string[]): Command[] {
  // Not in a matrix: there it means something where a note lies.
  if (board.layout !== "free" || !me || !may(board, me.role, "move")) return [];
  const grouped = new Set([...ids, ...board.groups.flatMap(idsOf)]);
  const loose = [...board.notes.values()].filter((one) => !one.hidden && !grouped.has(one.id));
  const others = board.groups.filter((group) => !idsOf(group).some((id) => ids.includes(id)));
  const boxes = others.map((group) => groupBox(group, group.notes.length));
  return aside(groupBox(at, ids.length), () => false, loose, boxes);
}
