/** Words, numbers and times in the language of the reader: what the pages import. */

import { language } from "./i18n.svelte";

export {
  type Catalogue,
  type Fields,
  has,
  language,
  loadLanguage,
  setLanguage,
  startLanguage,
  t,
} from "./i18n.svelte";
export { direction, isLanguage, type Language, languages } from "./languages";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function formatNumber(n: number): string {
  return new Intl.NumberFormat(language()).format(n);
}

/** With its sign, which then stands where the language wants it: "+31". */
export function formatMore(n: number): string {
  return new Intl.NumberFormat(language(), { signDisplay: "exceptZero" }).format(n);
}

/** A share from 0 to 1. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(language(), { style: "percent" }).format(share);
}

/** The time of day of a moment in ms. */
export function formatClock(at: number): string {
  return new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit" }).format(at);
}

/** How long ago a moment was, in ms both. */
export function formatAgo(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  const past = Math.max(0, now - at);
  if (past < MINUTE) return format.format(0, "second");
  if (past < HOUR) return format.format(-Math.round(past / MINUTE), "minute");
  if (past < DAY) return format.format(-Math.round(past / HOUR), "hour");
  return format.format(-Math.round(past / DAY), "day");
}

export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(language()).format(parts);
}

export const number = formatNumber;
