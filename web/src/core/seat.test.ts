import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "./api";
import { forget, join, keep, kept, takeSeat, tokenFromAddress } from "./seat";

interface Asked {
  path: string;
  token: string | null;
  body: unknown;
}
let asked: Asked[];
let answers: Map<string, [status: number, told: unknown]>;
let stored: Map<string, string>;

const SEAT = { token: "seat-token", seat: "s1", role: "participant" } as const;

beforeEach(() => {
  [asked, answers, stored] = [[], new Map(), new Map()];
  forget("b1");
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal("fetch", async (path: string, { headers, body }: RequestInit) => {
    const token = (headers as Headers).get("authorization");
    asked.push({ path, token, body: JSON.parse(String(body ?? "null")) });
    const by = `${path} ${token?.slice(7)}`;
    const [status, told] = answers.get(by) ?? answers.get(path) ?? [404, { error: "board-gone" }];
    return new Response(JSON.stringify(told), { status });
  });
});

afterEach(() => vi.unstubAllGlobals());

test("a link token becomes a seat, which is kept", async () => {
  answers.set("/api/boards/b1/seats", [201, SEAT]);
  expect(await takeSeat("b1", "link", "fa")).toEqual(SEAT);
  expect(asked).toEqual([
    { path: "/api/boards/b1/seats", token: "Bearer link", body: { language: "fa" } },
  ]);
  expect(JSON.parse(stored.get("groundswell:seat:b1") ?? "")).toEqual(SEAT);
  expect(await takeSeat("b1", "", "fa")).toEqual(SEAT);
  expect(asked).toHaveLength(1);
});

test("the same link again is the same seat", async () => {
  keep("b1", SEAT);
  answers.set("/api/boards/b1", [200, { role: "participant" }]);
  expect(await takeSeat("b1", "link", "en")).toEqual(SEAT);
  expect(asked.map(({ token }) => token)).toEqual(["Bearer link", "Bearer seat-token"]);
});

test("a good link gives a new seat where the one of before has ended", async () => {
  keep("b1", SEAT);
  answers.set("/api/boards/b1 link", [200, { role: "participant" }]);
  answers.set("/api/boards/b1/seats", [201, { ...SEAT, seat: "s2" }]);
  expect((await takeSeat("b1", "link", "en")).seat).toBe("s2");
  expect(kept("b1")?.seat).toBe("s2");
});

test("where the board cannot be asked the seat may be good", async () => {
  keep("b1", SEAT);
  answers.set("/api/boards/b1 link", [200, { role: "participant" }]);
  answers.set("/api/boards/b1", [503, { error: "unavailable" }]);
  expect(await takeSeat("b1", "link", "en")).toEqual(SEAT);
});

test("a more powerful link gives a new seat", async () => {
  keep("b1", SEAT);
  answers.set("/api/boards/b1", [200, { role: "facilitator" }]);
  answers.set("/api/boards/b1/seats", [201, { ...SEAT, role: "facilitator", seat: "s2" }]);
  expect((await takeSeat("b1", "link", "en")).seat).toBe("s2");
  expect(kept("b1")?.seat).toBe("s2");
});

test("an old link leaves a good seat alone", async () => {
  keep("b1", SEAT);
  answers.set("/api/boards/b1 seat-token", [200, { role: "participant" }]);
  expect(await takeSeat("b1", "old", "en")).toEqual(SEAT);
});

test("without storage the page remembers", () => {
  vi.stubGlobal("localStorage", undefined);
  keep("b1", SEAT);
  expect(kept("b1")).toEqual(SEAT);
});

test("what is stored and broken is as nothing", () => {
  stored.set("groundswell:seat:b1", "{broken");
  expect(kept("b1")).toBeNull();
});

test("the server's no is an error with its slug and fields", async () => {
  answers.set("/api/join", [404, { error: "code-unknown", message: "words", left: 3 }]);
  const error = await join("abc123").catch((no: unknown) => no);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ slug: "code-unknown", fields: { left: 3 } });
});

test("no network is said as unavailable", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  await expect(join("abc123")).rejects.toMatchObject({ slug: "unavailable" });
});

test("the token leaves the address at once", () => {
  const replaced: string[] = [];
  vi.stubGlobal("location", { hash: "#t=abc.def-1", pathname: "/b/b1", search: "?lang=fa" });
  vi.stubGlobal("history", {
    state: null,
    replaceState: (_: null, __: "", to: string) => replaced.push(to),
  });
  expect(tokenFromAddress()).toBe("abc.def-1");
  expect(replaced).toEqual(["/b/b1?lang=fa"]);
});
