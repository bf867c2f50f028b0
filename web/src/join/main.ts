import { mount } from "svelte";
import { tokenFromAddress } from "$core/seat";
import "$ui/tokens.css";
import "./phone.css";
import { loadLanguage, startLanguage } from "$core/i18n";
import App from "./App.svelte";
import { readBoot } from "./boot";

const boot = readBoot(document.getElementById("boot")?.textContent);
const secret = boot.page === "carry" ? location.hash.slice(1) : "";
const link = tokenFromAddress() || boot.token;
await loadLanguage(startLanguage(), ["common", "refusals", "phone"]);
// The keyboard of a phone makes the page lower, so that the field stays above it.
const view = document.querySelector<HTMLMetaElement>("meta[name=viewport]");
if (view) view.content += ", interactive-widget=resizes-content";

mount(App, { target: document.body, props: { boot, link, secret } });
