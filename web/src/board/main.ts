// The board's page: takes the seat, then shows the board.

import "$core/casting";
import { mount } from "svelte";
import { ApiError } from "$core/api";
import { addCatalogues, language, loadLanguage, startLanguage } from "$core/i18n";
import { Receipts } from "$core/receipts";
import { takeSeat, tokenFromAddress } from "$core/seat";
import { Session } from "$core/session.svelte";
import { Steps } from "$core/steps";
import "$core/words-later";
import "$ui/tokens.css";
import "$ui/fonts.css";
import "$ui/base.css";
import Doorway from "$ui/Doorway.svelte";
import { stay } from "../offline/stay";
import { Desk } from "./desk.svelte";
import Ended from "./Ended.svelte";
import { handheld } from "./handheld";
import { hostLink } from "./link";
import { known, Preferences } from "./preferences.svelte";
import Root from "./Root.svelte";
import { follow } from "./renewing.svelte";

const board = location.pathname.split("/")[2] ?? "";
const link = tokenFromAddress();
const target = document.getElementById("app") ?? document.body;
new Preferences();
addCatalogues(
  import.meta.glob<string>("../../locales/*/board.ftl", { query: "?raw", import: "default" }),
);
const words = loadLanguage(startLanguage(), [
  "common",
  "refusals",
  "seldom",
  "connection",
  "rounds",
  "hidden",
  "groups",
  "ideas",
  "votes",
  "reading",
  "teams",
  "feelings",
  "talk",
  "replies",
  "bridge",
  "ready",
  "scribe",
  "rehearsal",
  "exports",
  "rest",
  "keeping",
  "grouping",
  "proposal",
  "imports",
  "history",
  "roundup",
  "board",
]);

try {
  const [seat] = await Promise.all([takeSeat(board, link, startLanguage()), words]);
  const session = Session.open({
    board,
    token: seat.token,
    language: language(),
    seat: seat.seat,
    steps: (hands) => new Steps(hands),
  });
  session.bring(Receipts);
  const desk = new Desk(board, seat.token, session);
  desk.hostLink = hostLink(board, seat.role === "facilitator" ? link : "");
  desk.unkept = link !== "" && !known(`kept:${board}`);
  desk.remote = seat.role === "facilitator" && handheld();
  begin(desk);
} catch (error) {
  await words;
  target.replaceChildren();
  const refused = error instanceof ApiError ? error : new ApiError("other");
  const ondone = (): void => location.reload();
  if (refused.slug === "passphrase-needed")
    mount(Doorway, { target, props: { board, link, ondone } });
  else {
    if (error !== refused) console.error(error);
    mount(Ended, { target, props: { reason: refused.slug, fields: refused.fields } });
  }
}

function begin(desk: Desk): void {
  desk.session.start(); // the board is on its way while the page is put together
  target.replaceChildren();
  target.removeAttribute("aria-busy");
  mount(Root, { target, props: { desk } });
  follow(desk);
  void stay();
}
