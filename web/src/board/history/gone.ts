// What is taken away while somebody looks at the past is to be seen there no more either.

import type { Session } from "$core/session.svelte";

const GONE = /^gone$|erased$/;

/** Calls `then` whenever notes or people leave for good, or are kept back; returns how to stop. */
export function whenGone(session: Session, then: () => void): () => void {
  return session.onEvent((_, form) => {
    if (GONE.test(form[0])) queueMicrotask(then);
  });
}
