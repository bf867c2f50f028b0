// Translations that people put beside notes: the mirror of board/translations.py. They leave with
// their note and come back with it. Phones load it later: until then the forms wait in the state.

import { OUTCOME } from "./evolve";
import { foresee, type Predictions } from "./predict";
import { type Agenda, currentRound } from "./rounds";
import type { Row, State } from "./state";
import { crc32 } from "./sum";
import { clean } from "./text";
import type { Command, Names } from "./types";

export type TranslationRow = readonly [
  tag: "translation",
  note: string,
  lang: string,
  text: string,
  seat: string,
  of: number,
  n: number,
];

export interface Translation {
  readonly lang: string;
  readonly text: string;
  /** Whose it is; "" where no names were kept. */
  readonly seat: string;
  /** The print of the words that it was made from. */
  readonly of: number;
  readonly n: number;
}

type Lay = (rows: readonly Row[], form: Row, seq: number) => Row[];

/** What the forms do, each with its number. */
export const READ: { readonly [tag: string]: Lay } = {
  "note.translated": (rows, [, ...row], seq) => {
    const [note, lang, text] = row;
    const rest = rows.filter((old) => !isRead(old) || old[1] !== note || old[2] !== lang);
    return text
      ? laidRead(rest, [["translation", ...row, seq] as unknown as TranslationRow])
      : rest;
  },
  "seat.erased": (rows, [, seat]) => rows.filter((row) => !isRead(row) || row[4] !== seat),
};

/** The rows with these translations, by note and language. */
export function laidRead(rows: readonly Row[], fresh: readonly TranslationRow[]): Row[] {
  const rest = rows.filter((row) => !isRead(row));
  const all = [...rows.filter(isRead), ...fresh];
  return [...rest, ...all.sort((a, b) => (key(a) < key(b) ? -1 : 1))];
}

export function isRead(row: Row): row is TranslationRow {
  return row[0] === "translation";
}

function key([, note, lang]: TranslationRow): string {
  return `${note} ${lang}`;
}

const encoder = new TextEncoder();

/** The number by which a translation knows the words that it was made from. */
export function printOf(text: string): number {
  return crc32(encoder.encode(text));
}

const known = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Translation[]>>();
const NONE: readonly Translation[] = [];

/** What people put a note into, by language. */
export function translationsOf(
  { outcome }: Pick<State, "outcome">,
  id: string,
): readonly Translation[] {
  let found = known.get(outcome);
  if (!found) {
    const made = new Map<string, Translation[]>();
    for (const [, note, lang, text, seat, of, n] of OUTCOME.laid(outcome).filter(isRead)) {
      made.set(note, [...(made.get(note) ?? []), { lang, text, seat, of, n }]);
    }
    known.set(outcome, made);
    found = made;
  }
  return found.get(id) ?? NONE;
}

/** What brings back how a note read in a language before. */
export function readBefore(s: State, [, id, lang]: Of): Command {
  const old = translationsOf(s, id).find((one) => one.lang === lang);
  return ["note.translate", id, lang, old?.text ?? "", old?.of ?? 0, 0];
}

/** Whether nothing is kept now of who says it. */
export function nameless(board: Pick<Agenda, "rounds">, names: Names): boolean {
  return names === "none" || currentRound(board)?.names === "none";
}

type Of = Extract<Command, readonly ["note.translate", ...unknown[]]>;

/** A translation as it will most likely come back. */
const FORESEEN: Predictions = {
  "note.translate": (s, [, id, lang, wish, of], seat) => {
    const note = s.notes.get(id);
    const old = translationsOf(s, id).find((one) => one.lang === lang);
    const text = clean(wish);
    if (!note || (text ? old?.text === text && old.of === of : !old)) return [];
    if (!text) return [["note.translated", id, lang, "", "", 0]];
    const bare = nameless(s, s.about.names) || !(note.seat || note.copy_of);
    return [["note.translated", id, lang, text, bare ? "" : seat, of]];
  },
};
foresee(FORESEEN);
