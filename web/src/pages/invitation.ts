// The sheet fills itself in with what only someone who holds the board may know.
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./chrome.css";
import "./invitation.css";
import { ask } from "./ask";

interface Invitation {
  code: string;
  spoken: string;
  link: string;
  qr: string;
  url: string;
  title: string;
  question: string;
  language: string;
}

const LONG = 110;
const LONGEST = 200;

const boot = JSON.parse(document.querySelector("#boot")?.textContent ?? "{}") as { board: string };

function at(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id} on this page`);
  return found;
}

function seatToken(): string {
  try {
    const kept = localStorage.getItem(`groundswell:seat:${boot.board}`) ?? "{}";
    return String((JSON.parse(kept) as { token?: string }).token ?? "");
  } catch {
    return "";
  }
}

function show(invitation: Invitation): void {
  // A board without a name of its own is called by its question: once is enough on paper.
  if (!invitation.question.startsWith(invitation.title)) {
    at("title").textContent = invitation.title;
  }
  const question = at("question");
  question.textContent = invitation.question;
  question.lang = invitation.language;
  question.classList.toggle("long", invitation.question.length > LONG);
  question.classList.toggle("longest", invitation.question.length > LONGEST);
  at("qr").setAttribute("src", `data:image/svg+xml,${encodeURIComponent(invitation.qr)}`);
  at("address").textContent = new URL(invitation.url).host;
  const code = at("code");
  code.setAttribute("aria-label", [...invitation.code].join(" "));
  [...code.children].forEach((box, place) => {
    box.textContent = invitation.code[place] ?? "";
  });
  at("state").hidden = true;
  at("sheet").hidden = false;
  at("app").removeAttribute("aria-busy");
  const print = at("print") as HTMLButtonElement;
  print.disabled = false;
  print.addEventListener("click", () => window.print());
}

const answer = await ask<Invitation>(
  `/api/boards/${boot.board}/invitation`,
  undefined,
  seatToken(),
);
if ("code" in answer) {
  show(answer);
} else {
  // Only a host's browser may make the sheet; what to do about it is the same in every case.
  const ours = answer.error === "unavailable" && answer.message;
  at("state").textContent = ours || (at("state").dataset.failed ?? "");
  at("app").removeAttribute("aria-busy");
}
