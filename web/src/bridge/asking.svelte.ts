// What somebody does not want to be asked on this page: it is forgotten with it.

import { SvelteSet } from "svelte/reactivity";

class Asking {
  off = $state(false);
  /** Notes that somebody passed over. */
  readonly passed = new SvelteSet<string>();
}

export const asking = new Asking();
