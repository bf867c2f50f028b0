// What comes of a wish for groups: it is shown where it was asked for, and told to the others.

import { untrack } from "svelte";
import { t } from "$core/i18n";
import type { Desk } from "../desk.svelte";
import { overview } from "../overview";

/** Works as long as the component that asks for it. */
export function watchProposal(desk: Desk): void {
  const { review, hearing, toasts } = desk;
  let shown = "";
  $effect(() => {
    const { id = "" } = review.proposal ?? {};
    untrack(() => {
      if (id && id !== shown) arrived();
      else if (!id && desk.view === "suggested") leave();
      shown = id || shown;
    });
  });
  $effect(() => {
    if (desk.view !== "suggested") return;
    untrack(() => {
      const calls = toasts.shown.filter(({ action }) => action === t("proposal-look"));
      for (const { id } of calls) toasts.dismiss(id);
    });
  });
  $effect(() => {
    if (desk.session.connection === "live") return;
    review.stale = untrack(() => desk.session.suggesting);
  });
  $effect(() => {
    const { trouble } = review.progress;
    const step = desk.session.suggesting?.[1];
    untrack(() => {
      if (trouble) hearing.say(trouble);
      else if (step === "group") hearing.say(t("suggest-group"));
      else if (step === "cancelled" && !review.awaited) toasts.say(t("suggest-cancelled"));
    });
  });

  function arrived(): void {
    const words = t("proposal-about", { groups: review.reading.open, n: review.reading.count });
    review.trying = null;
    if (review.awaited || desk.view === "suggested") {
      review.awaited = false;
      desk.show("suggested");
      hearing.say(words);
      void desk.refocus();
    } else if (review.may) {
      toasts.say(t("proposal-there"), t("proposal-look"), () => desk.show("suggested"));
    }
  }

  function leave(): void {
    desk.view = desk.under;
    if (desk.view === "canvas") overview(desk);
    void desk.refocus();
  }
}
