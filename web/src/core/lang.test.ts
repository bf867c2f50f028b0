import { expect, test } from "vitest";
import { detect } from "./lang";
import { direction, pick } from "./languages";

test.each([
  ["Open on Saturday", "en", "en"],
  ["Graag ook open in het weekend", "nl", "nl"],
  ["Que nos traten con respeto", "es", "es"],
  ["Giao thực phẩm tận nhà", "en", "vi"],
  ["Giao thực phẩm tận nhà".normalize("NFD"), "es", "vi"],
  ["یک نفر که فارسی بلد باشد", "nl", "fa"],
  ["سلام", "en", "fa"],
  ["كتاب", "fa", "fa"],
  ["مكتبة كبيرة", "en", ""],
  ["Facebook یا تلگرام باشد", "en", "fa"],
  ["Bring food (سفره) to our homes", "en", "en"],
  ["Open on Saturday", "fa", ""],
  ["12:30 👍", "en", ""],
  ["", "fa", ""],
])("%s on a page in %s is %s", (text, page, language) => {
  expect(detect(text, page)).toBe(language);
});

test.each([
  [["es-MX", "en"], "es"],
  [["de", null, undefined, "FA_ir"], "fa"],
  [["", "xx", "constructor"], "en"],
  [[], "en"],
])("of %j we speak %s", (wanted, language) => {
  expect(pick(wanted)).toBe(language);
});

test("Persian reads from right to left", () => {
  expect([direction("fa"), direction("en"), direction("tlh")]).toEqual(["rtl", "ltr", "ltr"]);
});
