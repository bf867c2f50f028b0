/**
 * The words of a page in the language of its reader. One language is loaded at a time; `t` and
 * `language` are reactive, so that a change of language reaches every sentence on the page.
 */

import { Bundle, type Fields } from "./fluent";
import { direction, type Language, pick } from "./languages";

/** The catalogues of a language: `common` and `refusals` go to every page, `seldom` later to phones. */
export type Catalogue =
  | "common"
  | "refusals"
  | "seldom"
  | "phone"
  | "board"
  | "connection"
  | "rest"
  | "rounds"
  | "hidden"
  | "groups"
  | "ideas"
  | "votes"
  | "reading"
  | "teams"
  | "feelings"
  | "talk"
  | "replies"
  | "bridge"
  | "ready"
  | "scribe"
  | "rehearsal"
  | "exports"
  | "keeping"
  | "grouping"
  | "programme"
  | "proposal"
  | "imports"
  | "history"
  | "roundup";
export type { Fields } from "./fluent";

const STORE = "groundswell:language";

type Texts = Record<string, () => Promise<string>>;
// The name of each file is in the first page of a phone: what comes later names itself (words-later).
const texts: Texts = import.meta.glob<string>(
  "../../locales/*/{common,refusals,phone,seldom}.ftl",
  { query: "?raw", import: "default" },
);

let tag = $state<Language>("en");
let bundle = $state.raw(new Bundle("en"));
let files: readonly Catalogue[] = [];
let wanted = 0;

/** The language that the page speaks now. */
export function language(): Language {
  return tag;
}

/** The language to begin with: of the address, else chosen before, else the one the server chose. */
export function startLanguage(): Language {
  return pick([
    new URLSearchParams(location.search).get("lang"),
    stored(),
    document.documentElement.lang,
    ...navigator.languages,
  ]);
}

/**
 * Loads the catalogues `names` of `lang` and speaks it. Rejects, with the former language kept,
 * when they cannot be fetched; of two calls that overlap the later one counts.
 */
export async function loadLanguage(
  lang: Language,
  names: readonly Catalogue[] = files,
): Promise<void> {
  const turn = ++wanted;
  files = names;
  const found = await Promise.all(names.map((name) => text(lang, name)));
  if (turn !== wanted) return;
  bundle = bundleOf(lang, found);
  tag = lang;
  mark(lang);
}

/** Brings catalogues along that only some pages have. */
export function addCatalogues(more: Texts): void {
  Object.assign(texts, more);
}

/** Changes the language and remembers it. False: it could not be loaded, the old one stays. */
export async function setLanguage(lang: Language): Promise<boolean> {
  try {
    await loadLanguage(lang);
  } catch {
    return false;
  }
  store(lang);
  return true;
}

/** The sentence `key` with its fields; the key itself when no catalogue has it. */
export function t(key: string, fields: Fields = {}): string {
  return bundle.say(key, fields) ?? key;
}

/** Whether there is a sentence `key`, for keys that come from the server. */
export function has(key: string): boolean {
  return bundle.has(key);
}

/** A bundle of catalogues. Fields stand between isolates, so that directions do not mix. */
function bundleOf(lang: Language, catalogues: Iterable<string>): Bundle {
  const made = new Bundle(lang);
  for (const catalogue of catalogues) made.add(catalogue);
  return made;
}

async function text(lang: Language, name: Catalogue): Promise<string> {
  const load = texts[`../../locales/${lang}/${name}.ftl`];
  if (!load) throw new Error(`no catalogue ${lang}/${name}`);
  return load();
}

function mark(lang: Language): void {
  if (typeof document === "undefined") return;
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null; // a private window may refuse
  }
}

function store(lang: Language): void {
  try {
    localStorage.setItem(STORE, lang);
  } catch {
    // then it is asked again next time
  }
}
