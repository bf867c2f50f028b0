// Of several answers that are waited for at once, the one that was asked for last.

export class Latest {
  #n = 0;

  /** What comes of it; undefined where something was asked for after it. Rejects as it does. */
  async of<T>(answer: Promise<T>): Promise<T | undefined> {
    const n = ++this.#n;
    try {
      const found = await answer;
      return n === this.#n ? found : undefined;
    } catch (error) {
      if (n === this.#n) throw error;
      return undefined;
    }
  }
}
