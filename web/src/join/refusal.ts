/** Why the board said no, in this person's words. */

import { has, t } from "$core/i18n";
import type { Outcome } from "$core/types";

export function refusal(no: Extract<Outcome, { no: string }>): string {
  return because(no.no, no.fields);
}

export function because(slug: string, fields: Record<string, number | string> = {}): string {
  const key = `refusal-${slug}`;
  return has(key) ? t(key, fields) : t("refusal-unknown");
}
