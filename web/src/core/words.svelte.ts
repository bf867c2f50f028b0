// One Fluent bundle at a time; whoever shows a word shows it anew when the language changes.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Each language by its own name, in the order of menus. */
export const LANGUAGES = {
  en: "English",
  nl: "Nederlands",
  es: "Español",
  vi: "Tiếng Việt",
  fa: "فارسی",
} as const;

export type Language = keyof typeof LANGUAGES;

const KEY = "groundswell:language";
const texts = import.meta.glob<string>("/locales/*/*.ftl", { query: "?raw", import: "default" });

let bundle = $state.raw<FluentBundle | null>(null);
let tongue = $state<Language>("en");

/**
 * Loads the catalogues `names` ("common", "board", ...) and turns the page to `to`. Rejects when
 * they cannot be fetched; the page then goes on in the language that it had.
 */
export async function speak(to: Language, names: readonly string[], keep = false): Promise<void> {
  const found = await Promise.all(names.map((name) => texts[`/locales/${to}/${name}.ftl`]?.()));
  const made = new FluentBundle(to);
  for (const text of found) made.addResource(new FluentResource(text ?? ""));
  bundle = made;
  tongue = to;
  document.documentElement.lang = to;
  document.documentElement.dir = direction();
  if (keep) keepLanguage(to);
}

/** The sentence of `key`; the key itself where it has none, which a test does not let happen. */
export function t(key: string, fields: Record<string, FluentVariable> = {}): string {
  const pattern = bundle?.getMessage(key)?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, fields, []) : key;
}

/** The language that the person chose here before, else that of the page, else the browser's. */
export function startLanguage(): Language {
  const wishes = [keptLanguage(), document.documentElement.lang, ...navigator.languages];
  const tags = wishes.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return tags.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

export function language(): Language {
  return tongue;
}

export function rightToLeft(of: string = tongue): boolean {
  return of === "fa";
}

export function direction(): "ltr" | "rtl" {
  return rightToLeft() ? "rtl" : "ltr";
}

/** A whole number in the person's digits; `signed` shows the sign of what is more than 0. */
export function number(n: number, signed = false): string {
  const signDisplay = signed ? "exceptZero" : "auto";
  return new Intl.NumberFormat(tongue, { signDisplay }).format(n);
}

/** The time of day of a moment in ms. */
export function clock(ms: number): string {
  return new Intl.DateTimeFormat(tongue, { hour: "numeric", minute: "2-digit" }).format(ms);
}

export function list(parts: readonly string[]): string {
  return new Intl.ListFormat(tongue).format(parts);
}

function keptLanguage(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // storage is switched off
  }
}

function keepLanguage(to: Language): void {
  try {
    localStorage.setItem(KEY, to);
  } catch {
    // the choice then holds for this page alone
  }
}
