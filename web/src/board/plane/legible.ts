// Words on the plane grow as one goes away from them, so that they stay readable.

/** What is one of these at life size is nearly as large as the page's own words from afar. */
const ENOUGH = 0.9;

/** How much larger than life words are at the scale `k`: from 1 up to `most`. */
export const legible = (k: number, most: number): number => Math.max(1, Math.min(most, ENOUGH / k));
