// Files of the board that this person asked for: made by the server, saved by the browser.

import { type Fields, formatClock, type Language, t } from "$core/i18n";
import { type Far, lines } from "./lines";

const [SECOND, KILO] = [1000, 1024];

export type Stage = "busy" | "ready" | "failed" | "stopped";

/** One file, from the press of the button until it is saved. */
export class Taken {
  stage = $state<Stage>("busy");
  name = $state("");
  seconds = $state(0);
  /** From 0 to 1: what is done of its steps, and of its way here; undefined before that is known. */
  share = $state<number>();
  /** What is said about the step that it is at; "" before that is known. */
  doing = $state("");
  kilobytes = $state(0);
  time = "";
  slug = "";
  fields: Fields = {};
  #address = "";
  #leave = new AbortController();

  constructor(
    readonly path: string,
    readonly token: () => string,
    readonly format: string,
    readonly language: Language,
    readonly section: string,
    /** The number of the event that the board is taken at; 0 for now. */
    readonly at: number,
  ) {
    this.name = format.toUpperCase();
    void this.take();
  }

  /** Asks for it, once more if it was before: as the board is now. */
  async take(): Promise<void> {
    this.stage = "busy";
    this.seconds = 0;
    this.slug = "";
    this.share = undefined;
    this.doing = "";
    this.time = formatClock(Date.now());
    this.#leave = new AbortController();
    const clock = setInterval(() => {
      this.seconds += 1;
    }, SECOND);
    try {
      const body = await this.#fetched();
      this.kilobytes = Math.max(1, Math.round(body.size / KILO));
      this.#address = URL.createObjectURL(body);
      this.stage = "ready";
      this.save();
    } catch {
      this.stage = this.#leave.signal.aborted ? "stopped" : "failed";
    } finally {
      clearInterval(clock);
    }
  }

  stop(): void {
    this.#leave.abort();
  }

  /** Hands the file to the browser, once more if it was before. */
  save(): void {
    const link = document.createElement("a");
    link.href = this.#address;
    link.download = this.name;
    link.click();
  }

  /** How far it is, for who looks; what is said aloud changes less often. */
  get far(): string {
    if (this.stage !== "busy" || !(this.doing || this.seconds)) return "";
    return this.doing || t("take-busy-seconds", { n: this.seconds });
  }

  /** What is to be said about it now. */
  get words(): string {
    switch (this.stage) {
      case "busy":
        return t("take-busy");
      case "ready":
        return t("take-ready", { size: this.kilobytes, time: this.time });
      case "failed":
        return this.slug ? t(`refusal-${this.slug}`, this.fields) : t("take-failed");
      default:
        return t("take-stopped");
    }
  }

  async #fetched(): Promise<Blob> {
    const part = this.section && `&section=${this.section}`;
    const past = this.at && `&at=${this.at}`;
    const asked = `${this.path}/export.${this.format}?progress=1&lang=${this.language}${part}${past || ""}`;
    const answer = await fetch(asked, {
      headers: { Authorization: `Bearer ${this.token()}` },
      signal: this.#leave.signal,
    });
    if (!answer.ok || !answer.body) return this.#refused((await answer.json()) as object);
    let steps = 0;
    const told = lines(answer.body.getReader(), (far) => {
      steps = far.steps;
      this.#is(far);
    });
    const { end, rest } = await told;
    if (end.error) return this.#refused(end);
    this.name = end.name || this.name;
    const parts: BlobPart[] = [];
    let arrived = 0;
    for await (const part of rest) {
      parts.push(part);
      arrived += part.length;
      this.share = (steps + arrived / (end.size || 1)) / (steps + 1);
      this.doing = t("take-arriving", {
        n: Math.ceil(arrived / KILO),
        all: Math.ceil(end.size / KILO),
      });
    }
    if (arrived !== end.size) throw new Error("cut off");
    return new Blob(parts, { type: end.media });
  }

  #is({ doing, done, of, step, steps }: Far): void {
    if (step === 0) {
      this.doing = t("take-wait", { n: of });
      return;
    }
    this.share = (step - 1 + done / Math.max(1, of)) / (steps + 1);
    const words = t(`take-doing-${doing}`, { n: done, all: of });
    this.doing = steps > 1 ? t("take-step", { n: step, all: steps, what: words }) : words;
  }

  #refused(told: object): never {
    const { error, message: _, ...fields } = told as Record<string, string>;
    this.slug = error ?? "";
    this.fields = fields;
    throw new Error(this.slug);
  }
}

/** All of them, the newest first. */
export class Taking {
  files = $state.raw<readonly Taken[]>([]);
  /** The number of the event that files are of; 0 for now. */
  at = 0;
  readonly #path: string;

  constructor(
    board: string,
    readonly token: () => string,
  ) {
    this.#path = `/api/boards/${board}`;
  }

  /** How many are on their way. */
  get busy(): number {
    return this.files.filter(({ stage }) => stage === "busy").length;
  }

  /** One more file; of pictures `section` is the one that it shows, "" for all. */
  make(format: string, language: Language, section: string): void {
    this.files = [
      new Taken(this.#path, this.token, format, language, section, this.at),
      ...this.files,
    ];
  }
}
