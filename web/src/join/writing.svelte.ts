/** The note that is being written: kept on this phone at every key, until the board takes it. */
import type { BoardView, SectionView } from "$core/board.svelte";
import { asked } from "$core/rounds";
import { keepDraft, readDraft } from "./draft";

export class Writing {
  text = $state("");
  wished = $state("");
  /* Which section the round asked for when that was wished. */
  #asked = $state("");
  /* Where these words were begun, or wished: there they go, whatever is asked for meanwhile. */
  #begun = $state("");
  /** Of a table; "" for the first. */
  column = $state("");
  /** What Send says, where one writes for somebody else. */
  send = $state("");
  readonly #id: string;
  readonly #board: BoardView;

  constructor(id: string, board: BoardView) {
    this.#id = id;
    this.#board = board;
    const kept = readDraft(id);
    this.text = kept.text;
    this.wished = kept.section;
    if (this.text.trim()) this.#begun = kept.section;
  }

  /** Where it goes: where it was begun, what the round asks for, the wished section, else the first not locked. */
  get section(): SectionView | undefined {
    const open = this.#board.sections.filter((section) => !section.locked);
    const now = asked(this.#board)?.id ?? this.#asked;
    const there = this.#begun || (now === this.#asked ? this.wished : now);
    return open.find((section) => section.id === there) ?? open[0] ?? this.#board.sections[0];
  }

  /** How many letters fit. */
  get most(): number {
    return this.section?.max_chars || this.#board.rules.note_chars;
  }

  get length(): number {
    return [...this.text.trim().normalize("NFC")].length;
  }

  write(text: string): void {
    this.text = text;
    this.#begun = text.trim() && (this.#begun || (this.section?.id ?? ""));
    this.#keep();
  }

  wish(section: string): void {
    this.wished = section;
    this.#asked = asked(this.#board)?.id ?? "";
    if (this.#begun) this.#begun = section;
    this.#keep();
  }

  /** Takes the words out, for sending. */
  take(): string {
    const words = this.text.trim();
    this.write("");
    return words;
  }

  /** Puts words back: before what was written meanwhile. */
  bring(text: string): void {
    this.write(this.text.trim() ? `${text}\n${this.text}` : text);
  }

  #keep(): void {
    keepDraft(this.#id, { text: this.text, section: this.#begun || this.wished });
  }
}
