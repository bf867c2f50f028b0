/** Who reads what is written now, or one of one's own notes. */
import { t } from "$core/i18n";
import type { NoteView } from "$core/note.svelte";
import { writtenFor } from "$core/rounds";
import type { Session } from "$core/session.svelte";
import { teamOf } from "$core/teams";
import { asideOf, shortSight, sightWords } from "$ui/sight";

/** In a sentence; `short` in two words, for a note that others do not receive. */
export function seen({ board, me }: Session, note?: NoteView, short = false): string {
  if (note && !note.hidden) return t("write-visible");
  const kept = note && asideOf(note);
  if (kept) return t(short ? `aside-${kept}` : `aside-${kept}-mine`);
  if (note && short) return shortSight(note);
  const team = note ? note.sight?.[2] === "team" : teamOf(board, me?.seat ?? "");
  const id = note?.note.round ?? writtenFor(board, me?.role ?? "participant");
  return sightWords(
    board.rounds.find((round) => round.id === id),
    board.names,
    !note && board.rules.hold && me?.role === "participant",
    team,
  );
}
