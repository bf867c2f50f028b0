/** Words, numbers and times in the language of the reader: what the pages import. */

import { language } from "./i18n.svelte";

export {
  addCatalogues,
  type Catalogue,
  type Fields,
  has,
  language,
  loadLanguage,
  setLanguage,
  startLanguage,
  t,
} from "./i18n.svelte";
export { direction, isLanguage, type Language, languages, pick } from "./languages";

const MINUTE = 60_000;
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 24 * 60 * MINUTE],
  ["hour", 60 * MINUTE],
  ["minute", MINUTE],
];

const made = new Map<string, unknown>();

/** One formatter a language and kind: making them is slow, using them is not. */
function kept<T>(kind: string, make: (lang: string) => T): T {
  const key = `${language()} ${kind}`;
  if (!made.has(key)) made.set(key, make(language()));
  return made.get(key) as T;
}

export function formatNumber(n: number): string {
  return kept("number", (lang) => new Intl.NumberFormat(lang)).format(n);
}

/** With its sign, which then stands where the language wants it: "+31". */
export function formatMore(n: number): string {
  const options = { signDisplay: "exceptZero" } as const;
  return kept("more", (lang) => new Intl.NumberFormat(lang, options)).format(n);
}

/** A share from 0 to 1. */
export function formatPercent(share: number): string {
  const options = { style: "percent", maximumFractionDigits: 0 } as const;
  return kept("percent", (lang) => new Intl.NumberFormat(lang, options)).format(share);
}

/** "a, b and c" */
export function formatList(parts: Iterable<string>): string {
  return kept("list", (lang) => new Intl.ListFormat(lang)).format(parts);
}

/** How long ago a moment was, in ms both: "3 minutes ago", under a minute "now". */
export function formatAgo(at: number, now: number): string {
  const format = kept("ago", (lang) => new Intl.RelativeTimeFormat(lang, { numeric: "auto" }));
  const past = Math.max(0, now - at);
  for (const [unit, size] of UNITS) {
    if (past >= size) return format.format(-Math.trunc(past / size), unit);
  }
  return format.format(0, "second");
}

/** The time of day of a moment in ms: "15:41". */
export function formatClock(at: number): string {
  const options = { hour: "numeric", minute: "2-digit" } as const;
  return kept("clock", (lang) => new Intl.DateTimeFormat(lang, options)).format(at);
}

/** The day of a moment in ms: "5 May 2026", Gregorian in every language. */
export function formatDay(at: number): string {
  const options = { dateStyle: "long", calendar: "gregory" } as const;
  return kept("day", (lang) => new Intl.DateTimeFormat(lang, options)).format(at);
}

export const number = formatNumber;
