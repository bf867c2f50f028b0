// With whom one sits, in words.

import { formatList, t } from "$core/i18n";
import type { TeamView } from "$core/teams";

/** "You are with Blue heron. Only you two see these notes." */
export function teamWords({ seats }: TeamView, own: string): string {
  const names = seats.flatMap(({ id, label }) => (id === own ? [] : [label]));
  if (names.length === 0) return t("team-alone");
  const with_whom = t("team-with", { names: formatList(names) });
  return `${with_whom} ${t("team-only", { n: seats.length })}`;
}
