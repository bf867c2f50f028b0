// The eight colours of notes, sections and faces: names, never CSS (docs/RULES.md, NO7).
export const COLOURS = [
  "yellow",
  "orange",
  "pink",
  "violet",
  "blue",
  "teal",
  "green",
  "grey",
] as const;

export type Colour = (typeof COLOURS)[number];
