// The catalogues that no page begins with: named here, so that the first page of a phone need not.

import { addCatalogues, type Catalogue } from "./i18n";

addCatalogues(
  import.meta.glob<string>(
    [
      "../../locales/*/*.ftl",
      "!**/{board,home,programme,templates,ways,common,refusals,phone,seldom}.ftl",
    ],
    { query: "?raw", import: "default" },
  ),
);

/** What the screens of a phone say that come later, with what it has said before. */
export const LATER: readonly Catalogue[] = [
  "common",
  "refusals",
  "seldom",
  "phone",
  "connection",
  "rest",
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
];
