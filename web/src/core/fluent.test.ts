import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { Bundle, type Fields } from "./fluent";

const catalogues = import.meta.glob<string>("../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const VALUES: (string | number)[] = [0, 1, 2, 5, 1234, "text", "viewer", "Blue heron", ""];

function both(language: string, source: string): [Bundle, FluentBundle] {
  const ours = new Bundle(language);
  ours.add(source);
  const judge = new FluentBundle(language, { useIsolating: true });
  judge.addResource(new FluentResource(source));
  return [ours, judge];
}

function judged(judge: FluentBundle, key: string, fields: Fields): string {
  const message = judge.getMessage(key);
  return message?.value ? judge.formatPattern(message.value, fields, []) : "";
}

describe.each(Object.entries(catalogues))("%s", (path, source) => {
  test("says what the library says", () => {
    const language = path.split("/").at(-2) ?? "";
    const [ours, judge] = both(language, source);
    const keys = [...source.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, key]) => key ?? "");
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(judge.hasMessage(key)).toBe(true);
      for (const value of VALUES) {
        const names = [...source.matchAll(/\$([\w-]+)/g)].map(([, field]) => [field, value]);
        const fields = Object.fromEntries(names) as Fields;
        expect([key, ours.say(key, fields)]).toEqual([key, judged(judge, key, fields)]);
      }
    }
  });
});

test.each([
  ["k = plain", {}],
  ["k = { $n } notes", { n: 3 }],
  ["k =\n    first line\n    second { $n } line\n", { n: 1 }],
  ["k = one { $n ->\n    [one] note\n   *[other] { $n } notes\n} here", { n: 1 }],
  ["k = one { $n ->\n    [one] note\n   *[other] { $n } notes\n} here", { n: 4 }],
])("%j with %o", (source, fields) => {
  const [ours, judge] = both("en", source);
  expect(ours.say("k", fields)).toBe(judged(judge, "k", fields));
});

test.each(["k = { other }", 'k = { "text" }', "k = { NUMBER($n) }", "k = { -brand }", "k = a } b"])(
  "%j is refused",
  (source) => {
    expect(() => new Bundle("en").add(source)).toThrow(SyntaxError);
  },
);

test("what is not there is not said", () => {
  const ours = new Bundle("en");
  expect([ours.has("k"), ours.say("k", {})]).toEqual([false, undefined]);
});
