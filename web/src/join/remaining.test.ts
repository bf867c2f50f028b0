import { beforeAll, expect, test } from "vitest";
import { loadLanguage } from "$core/i18n";
import "$core/words-later";
import { remaining } from "./remaining";

beforeAll(() => loadLanguage("en", ["rounds"]));

const said = (seconds: number): string =>
  remaining(seconds * 1_000).replace(/[\u2066-\u2069]/g, "");

test.each([
  [-1, "Time is up"],
  [0, "Less than a minute left"],
  [59, "Less than a minute left"],
  [60, "About 1 minute left"],
  [89, "About 1 minute left"],
  [91, "About 2 minutes left"],
  [478, "About 8 minutes left"],
  [7_199, "About 120 minutes left"],
  [7_200, "About 2 hours left"],
  [172_800, "About 2 days left"],
])("%i seconds", (seconds, words) => expect(said(seconds)).toBe(words));
