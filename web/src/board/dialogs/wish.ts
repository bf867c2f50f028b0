// A vote as a host wishes it, before it is one plan or several: one for each lens.

import type { Method, Target, VotePlan } from "$core/types";

export const METHODS: readonly Method[] = ["dots", "range", "agree3", "rank", "pairwise", "choice"];

export interface Wish {
  readonly method: Method;
  /** 0 for what is suggested. */
  readonly budget: number;
  readonly most: number;
  readonly own: boolean;
  readonly steps: number;
  readonly options: readonly string[];
  readonly lenses: readonly string[];
  readonly target: Target;
}

export const WISH: Wish = {
  method: "dots",
  budget: 0,
  most: 0,
  own: true,
  steps: 4,
  options: ["", ""],
  lenses: [],
  target: "notes",
};

/** What is wished as the plans of a round, or of votes that open at once. */
export function plansOf(wish: Wish, sections: readonly string[]): VotePlan[] {
  const options = wish.options.map((word) => word.trim());
  const given = { range: new Array<string>(wish.steps).fill(""), choice: options };
  const steps = wish.method === "range" || wish.method === "choice" ? given[wish.method] : [];
  const lenses = wish.lenses.map((lens) => lens.trim()).filter(Boolean);
  return (lenses.length ? lenses : [""]).map((lens) => [
    wish.target === "notes" || wish.target === "groups" ? sections : [],
    wish.budget,
    wish.most,
    wish.own,
    wish.method,
    steps,
    lens,
    wish.target,
  ]);
}

/** The wish behind plans that were made of one. */
export function wishOf(plans: readonly VotePlan[]): Wish | undefined {
  const [first] = plans;
  if (!first) return undefined;
  const [, budget, most, own, method, steps, , target] = first;
  const words = method === "choice" ? { options: steps } : { steps: steps.length || WISH.steps };
  const lenses = plans.map((plan) => plan[6]).filter(Boolean);
  return { ...WISH, budget, most, own, method, target, lenses, ...words };
}

/** Whether its words are there and differ. */
export function sound({ method, options, lenses }: Wish): boolean {
  const words = options.map((word) => word.trim());
  const named = lenses.map((lens) => lens.trim()).filter(Boolean);
  const apart = (row: readonly string[]): boolean => new Set(row).size === row.length;
  return apart(named) && (method !== "choice" || (words.every(Boolean) && apart(words)));
}
