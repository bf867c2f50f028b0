import { afterEach, expect, test, vi } from "vitest";
import { hex } from "./entry";
import { random } from "./ids";
import { bytesOf, collect, leave, opener, seal, signs, unpacked, unseal } from "./parcel";

afterEach(() => vi.unstubAllGlobals());

test("a seat goes to another device, and the server cannot read it", async () => {
  const slots = new Map<string, string>();
  const seen: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
    seen.push(String(body));
    const { slot, sealed } = JSON.parse(String(body));
    if (path === "/api/parcels") slots.set(slot, sealed);
    return Response.json(/open|look/.test(path) ? { sealed: slots.get(slot) } : { expires: 600 });
  });
  const carried = { board: "b1", token: "very-secret", seat: "s1", role: "participant" } as const;
  const words = Uint8Array.of(7, 200, 31);
  expect(await leave(words, carried)).toBe(600);
  expect(await collect(words)).toEqual({ ...carried, receipts: [] });
  expect(seen.join()).not.toContain("very-secret");
});

test("what proves notes without a name one's own comes along, for weeks", async () => {
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
  });
  const asked: unknown[] = [];
  let sealed = "";
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
    const told = JSON.parse(String(body));
    asked.push([path, told.lasting]);
    sealed = told.sealed ?? sealed;
    return Response.json({ sealed, expires: 1 });
  });
  const name = "groundswell:receipts:b1/s1";
  store.set(name, '[["n1","aa"]]');
  const key = random(16);
  const seat = { board: "b1", token: "t", seat: "s1", role: "participant" } as const;
  await leave(key, seat, true);
  store.set(name, '[["n2","bb"]]');
  unpacked(await collect(key, true));
  expect(JSON.parse(store.get(name) ?? "")).toEqual([
    ["n1", "aa"],
    ["n2", "bb"],
  ]);
  expect(asked).toEqual([
    ["/api/parcels", true],
    ["/api/parcels/look", undefined],
  ]);
});

test("another secret finds another slot, and does not open", async () => {
  const [mine, theirs] = await Promise.all([opener(random(16)), opener(random(16))]);
  expect(mine.slot).not.toBe(theirs.slot);
  expect(hex(mine.key)).not.toContain(hex(bytesOf(mine.slot) ?? mine.key));
  const sealed = seal(mine.key, "text");
  expect(unseal(mine.key, sealed)).toBe("text");
  expect(() => unseal(theirs.key, sealed)).toThrow();
  sealed[30] = (sealed[30] ?? 0) ^ 1;
  expect(() => unseal(mine.key, sealed)).toThrow();
});

test("bytes fit into an address and come back", () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, n) => n * 17);
  expect(signs(bytes)).toMatch(/^[\w-]+$/);
  expect(bytesOf(signs(bytes))).toEqual(bytes);
  expect(bytesOf("not bytes!")).toBeUndefined();
});
