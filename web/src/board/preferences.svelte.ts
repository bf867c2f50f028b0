// What one person likes, on this device, on every board: look and keys. The language is the core's.

export type Theme = "system" | "light" | "dark";

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(`groundswell:${name}`);
  } catch {
    return null;
  }
};

const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(`groundswell:${name}`, value);
  } catch {
    // A private window forgets it; nothing else changes.
  }
};

export class Preferences {
  theme = $state<Theme>("system");
  /** Keys of one letter, which some people's aids press by accident. */
  letters = $state(true);

  constructor() {
    const theme = read("theme");
    if (theme === "light" || theme === "dark") this.theme = theme;
    this.letters = read("letters") !== "off";
    this.#paint();
  }

  wear(theme: Theme): void {
    this.theme = theme;
    keep("theme", theme);
    this.#paint();
  }

  useLetters(on: boolean): void {
    this.letters = on;
    keep("letters", on ? "on" : "off");
  }

  #paint(): void {
    const root = document.documentElement;
    if (this.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = this.theme;
  }
}

/** Tells whether this device has noted `what` before. */
export const known = (what: string): boolean => read(what) !== null;

export const note = (what: string): void => keep(what, "1");
