// What a host does with the agenda: commands that name the round they believe is current.

import type { RoundView } from "$core/board.svelte";
import { t } from "$core/i18n";
import { newId } from "$core/ids";
import { currentRound } from "$core/rounds";
import type { Plan } from "$core/types";
import type { Desk } from "./desk.svelte";

const MINUTE = 60_000;

/** Makes `round` the current one; of two hosts who press at once, one moves on. */
export function start(desk: Desk, round: RoundView): Promise<boolean> {
  const former = currentRound(desk.board)?.id ?? "";
  return desk.deeds.ask(["round.start", round.id, former, false]);
}

export const end = (desk: Desk, { id }: RoundView): Promise<boolean> =>
  desk.deeds.ask(["round.end", id, false]);

export const minuteMore = (desk: Desk, { id }: RoundView): Promise<boolean> =>
  desk.deeds.ask(["round.extend", id, MINUTE]);

/** Stops the clock, lets it go on, or takes the end of a round in its grace back. */
export const turn = (desk: Desk, { id, state }: RoundView): Promise<boolean> =>
  desk.deeds.ask([state === "running" ? "round.pause" : "round.resume", id]);

export function plan(desk: Desk, wish: Plan, id: string): void {
  void desk.deeds.step(t("step-round"), [
    id ? ["round.edit", id, wish] : ["round.add", newId(), wish, ""],
  ]);
}

/** One place up (-1) or down (1) among the rounds. */
export function shift(desk: Desk, round: RoundView, way: 1 | -1): void {
  const { rounds } = desk.board;
  const at = rounds.indexOf(round);
  const after = rounds[way > 0 ? at + 1 : at - 2]?.id ?? "";
  void desk.deeds.step(t("step-round"), [["round.move", round.id, after]]);
}

export function drop(desk: Desk, { id }: RoundView): void {
  void desk.deeds.step(t("step-round"), [["round.drop", id]]);
}

export function repeat(desk: Desk, { id }: RoundView): void {
  void desk.deeds.step(t("step-round"), [["round.repeat", id, newId()]]);
}

export const skip = (desk: Desk, { id }: RoundView): Promise<boolean> =>
  desk.deeds.ask(["round.skip", id]);
