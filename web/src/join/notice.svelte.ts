/** The one short message above the field: what just happened, and perhaps the way back. */
const STAYS_MS = 20_000;

export class Notice {
  text = $state("");
  action = $state("");
  #act: () => void = () => undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;

  say(text: string, action = "", act: () => void = () => undefined): void {
    clearTimeout(this.#clock);
    this.text = text;
    this.action = action;
    this.#act = act;
    this.#clock = setTimeout(() => this.clear(), STAYS_MS);
  }

  act(): void {
    const act = this.#act;
    this.clear();
    act();
  }

  clear(): void {
    clearTimeout(this.#clock);
    this.text = "";
    this.action = "";
  }
}
