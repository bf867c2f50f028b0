// Files of the board that this person asked for: made by the server, saved by the browser.

import { type Fields, formatClock, type Language, t } from "$core/i18n";

const [SECOND, KILO] = [1000, 1024];

export type Stage = "busy" | "ready" | "failed" | "stopped";

/** One file, from the press of the button until it is saved. */
export class Taken {
  stage = $state<Stage>("busy");
  name = $state("");
  seconds = $state(0);
  /** From 0 to 1 while it arrives; undefined while it is being made. */
  share = $state<number>();
  kilobytes = $state(0);
  time = "";
  slug = "";
  fields: Fields = {};
  #address = "";
  #leave = new AbortController();

  constructor(
    readonly path: string,
    readonly token: string,
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

  /** What is to be said about it now. */
  get words(): string {
    switch (this.stage) {
      case "busy":
        return this.seconds ? t("take-busy-seconds", { n: this.seconds }) : t("take-busy");
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
    const asked = `${this.path}/export.${this.format}?lang=${this.language}${part}${past || ""}`;
    const answer = await fetch(asked, {
      headers: { Authorization: `Bearer ${this.token}` },
      signal: this.#leave.signal,
    });
    if (!answer.ok) await this.#refused(answer);
    const told = answer.headers.get("Content-Disposition") ?? "";
    this.name = decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(told)?.[1] ?? this.name);
    const whole = Number(answer.headers.get("Content-Length"));
    const parts: BlobPart[] = [];
    let arrived = 0;
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value);
      arrived += part.value.length;
      if (whole) this.share = arrived / whole;
    }
    return new Blob(parts, { type: answer.headers.get("Content-Type") ?? "" });
  }

  async #refused(answer: Response): Promise<never> {
    const { error, message: _, ...fields } = (await answer.json()) as Record<string, string>;
    this.slug = error ?? "";
    this.fields = fields;
    throw new Error(error);
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
    readonly token: string,
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
