// How far the making of a proposal is, in words.

import { t } from "$core/i18n";
import type { Suggesting } from "$core/proposal";

export interface Progress {
  /** Words for whoever waits; "" where nobody does. */
  readonly words: string;
  /** What is done, from 0 to 1; null where nobody knows. */
  readonly share: number | null;
  /** What went wrong, in words; "" where nothing has. */
  readonly trouble: string;
}

const STILL: Progress = { words: "", share: null, trouble: "" };

/** What there is to say about it; `null` for nothing that was asked for. */
export function progressOf(said: Suggesting | null): Progress {
  const [, step, done, total] = said ?? ["", "done", 0, 0];
  switch (step) {
    case "embed": {
      const share = total > 0 ? done / total : null;
      return { ...STILL, words: t("suggest-embed", { n: done, all: total }), share };
    }
    case "group":
      return { ...STILL, words: t("suggest-group"), share: 1 };
    case "done":
    case "cancelled":
      return STILL;
    default:
      return { ...STILL, trouble: t(step, { most: total, least: total }) };
  }
}
