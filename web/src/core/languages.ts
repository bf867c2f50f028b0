/** The languages of the pages: tag, own name in its own script, and direction. */

export type Language = "en" | "nl" | "es" | "vi" | "fa";

export interface LanguageName {
  readonly tag: Language;
  readonly name: string;
  readonly dir: "ltr" | "rtl";
}

export const languages: readonly LanguageName[] = [
  { tag: "en", name: "English", dir: "ltr" },
  { tag: "nl", name: "Nederlands", dir: "ltr" },
  { tag: "es", name: "Español", dir: "ltr" },
  { tag: "vi", name: "Tiếng Việt", dir: "ltr" },
  { tag: "fa", name: "فارسی", dir: "rtl" },
];

export function isLanguage(tag: unknown): tag is Language {
  return languages.some((known) => known.tag === tag);
}

export function direction(tag: string): "ltr" | "rtl" {
  return languages.find((known) => known.tag === tag)?.dir ?? "ltr";
}

/** The first of `wanted` that we speak ("es-MX" is "es"); English when there is none. */
export function pick(wanted: Iterable<string | null | undefined>): Language {
  for (const tag of wanted) {
    const bare = tag?.toLowerCase().split(/[-_]/)[0];
    if (isLanguage(bare)) return bare;
  }
  return "en";
}
