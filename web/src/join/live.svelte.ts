/** The page's one polite live region: others' doings gathered by the core, one's own at once. */
import { untrack } from "svelte";
import type { Announcer, Counts } from "$core/announce";
import type { Happening } from "$core/happening";
import { t } from "$core/i18n";
import type { Session } from "$core/session.svelte";

/** What is worth a word on a phone; the rest is left to whoever looks for it. */
const SAID: Partial<Record<Happening["kind"], string>> = {
  added: "announce-added",
  removed: "announce-removed",
  replied: "announce-replied",
  "vote-opened": "vote-opened",
  "vote-closed": "vote-closed",
  locked: "board-locked",
  finished: "board-finished",
};
const SAVED_MS = 10_000;

export class Live {
  text = $state("");
  #saved: ReturnType<typeof setTimeout> | undefined;
  #savedAt = Number.NEGATIVE_INFINITY;

  /** Says it now; the same words twice are two sayings. */
  say(text: string): void {
    const former = untrack(() => this.text);
    this.text = former === text ? `${text}\u00A0` : text;
  }

  /** Tells how many own notes are saved, at most every ten seconds. */
  saved(count: () => number): void {
    clearTimeout(this.#saved);
    const wait = Math.max(500, this.#savedAt + SAVED_MS - performance.now());
    this.#saved = setTimeout(() => {
      this.#savedAt = performance.now();
      this.say(t("announce-saved", { n: count() }));
    }, wait);
  }

  /** Listens until the returned function is called; who gathers what is heard comes later. */
  listen(session: Session, Gatherer: typeof Announcer): () => void {
    const announcer = new Gatherer((counts) => {
      const words = sentence(counts);
      if (words) this.say(words);
    });
    const stop = session.onEvent(announcer.listen);
    return () => {
      stop();
      announcer.stop();
      clearTimeout(this.#saved);
    };
  }
}

function sentence(counts: Counts): string {
  return Object.entries(SAID)
    .filter(([kind]) => counts[kind as Happening["kind"]])
    .map(([kind, key]) => t(key, { n: counts[kind as Happening["kind"]] ?? 0 }))
    .join(". ");
}
