import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  formatAgo,
  formatClock,
  formatList,
  formatMore,
  formatNumber,
  formatPercent,
  has,
  language,
  loadLanguage,
  setLanguage,
  t,
} from "./i18n";

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

beforeEach(async () => {
  await loadLanguage("en", ["common", "refusals", "seldom"]);
});

test("one language is spoken at a time", async () => {
  expect(t("send")).toBe("Send");
  await loadLanguage("nl");
  expect([language(), t("send")]).toEqual(["nl", "Versturen"]);
});

test("what a person wrote stands between isolates", () => {
  expect(t("you-are", { label: "Blue heron" })).toBe("You: \u2068Blue heron\u2069");
});

test("numbers choose the form of the sentence", () => {
  const said = [0, 1, 2].map((n) => plain(t("connection-offline", { n })));
  expect(said).toEqual([
    "No connection. Everything is saved.",
    "No connection. 1 change not saved yet",
    "No connection. 2 changes not saved yet",
  ]);
});

test("Persian sentences have Persian digits", async () => {
  await loadLanguage("fa");
  expect(plain(t("notes-count", { n: 1250 }))).toBe("۱٬۲۵۰ یادداشت");
});

test("a key without a sentence is shown as it is", () => {
  expect([t("no-such-key"), has("no-such-key"), has("send")]).toEqual(["no-such-key", false, true]);
});

test("a missing field does not break the page", () => {
  expect(t("you-are")).toContain("{$label}");
});

test("of two changes of language the later one counts", async () => {
  await Promise.all([loadLanguage("fa"), loadLanguage("es")]);
  expect([language(), t("send")]).toEqual(["es", "Enviar"]);
});

test("a choice is remembered, and shown in the root element", async () => {
  const storage = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    setItem: (key: string, value: string) => storage.set(key, value),
  });
  vi.stubGlobal("document", { documentElement: { lang: "en", dir: "ltr" } });
  expect(await setLanguage("fa")).toBe(true);
  expect(document.documentElement).toEqual({ lang: "fa", dir: "rtl" });
  expect(storage.get("groundswell:language")).toBe("fa");
  vi.unstubAllGlobals();
});

test("a browser that stores nothing still changes its language", async () => {
  expect(await setLanguage("vi")).toBe(true);
  expect(language()).toBe("vi");
});

describe("numbers and times", () => {
  const at = Date.UTC(2026, 4, 5, 13, 41);

  test.each([
    ["en", "1,250", "+8", "100%", "a, b, and c"],
    ["nl", "1.250", "+8", "100%", "a, b en c"],
    ["es", "1250", "+8", "100 %", "a, b y c"],
    ["vi", "1.250", "+8", "100%", "a, b và c"],
    ["fa", "۱٬۲۵۰", "+۸", "۱۰۰٪", "a،‏ b، و c"],
  ] as const)("are said the way of %s", async (lang, number, more, percent, list) => {
    await loadLanguage(lang);
    const bare = (text: string): string =>
      text.replace(/[\u200E\u200F]/gu, "").replace("\u00A0", " ");
    expect(formatNumber(1250)).toBe(number);
    expect(bare(formatMore(8))).toBe(more);
    expect(bare(formatPercent(1))).toBe(percent);
    expect(bare(formatList(["a", "b", "c"]))).toBe(bare(list));
  });

  test("are relative to now", () => {
    expect(formatAgo(at - 20_000, at)).toBe("now");
    expect(formatAgo(at - 180_000, at)).toBe("3 minutes ago");
    expect(formatAgo(at - 7_300_000, at)).toBe("2 hours ago");
    expect(formatAgo(at - 90_000_000, at)).toBe("yesterday");
  });

  test("have Persian digits on the clock", async () => {
    await loadLanguage("fa");
    expect(formatClock(at)).toMatch(/^[۰-۹]+:[۰-۹]{2}$/u);
  });
});
