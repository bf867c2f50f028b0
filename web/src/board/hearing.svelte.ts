// What a screen reader hears of others: counts, gathered by the core, in one sentence.

import { untrack } from "svelte";
import { Announcer, type Counts } from "$core/announce";
import type { Happening } from "$core/happening";
import { t } from "$core/i18n";
import type { Session } from "$core/session.svelte";

const SAID: Record<Happening["kind"], string> = {
  added: "announce-added",
  edited: "announce-changed",
  moved: "announce-moved",
  grouped: "announce-grouped",
  removed: "announce-removed",
  replied: "announce-replied",
  joined: "announce-joined",
  "vote-opened": "vote-opened",
  "vote-closed": "vote-closed",
  locked: "board-locked",
  unlocked: "board-unlocked-now",
  finished: "board-finished",
};

export class Hearing {
  text = $state("");

  /** Says it now; the same words twice are two sayings. */
  say(text: string): void {
    const former = untrack(() => this.text);
    this.text = former === text ? `${text}\u00A0` : text;
  }

  /** Listens until the returned function is called. */
  listen(session: Session): () => void {
    const announcer = new Announcer((counts) => {
      this.say(sentence(counts));
    });
    const stop = session.onEvent(announcer.listen);
    return () => {
      stop();
      announcer.stop();
    };
  }
}

/** What happened, in words. */
export function sentence(counts: Counts): string {
  const kinds = Object.keys(counts) as Happening["kind"][];
  return kinds.map((kind) => t(SAID[kind], { n: counts[kind] ?? 0 })).join(". ");
}
