/**
 * Fluent as our catalogues use it: sentences with fields, and sentences that a number or a word
 * chooses. A quarter of the library's size; the library judges it in the tests.
 *
 * Not understood, and refused: terms, functions, literals, references to other sentences.
 */

export type Fields = Record<string, string | number>;

/** A sentence in pieces: text, a field's value, or a choice. */
type Pattern = readonly Piece[];
type Piece = string | { field: string } | { by: string; ways: readonly Way[] };
type Way = readonly [key: string, pattern: Pattern, otherwise: boolean];

const [START, END] = ["\u2068", "\u2069"]; // directions of what a field holds stay inside

export class Bundle {
  readonly #patterns = new Map<string, Pattern>();
  // Made when the first number comes: it costs more than reading a catalogue.
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;

  constructor(readonly language: string) {}

  /** Adds a catalogue. Throws SyntaxError where it holds what we do not understand. */
  add(catalogue: string): void {
    const plain = catalogue.replace(/\r/g, "").replace(/^#.*$/gm, "");
    const sentences = plain.matchAll(/^([a-zA-Z][\w-]*) *= *(.*(?:\n(?:[ \t}].*|(?=\n)))*)/gm);
    for (const [, key = "", source = ""] of sentences) {
      this.#patterns.set(key, new Reader(source).pattern());
    }
  }

  has(key: string): boolean {
    return this.#patterns.has(key);
  }

  /** The sentence with its fields; undefined where there is none. */
  say(key: string, fields: Fields): string | undefined {
    const pattern = this.#patterns.get(key);
    return pattern && this.#said(pattern, fields);
  }

  #said(pattern: Pattern, fields: Fields): string {
    const [start, end] = pattern.length > 1 ? [START, END] : ["", ""];
    return pattern
      .map((piece) => (typeof piece === "string" ? piece : start + this.#put(piece, fields) + end))
      .join("");
  }

  #put(piece: Exclude<Piece, string>, fields: Fields): string {
    if ("field" in piece) {
      const value = fields[piece.field];
      if (typeof value !== "number") return value ?? `{$${piece.field}}`;
      this.#numbers ??= new Intl.NumberFormat(this.language);
      return this.#numbers.format(value);
    }
    const value = fields[piece.by];
    const sort = typeof value === "number" ? this.#sort(value) : value;
    const way =
      piece.ways.find(([key]) => key === String(value)) ??
      piece.ways.find(([key]) => key === sort) ??
      piece.ways.find(([, , otherwise]) => otherwise);
    return way ? this.#said(way[1], fields) : "";
  }

  #sort(value: number): string {
    this.#plurals ??= new Intl.PluralRules(this.language);
    return this.#plurals.select(value);
  }
}

/** Reads one sentence from its source. */
class Reader {
  #at = 0;

  constructor(readonly source: string) {}

  pattern(nested = false): Pattern {
    const pieces: Piece[] = [];
    for (;;) {
      const text = this.#take(nested ? /[^{}[\n]*/y : /[^{}]*/y);
      if (text) pieces.push(text);
      if (this.source[this.#at] !== "{") break;
      pieces.push(this.#placeable());
    }
    if (!nested && this.#at < this.source.length) this.#no();
    return trimmed(pieces);
  }

  #placeable(): Piece {
    const field = this.#take(/\{\s*\$[\w-]+\s*/y).replace(/[{$\s]/g, "") || this.#no();
    if (this.#take(/\}/y)) return { field };
    const ways: Way[] = [];
    if (!this.#take(/->\s*/y)) this.#no();
    while (!this.#take(/\}/y)) {
      const head = this.#take(/\*?\[\s*[\w-]+\s*\] */y) || this.#no();
      ways.push([head.replace(/[*[\]\s]/g, ""), this.pattern(true), head[0] === "*"]);
      this.#take(/\s*/y);
    }
    return { by: field, ways };
  }

  /** Takes what `shape` (sticky) finds here; "" for nothing. */
  #take(shape: RegExp): string {
    shape.lastIndex = this.#at;
    const found = shape.exec(this.source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #no(): never {
    throw new SyntaxError(`not our Fluent: ${this.source.slice(this.#at, this.#at + 20)}`);
  }
}

/** Lines that go on are indented in the source and not in the sentence; ends are cut. */
function trimmed(pieces: Piece[]): Pattern {
  return pieces
    .map((piece, i) => {
      if (typeof piece !== "string") return piece;
      let text = piece.replace(/[ \t]*\n[ \t]*/g, "\n");
      if (i === 0) text = text.trimStart();
      return i === pieces.length - 1 ? text.trimEnd() : text;
    })
    .filter((piece) => piece !== "");
}
