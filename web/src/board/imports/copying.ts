// A new board like this one, with a code and links of its own.

import { ApiError, call } from "$core/api";
import { t } from "$core/i18n";
import { refusal } from "../deeds";
import type { Desk } from "../desk.svelte";

/** As the board is, or as it was after event `at`. */
export async function copyBoard(desk: Desk, at = 0): Promise<void> {
  try {
    const path = `/api/boards/${desk.id}/copy${at ? `?at=${at}` : ""}`;
    const { links } = await call<{ links: { facilitate: string } }>(path, desk.token, {});
    desk.toasts.say(t("imports-copied"), t("imports-copied-open"), () => {
      window.open(links.facilitate, "_blank", "noopener");
    });
  } catch (error) {
    const { slug, fields } = error instanceof ApiError ? error : new ApiError("unknown");
    desk.toasts.complain(refusal(slug, fields));
  }
}
