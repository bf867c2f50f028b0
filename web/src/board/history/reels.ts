// The pieces of the session, from the server; and what of it is worth going to.

import { ApiError } from "$core/api";
import { Film } from "$core/film";
import { t } from "$core/i18n";
import { harvestOf } from "$core/outcome";
import type { Desk } from "../desk.svelte";

/** Rejects with ApiError. */
export function opened({ id, token }: Desk): Promise<Film> {
  return Film.open(async (reel, head) => {
    const path = `/api/boards/${id}/film?reel=${reel}${head ? `&at=${head}` : ""}`;
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await fetch(path, { headers }).catch(() => null);
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer());
    const told: { error?: string } = (await answer?.json().catch(() => null)) ?? {};
    throw new ApiError(told.error ?? "unavailable");
  });
}

/** A number of the log with its name. */
export interface Stop {
  readonly seq: number;
  readonly name: string;
}

/** The named moments, from the first number on. */
export function momentsOf({ board }: Desk): readonly (Stop & { id: string; at: number })[] {
  return harvestOf(board).moments;
}

/** Where rounds begin, by their names: those that are still on the agenda. */
export function roundsOf({ board }: Desk, film: Film): readonly Stop[] {
  return film.starts.flatMap(([seq, id]) => {
    const round = board.rounds.find((one) => one.id === id);
    const [kind, title] = round?.plan ?? [];
    return kind ? [{ seq, name: title || t(`round-kind-${kind}`) }] : [];
  });
}
