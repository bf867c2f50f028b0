import { mount } from "svelte";
import { tokenFromAddress } from "$core/seat";
import "$ui/tokens.css";
import "$ui/base.css";
import "./phone.css";
import { loadLanguage, startLanguage } from "$core/i18n";
import App from "./App.svelte";
import { readBoot } from "./boot";

const boot = readBoot(document.getElementById("boot")?.textContent);
const secret = boot.page === "carry" ? location.hash.slice(1) : "";
const link = tokenFromAddress() || boot.token;
await loadLanguage(startLanguage(), ["common", "refusals", "phone"]);

// What was typed into the plain page meanwhile is not lost.
const plain = document.getElementById("app");
const early = plain?.querySelector("textarea")?.value ?? "";
plain?.remove();
mount(App, { target: document.body, props: { boot, link, secret, early } });
