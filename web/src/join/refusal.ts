/** Why the board said no, in this person's words. */

import { ApiError } from "$core/api";
import { has, t } from "$core/i18n";
import type { Outcome } from "$core/types";

export function refusal(no: Extract<Outcome, { no: string }>): string {
  return because(no.no, no.fields);
}

export function because(slug: string, fields: Record<string, number | string> = {}): string {
  const key = `refusal-${slug}`;
  return has(key) ? t(key, fields) : t("refusal-unknown");
}

/** The same for what went wrong on the way to the server. */
export function failure(error: unknown): string {
  if (!(error instanceof ApiError)) return because("unknown");
  return error.slug === "unavailable" ? t("unreachable") : because(error.slug, error.fields);
}
