// The first page works as plain forms; this makes it answer in place.
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./chrome.css";
import "./home.css";
import "./doors.css";
import "./art.css";
import "./below.css";
import { codeIn, LENGTH } from "../join/code";
import { ask } from "./ask";

const language = document.documentElement.lang;

function named<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} on this page`);
  return found;
}

const start = named("#start", HTMLFormElement);
const question = named("#question", HTMLInputElement);
const startError = named("#question-error", HTMLElement);
const startButton = named("#start button", HTMLButtonElement);
const startLabel = named("#start button span", HTMLElement);
const startWords = startLabel.textContent ?? "";

const finder = named(".find-way", HTMLElement);
const wanted = named("#find-way", HTMLInputElement);
const found = named(".find-way p", HTMLElement);
const ways = [...document.querySelectorAll<HTMLElement>(".way")];
const more = document.querySelector("details.more-ways");

const join = named("#join", HTMLFormElement);
const code = named("#code", HTMLInputElement);
const codeError = named("#code-error", HTMLElement);
const boxes = [...document.querySelectorAll("#join .boxes i")];

interface Created {
  links: { facilitate: string };
}

interface Joined {
  board: string;
}

/** Where to go with the page's language kept, whatever the fragment. */
function inLanguage(address: string): string {
  const url = new URL(address, location.href);
  url.searchParams.set("lang", language);
  return url.href;
}

function busy(is: boolean): void {
  startButton.disabled = is;
  startLabel.textContent = is ? (startButton.dataset.busy ?? "") : startWords;
}

start.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (startButton.disabled) return;
  busy(true);
  startError.textContent = "";
  const template = String(new FormData(start).get("template") ?? "free");
  const [, series] = template.split("series:");
  const wish = { question: question.value, language };
  const answer = await (series
    ? ask<Created>("/api/programmes", { ...wish, series })
    : ask<Created>("/api/boards", { ...wish, template }));
  if ("links" in answer) {
    location.assign(inLanguage(answer.links.facilitate));
    return;
  }
  busy(false);
  startError.textContent = answer.message || (start.dataset.failed ?? "");
  question.focus();
});

/** Shows the ways whose name or line has those letters, whatever their case and accents. */
function find(): void {
  const words = plain(wanted.value.trim());
  const fitting = ways.filter((way) => plain(way.textContent ?? "").includes(words));
  for (const way of ways) way.hidden = !fitting.includes(way);
  if (more instanceof HTMLDetailsElement && words) more.open = true;
  const { none = "", found: some = "" } = found.dataset;
  const count = some.replace("%", fitting.length.toLocaleString(language));
  found.textContent = words ? (fitting.length ? count : none) : "";
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);
}

function pick(): void {
  const name = document.querySelector(".way:has(:checked) b")?.textContent ?? "";
  named("#picked", HTMLElement).textContent = name;
}

function draw(): void {
  const typed = codeIn(code.value);
  if (code.value !== typed) code.value = typed;
  boxes.forEach((box, place) => {
    box.classList.toggle("now", place === Math.min(typed.length, LENGTH - 1));
  });
}

async function enter(): Promise<void> {
  const typed = codeIn(code.value);
  const answer = await ask<Joined>("/api/join", { code: typed });
  if (codeIn(code.value) !== typed) return;
  if ("board" in answer) {
    location.assign(inLanguage(`/${typed}`));
    return;
  }
  join.classList.add("bad");
  codeError.textContent = answer.message || (join.dataset.failed ?? "");
  code.focus();
}

code.addEventListener("input", () => {
  join.classList.remove("bad");
  codeError.textContent = "";
  draw();
  if (code.value.length === LENGTH) void enter();
});

join.addEventListener("submit", (event) => {
  event.preventDefault();
  if (code.value) void enter();
  else code.focus();
});

finder.hidden = false;
wanted.addEventListener("input", find);
for (const way of ways) way.addEventListener("change", pick);

// Coming back with the browser's own button: the page may be as it was left.
addEventListener("pageshow", () => {
  busy(false);
  draw();
  find();
  pick();
});
