// The figures of a closed vote in words and shares, whatever its method.

import type { VoteView } from "$core/board.svelte";
import { formatPercent, language, number, t } from "$core/i18n";
import type { Standing } from "$core/results";
import type { Result } from "$core/types";

const MILLE = 1_000;

/** A number of thousandths with one digit after the point: "2.4". */
export function tenths(thousandths: number): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language(), options).format(thousandths / MILLE);
}

/** From where to where scores of this vote can go, for bars that compare. */
export function span(
  vote: VoteView,
  standings: readonly Standing[],
): [least: number, most: number] {
  switch (vote.method) {
    case "range":
      return [0, (vote.steps.length - 1) * MILLE];
    case "pairwise":
      return [0, MILLE];
    case "agree3":
      return [-Math.max(1, vote.turnout), Math.max(1, vote.turnout)];
    default:
      return [0, Math.max(1, ...standings.map(({ high }) => high))];
  }
}

/** What stands beside an item's bar. */
export function figure({ method }: VoteView, { score, place }: Standing): string {
  if (method === "range") return place ? tenths(score) : "";
  if (method === "pairwise") return formatPercent(score / MILLE);
  return number(score);
}

/** The same in words, with how many people it comes from. */
export function said(vote: VoteView, { score, place }: Standing, result: Result): string {
  const [, sum, voters, counts] = result;
  const [against = 0, pass = 0, agree = 0] = counts;
  switch (vote.method) {
    case "range":
      return place
        ? t("vote-said-range", {
            mean: tenths(score),
            most: number(vote.steps.length - 1),
            n: voters,
          })
        : t("vote-said-nobody");
    case "agree3":
      return t("vote-said-agree", { agree, against, pass });
    case "rank":
      return t("vote-said-rank", { n: sum, firsts: counts[0] ?? 0 });
    case "pairwise":
      return place
        ? t("vote-said-pairs", { n: voters, share: formatPercent(score / MILLE) })
        : t("vote-pairs-at", { n: voters });
    case "choice":
      return t("vote-said-choice", { n: voters });
    default:
      return t("vote-result", { sum, voters });
  }
}
