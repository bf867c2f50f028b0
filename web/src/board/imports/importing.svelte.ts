// A file that somebody brings: looked at by the server first, then brought in, as one step of undo.

import { has, t } from "$core/i18n";
import { newId } from "$core/ids";
import { about, kept } from "$core/seat";
import type { Command } from "$core/types";
import type { Desk } from "../desk.svelte";

export const USES = ["text", "section", "column", "group", "colour", "tags", "lang"] as const;
export type Use = (typeof USES)[number];

/** What the server says would come. */
export interface Preview {
  kind: string;
  sheets: string[];
  sheet: number;
  header: boolean;
  columns: string[];
  rows: string[][];
  uses: Partial<Record<Use | "note", number>>;
  notes: number;
  empty: number;
  groups: number;
  sections: string[];
  problem: string;
}

interface Imported {
  seq: number;
  notes: string[];
  groups: string[];
  sections: string[];
  columns: string[];
}

export interface OtherBoard {
  id: string;
  token: string;
  title: string;
}

const SEATS = "groundswell:seat:";
const OTHERS_MOST = 12;

export class Importing {
  stage = $state<"choose" | "reading" | "seen" | "bringing">("choose");
  preview = $state.raw<Preview | null>(null);
  /** Why it did not go on, in a sentence. */
  trouble = $state("");
  into = $state("");
  /** The address of a board that was made of the file. */
  made = $state("");
  name = $state("");
  readonly #desk: Desk;
  #file: Blob = new Blob();
  #batch = "";
  #turn = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.into = desk.board.sections[0]?.id ?? "";
  }

  /** Shows what is in a file. */
  async open(file: Blob, name: string): Promise<void> {
    this.#file = file;
    this.#batch = newId();
    this.name = name;
    this.preview = null;
    await this.look({});
  }

  /** Shows what is on another board. */
  async copy(board: OtherBoard): Promise<void> {
    this.stage = "reading";
    this.trouble = "";
    const headers = { Authorization: `Bearer ${board.token}` };
    const answer = await fetch(`/api/boards/${board.id}/export.json`, { headers }).catch(
      () => null,
    );
    if (answer?.ok) await this.open(await answer.blob(), board.title);
    else this.#fail(await answer?.json().catch(() => null));
  }

  /** Looks again, with something said otherwise: the sheet, the first line, what a column is. */
  async look(said: Partial<Pick<Preview, "sheet" | "header" | "uses">>): Promise<void> {
    const turn = ++this.#turn;
    this.stage = "reading";
    this.trouble = "";
    const found = await this.#send<Preview>(this.#query(said), "preview=1");
    if (turn !== this.#turn) return;
    this.preview = found ?? this.preview;
    this.stage = this.preview ? "seen" : "choose";
  }

  /** What one column is from now on; "" for nothing. */
  use(column: number, use: Use | ""): Promise<void> {
    const uses = { ...this.preview?.uses };
    for (const known of USES) if (uses[known] === column) uses[known] = -1;
    if (use) uses[use] = column;
    return this.look({ uses });
  }

  useOf(column: number): Use | "" {
    return USES.find((use) => this.preview?.uses[use] === column) ?? "";
  }

  /** Brings all of it in. True: it is on the board, and undo takes it back. */
  async bring(): Promise<boolean> {
    this.stage = "bringing";
    this.trouble = "";
    const done = await this.#send<Imported>(this.#query({}), `batch=${this.#batch}`);
    this.stage = "seen";
    if (!done) return false;
    const { deeds, session, toasts } = this.#desk;
    const n = done.notes.length;
    session.adopt(t("step-add", { n }), this.#back(done), done.seq);
    toasts.say(t("imports-done", { n }), t("undo"), () => void deeds.undo());
    return true;
  }

  /** Makes a new board of a board file. */
  async anew(): Promise<void> {
    this.stage = "bringing";
    this.trouble = "";
    const made = await this.#post<{ links: { facilitate: string } }>("/api/boards/import");
    this.made = made?.links.facilitate ?? "";
    this.stage = "seen";
  }

  startOver(): void {
    this.#turn += 1;
    this.preview = null;
    this.trouble = "";
    this.stage = "choose";
  }

  /** What takes it back: others' notes in a section that came along stay on the board. */
  #back({ groups, notes, sections, columns }: Imported): Command[] {
    const { board } = this.#desk;
    const to = board.sections.find(({ id }) => !sections.includes(id))?.id ?? "";
    const column = board.columns.find(({ id }) => !columns.includes(id))?.id ?? "";
    return [
      ...groups.map((id): Command => ["group.dissolve", id, 0]),
      ...notes.map((id): Command => ["note.delete", id, 0]),
      ...sections.map((id): Command => ["section.remove", id, to]),
      ...columns.map((id): Command => ["column.remove", id, column]),
    ];
  }

  #query(said: Partial<Pick<Preview, "sheet" | "header" | "uses">>): string {
    const { preview } = this;
    const parts = [`into=${this.into}`];
    if (/\.(txt|text)$/i.test(this.name)) parts.push("kind=lines");
    if (preview) {
      parts.push(`sheet=${said.sheet ?? preview.sheet}`);
      if (said.sheet !== undefined) return parts.join("&");
      parts.push(`header=${Number(said.header ?? preview.header)}`);
      if (said.header !== undefined) return parts.join("&");
      for (const [use, at] of Object.entries(said.uses ?? preview.uses)) parts.push(`${use}=${at}`);
    }
    return parts.join("&");
  }

  #send<T>(...query: string[]): Promise<T | null> {
    return this.#post(`/api/boards/${this.#desk.id}/import?${query.join("&")}`);
  }

  async #post<T>(path: string): Promise<T | null> {
    const headers = {
      Authorization: `Bearer ${this.#desk.token}`,
      "Accept-Language": document.documentElement.lang,
      "Content-Type": "application/octet-stream",
    };
    const asked = { method: "POST", headers, body: this.#file };
    const answer = await fetch(path, asked).catch(() => null);
    const told: unknown = await answer?.json().catch(() => null);
    if (answer?.ok && told) return told as T;
    this.#fail(told);
    return null;
  }

  #fail(told: unknown): void {
    const {
      error = "unavailable",
      message = "",
      ...fields
    } = (told ?? {}) as Record<string, string>;
    this.trouble = has(`refusal-${error}`) ? t(`refusal-${error}`, fields) : message;
    this.stage = this.preview ? "seen" : "choose";
  }
}

/** The boards that this device has a seat on, besides this one, with their titles. */
export async function others(desk: Desk): Promise<OtherBoard[]> {
  const ids = Object.keys(localStorage)
    .filter((key) => key.startsWith(SEATS))
    .map((key) => key.slice(SEATS.length))
    .filter((id) => id !== desk.id);
  const found = ids.slice(-OTHERS_MOST).map(async (id): Promise<OtherBoard | null> => {
    const { token = "" } = kept(id) ?? {};
    const told = await about(id, token).catch(() => null);
    return told && { id, token, title: told.title || told.question };
  });
  return (await Promise.all(found)).filter((board) => board !== null);
}
