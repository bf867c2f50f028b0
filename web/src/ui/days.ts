import { language } from "$core/i18n";

/** A day as people say it: 2026-05-12 becomes "12 May 2026", Gregorian in every language. */
export function dayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const options = { dateStyle: "long", calendar: "gregory", timeZone: "UTC" } as const;
  return Number.isNaN(at) ? day : new Intl.DateTimeFormat(language(), options).format(at);
}
