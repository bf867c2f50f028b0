// New boards like this one, with a code and links of their own.

import { ApiError, call } from "$core/api";
import { t } from "$core/i18n";
import { refusal } from "../deeds";
import type { Desk } from "../desk.svelte";

/** As the board is, or as it was after event `at`. */
export const copyBoard = (desk: Desk, at = 0): Promise<void> =>
  another(desk, at ? `copy?at=${at}` : "copy", t("imports-copied"), t("imports-copied-open"));

/** One on which simulated people run this agenda. */
export const rehearse = (desk: Desk): Promise<void> =>
  another(desk, "rehearsal", t("rehearsal-begun"), t("rehearsal-open"));

async function another(desk: Desk, way: string, said: string, open: string): Promise<void> {
  try {
    const path = `/api/boards/${desk.id}/${way}`;
    const { links } = await call<{ links: { facilitate: string } }>(path, desk.token, {});
    desk.toasts.say(said, open, () => {
      window.open(links.facilitate, "_blank", "noopener");
    });
  } catch (error) {
    const { slug, fields } = error instanceof ApiError ? error : new ApiError("unknown");
    desk.toasts.complain(refusal(slug, fields));
  }
}
