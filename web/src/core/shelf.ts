// Where commands wait that are not acknowledged: it outlives a reload, a crash and a night's sleep.

import { createStore, del, entries, set } from "idb-keyval";
import type { Home } from "./entry";

/** What is kept of a command: its frame is what is sent, byte for byte, each time. */
export interface Kept {
  frame: Uint8Array;
  /** The tab that sends it. */
  tab: string;
  /** Undo and redo: their texts are not the person's own, and are not kept when refused. */
  quiet: boolean;
  /** The slug of the refusal, once there was one. */
  refused?: string;
  home: Home;
}

/** Keeps what is put under a key until it is dropped. Calls take effect in their order. */
export interface Shelf {
  all(prefix: string): Promise<[key: string, kept: Kept][]>;
  put(key: string, kept: Kept): Promise<void>;
  drop(key: string): Promise<void>;
}

/** The browser's database; null where it has none or may not use it. */
export async function openShelf(): Promise<Shelf | null> {
  try {
    const store = createStore("groundswell", "outbox");
    await entries(store); // some browsers say no only now
    return {
      async all(prefix) {
        const found = await entries<string, Kept>(store);
        return found.filter(([key]) => key.startsWith(prefix));
      },
      put: (key, kept) => set(key, kept, store),
      drop: (key) => del(key, store),
    };
  } catch {
    return null;
  }
}

/** Keeps as long as the page lives. */
export class MemoryShelf implements Shelf {
  readonly kept = new Map<string, Kept>();

  async all(prefix: string): Promise<[string, Kept][]> {
    return [...this.kept].filter(([key]) => key.startsWith(prefix)).sort();
  }

  async put(key: string, kept: Kept): Promise<void> {
    this.kept.set(key, structuredClone(kept));
  }

  async drop(key: string): Promise<void> {
    this.kept.delete(key);
  }
}

/** A shelf that is opened later; the memory takes over where the browser keeps nothing. */
export class LateShelf implements Shelf {
  opened = false;
  /** Whether it outlives the page. */
  safe = true;
  #shelf: Shelf = new MemoryShelf();

  async open(how: () => Promise<Shelf | null>): Promise<void> {
    if (this.opened) return;
    const shelf = await how().catch(() => null);
    this.safe = shelf !== null;
    this.#shelf = shelf ?? this.#shelf;
    this.opened = true;
  }

  all(prefix: string): Promise<[string, Kept][]> {
    return this.#shelf.all(prefix);
  }

  put(key: string, kept: Kept): Promise<void> {
    return this.#shelf.put(key, kept);
  }

  drop(key: string): Promise<void> {
    return this.#shelf.drop(key);
  }
}
