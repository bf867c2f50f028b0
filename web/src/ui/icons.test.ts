import { expect, test } from "vitest";
import { pathOf } from "../../icons";

test("each shape becomes its part of one path", () => {
  const svg = `<svg viewBox="0 0 24 24"><path d="m6 9 6 6" /><line x1="1" x2="3" y1="2" y2="4" />
    <circle cx="12" cy="12" r="3" /><rect width="4" height="2" x="1" y="1" /></svg>`;
  expect(pathOf(svg)).toBe("M0 0m6 9 6 6M1 2L3 4M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM1 1h4v2h-4z");
});

test("an unknown shape is an error of the build", () => {
  expect(() => pathOf("<svg><text x='1'/></svg>")).toThrow("no path for <text>");
});
