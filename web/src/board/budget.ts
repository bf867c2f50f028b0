/** A budget for so many notes: their square root, from 2 to 10 (docs/RULES.md, VO3). */
export const suggestedBudget = (notes: number): number =>
  Math.min(10, Math.max(2, Math.round(Math.sqrt(notes))));
