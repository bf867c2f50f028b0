// The page of a programme: leads to the session that is on, or shows how far the series is.

import "$core/words-later";
import "$ui/tokens.css";
import "$ui/fonts.css";
import "$ui/base.css";
import "../pages/chrome.css";
import "./programme.css";
import { mount } from "svelte";
import { ApiError } from "$core/api";
import { addCatalogues, loadLanguage, startLanguage } from "$core/i18n";
import { tokenFromAddress } from "$core/seat";
import Gone from "./Gone.svelte";
import Page from "./Page.svelte";
import { Series } from "./series.svelte";

addCatalogues(
  import.meta.glob<string>("../../locales/*/programme.ftl", { query: "?raw", import: "default" }),
);
const id = location.pathname.split("/")[2] ?? "";
const link = tokenFromAddress();
// Another link put into the address of an open page.
addEventListener("hashchange", () => location.reload());
// Who comes back from a session finds how far it is now, not a page that is on its way there.
window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
const target = document.getElementById("app") ?? document.body;
const words = loadLanguage(startLanguage(), ["common", "refusals", "programme"]);

try {
  const series = new Series(id, link);
  await Promise.all([series.look(), words]);
  // Who comes by the invitation wants to be where the others are; coming back, one looks around.
  const led =
    link !== "" && !series.host && series.told.on > 0 && (await series.go(series.told.on));
  if (!led) show(() => mount(Page, { target, props: { series } }));
} catch (error) {
  await words;
  const slug = error instanceof ApiError ? error.slug : "other";
  if (slug === "other") console.error(error);
  show(() => mount(Gone, { target, props: { slug } }));
}

function show(page: () => void): void {
  target.replaceChildren();
  target.removeAttribute("aria-busy");
  page();
}
