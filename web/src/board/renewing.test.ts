import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keep } from "$core/seat";
import type { Role } from "$core/types";
import type { Desk } from "./desk.svelte";
import { follow, Renewing } from "./renewing.svelte";

const LINKS = {
  facilitate: "http://here/b/b1#t=new",
  participate: "http://here/p/b1#t=p",
  view: "http://here/b/b1#t=v",
};
let asked: { token: string; body: { role: Role; key: string } }[];
let told: (token: string) => Response;
let stored: Map<string, string>;
let heard: (event: { key: string | null }) => void;

beforeEach(() => {
  [asked, stored] = [[], new Map()];
  told = () => Response.json({ links: LINKS, code: "K7M4PX", token: "" });
  vi.stubGlobal("location", { origin: "http://here" });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  });
  vi.stubGlobal("addEventListener", (_: string, hear: typeof heard) => (heard = hear));
  vi.stubGlobal("fetch", async (_: string, { headers, body }: RequestInit) => {
    const token = (headers as Headers).get("authorization")?.slice(7) ?? "";
    asked.push({ token, body: JSON.parse(String(body)) });
    return told(token);
  });
});

afterEach(() => vi.unstubAllGlobals());

/** What of a desk is used, and the tokens that it was told to go on with. */
function desk(): Desk & { turned: string[] } {
  const turned: string[] = [];
  const turn = (token: string): void => void turned.push(token);
  const session = { place: { board: "b1", token: "old", seat: "s1" } };
  const made = { id: "b1", token: "old", renewing: false, hostLink: "", session, turn, turned };
  return made as unknown as Desk & { turned: string[] };
}

describe("a link that is renewed", () => {
  test("is shown; participants come by the code", async () => {
    for (const [role, code, link] of [
      ["participant", "K7M4PX", "http://here/K7M4PX"],
      ["viewer", "", LINKS.view],
      ["facilitator", "", LINKS.facilitate],
    ] as const) {
      const renewing = new Renewing(desk(), role);
      expect(renewing.link).toBe("");
      expect(await renewing.renew()).toBe(true);
      expect([renewing.code, renewing.link]).toEqual([code, link]);
    }
  });

  test("of hosts is kept, and the seat goes on with its new token", async () => {
    told = () => Response.json({ links: LINKS, code: "K7M4PX", token: "seat" });
    const mine = desk();
    await new Renewing(mine, "facilitator").renew();
    expect([mine.hostLink, mine.turned]).toEqual(["http://here/b/b1#t=new", ["seat"]]);
    expect(stored.get("groundswell:link:b1")).toBe("new");
    expect(mine.renewing).toBe(false);
  });

  test("of others leaves the seat and the host's link alone", async () => {
    const mine = desk();
    await new Renewing(mine, "participant").renew();
    expect([mine.hostLink, mine.turned, stored.size]).toEqual(["", [], 0]);
  });

  test("is asked for again by the same key, and by another one the next time", async () => {
    const [mine, works] = [desk(), told];
    told = () => Response.json({ error: "unavailable" }, { status: 503 });
    const renewing = new Renewing(mine, "facilitator");
    expect(await renewing.renew()).toBe(false);
    expect([renewing.no !== "", mine.renewing]).toEqual([true, true]);
    told = works;
    expect(await renewing.renew()).toBe(true);
    expect(renewing.no).toBe("");
    await new Renewing(mine, "facilitator").renew();
    const [first, again, other] = asked.map(({ body }) => body.key);
    expect(first).toMatch(/^[\w-]{22}$/);
    expect([again === first, other === first]).toEqual([true, false]);
  });

  test("that did not come leaves the page as it is", async () => {
    told = () => Response.json({ error: "board-gone" }, { status: 404 });
    const mine = desk();
    const renewing = new Renewing(mine, "facilitator");
    await renewing.renew();
    renewing.over();
    expect([mine.renewing, mine.turned]).toEqual([false, []]);
  });
});

test("other pages of the browser go on with the seat's new token", () => {
  const mine = desk();
  const seat = { seat: "s1", role: "facilitator" } as const;
  follow(mine);
  keep("b1", { ...seat, token: "old" });
  heard({ key: "groundswell:seat:b1" });
  keep("b1", { ...seat, token: "new" });
  heard({ key: "groundswell:seat:b2" });
  heard({ key: null });
  expect(mine.turned).toEqual([]);
  heard({ key: "groundswell:seat:b1" });
  keep("b1", { ...seat, seat: "s2", token: "another" });
  heard({ key: "groundswell:seat:b1" });
  expect(mine.turned).toEqual(["new"]);
});
