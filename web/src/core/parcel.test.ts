import { afterEach, expect, test, vi } from "vitest";
import { hex } from "./entry";
import { random } from "./ids";
import { bytesOf, collect, leave, opener, seal, signs, unseal } from "./parcel";

afterEach(() => vi.unstubAllGlobals());

test("a seat goes to another device, and the server cannot read it", async () => {
  const slots = new Map<string, string>();
  const seen: string[] = [];
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
    seen.push(String(body));
    const { slot, sealed } = JSON.parse(String(body));
    if (path === "/api/parcels") slots.set(slot, sealed);
    return Response.json(path.endsWith("open") ? { sealed: slots.get(slot) } : { expires: 600 });
  });
  const carried = { board: "b1", token: "very-secret", seat: "s1", role: "participant" } as const;
  const words = Uint8Array.of(7, 200, 31);
  expect(await leave(words, carried)).toBe(600);
  expect(await collect(words)).toEqual(carried);
  expect(seen.join()).not.toContain("very-secret");
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
