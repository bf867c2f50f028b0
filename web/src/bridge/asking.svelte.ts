// What somebody does not want to be asked on this page: it is forgotten with it.

class Asking {
  off = $state(false);
  #passed = $state.raw<readonly string[]>([]);

  /** Whether somebody passed this note over. */
  passed(note: string): boolean {
    return this.#passed.includes(note);
  }

  pass(note: string): void {
    this.#passed = [...this.#passed, note];
  }
}

export const asking = new Asking();
