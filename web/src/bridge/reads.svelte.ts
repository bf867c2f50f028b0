// Which languages somebody reads: known to this device alone, and told to nobody.

import { has, language, languages, t } from "$core/i18n";

const STORE = "groundswell:reads";
/** Languages besides those of the pages, for whoever reads one of them. */
const MORE =
  "ar bg ckb cs da de el et fi fr ha he hi hr hu hy id it ja ka kmr ko ku lt lv mn ms my ne no pap pl ps pt ro ru sk so sq sr srn sv sw ta th ti tl tr uk ur yo zgh zh zu";

/** The language of a tag, whatever the country. */
export const bare = (lang: string): string => lang.split("-")[0] ?? "";

class Reads {
  /** As somebody said it; none while nobody did. */
  #said = $state.raw<readonly string[]>(stored());
  #turned = $state.raw<ReadonlySet<string>>(new Set());

  get said(): readonly string[] {
    return this.#said;
  }

  /** What is taken for read, that of the page first: alone, while nobody said anything else. */
  get all(): readonly string[] {
    const page = language();
    if (!this.#said.length) return [page];
    return [...this.#said].sort((a, b) => Number(b === page) - Number(a === page));
  }

  has(lang: string): boolean {
    return this.all.includes(bare(lang));
  }

  turn(lang: string, on: boolean): void {
    const rest = this.all.filter((one) => one !== lang);
    this.#said = on ? [...rest, lang] : rest;
    try {
      localStorage.setItem(STORE, JSON.stringify(this.#said));
    } catch {
      // A private window forgets it; nothing else changes.
    }
  }

  /** Whether a note is shown the other way round: the original where a translation comes first. */
  turned(note: string): boolean {
    return this.#turned.has(note);
  }

  flip(note: string): void {
    const turned = new Set(this.#turned);
    if (!turned.delete(note)) turned.add(note);
    this.#turned = turned;
  }
}

function stored(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

export const reads = new Reads();

/** What a language is called in the language of the page. */
export function called(lang: string): string {
  const key = `lang-${bare(lang)}`;
  if (has(key)) return t(key);
  return (lang && named(lang, language())) || t("lang-unknown");
}

/** What a language calls itself. */
export function ownName(lang: string): string {
  return languages.find(({ tag }) => tag === lang)?.name ?? (named(lang, lang) || lang);
}

/** Names in a row, as the language of the page joins them. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(names);
}

/** Every language that can be chosen: those of the pages first, the others by their names. */
export function tongues(besides: readonly string[] = []): readonly string[] {
  const ours: string[] = languages.map(({ tag }) => tag);
  const rest = [...new Set([...MORE.split(" "), ...besides])].filter((tag) => !ours.includes(tag));
  const names = new Map(rest.map((tag) => [tag, called(tag)]));
  const order = new Intl.Collator(language());
  return [...ours, ...rest.sort((a, b) => order.compare(names.get(a) ?? a, names.get(b) ?? b))];
}

function named(lang: string, by: string): string {
  try {
    return new Intl.DisplayNames([by], { type: "language", fallback: "none" }).of(lang) ?? "";
  } catch {
    return "";
  }
}
