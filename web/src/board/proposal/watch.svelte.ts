// What comes of a wish for groups: it is shown where it was asked for, and told to the others.

import { untrack } from "svelte";
import { t } from "$core/i18n";
import type { Row } from "$core/state";
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

  let last = untrack(() => desk.board.overlay.at(-1));
  $effect(() => {
    const now = desk.board.overlay.at(-1);
    if (now !== last && now?.[0] === "proposal.accepted") untrack(() => settled(now));
    last = now;
  });

  /** Says what came of a yes that was given here: what was left out has changed since. */
  function settled([, , ids, left]: Row): void {
    const groups = (ids as string[]).filter((id) => review.accepting.has(id));
    if (groups.length === 0) return;
    const stay = (left as unknown[]).length;
    const n = groups.reduce((sum, id) => sum + (review.accepting.get(id) ?? 0), -stay);
    const rest = stay > 0 ? ` ${t("proposal-left-out", { n: stay })}` : "";
    const words = t("proposal-done", { n, groups: groups.length }) + rest;
    toasts.say(words, t("undo"), () => void desk.deeds.undo());
    review.accepting = new Map();
  }

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
