/** How long a round still lasts, in words: a running clock hurries people who write. */
import { t } from "$core/i18n";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `left` is in ms, below 0 when the time is over. */
export function remaining(left: number): string {
  if (left < 0) return t("round-mark-0");
  if (left < MINUTE) return t("round-under");
  if (left < 2 * HOUR) return t("round-about", { n: Math.round(left / MINUTE) });
  if (left < 2 * DAY) return t("round-about-hours", { n: Math.round(left / HOUR) });
  return t("round-about-days", { n: Math.round(left / DAY) });
}
