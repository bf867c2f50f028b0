import { beforeEach, describe, expect, test, vi } from "vitest";
import { Series } from "./series.svelte";

const roles: Record<string, string> = {};
let notes = 0;
let broken = "";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  });
  Object.assign(roles, { host: "facilitator", guest: "participant" });
  [notes, broken] = [0, ""];
  vi.stubGlobal("fetch", async (path: string, { headers }: { headers: Headers }) => {
    const role = roles[headers.get("Authorization")?.slice(7) ?? ""];
    if (!role) return Response.json({ error: "token" }, { status: 403 });
    if (broken && path.endsWith(broken)) return Response.json({}, { status: 503 });
    const told = path.endsWith("/river") ? { drops: [notes] } : { role, sessions: [{ notes }] };
    return Response.json(told);
  });
});

/** The page of a series, opened by a link or without one. */
async function opened(link = ""): Promise<Series> {
  const series = new Series("p", link);
  await series.look();
  return series;
}

describe("who leads a series", () => {
  test("goes on leading it where the invitation is opened", async () => {
    expect((await opened("host")).host).toBe(true);
    expect((await opened("guest")).host).toBe(true);
    expect((await opened()).host).toBe(true);
  });

  test("does not where that link was taken back", async () => {
    await opened("host");
    await opened("guest");
    Object.assign(roles, { host: "" });
    expect((await opened()).host).toBe(false);
  });

  test("can be anybody who comes by that link later", async () => {
    expect((await opened("guest")).host).toBe(false);
    expect((await opened("host")).host).toBe(true);
  });
});

describe("what flows", () => {
  test("is asked for again where the series is otherwise", async () => {
    const series = await opened("guest");
    await series.flow();
    notes = 3;
    await series.again();
    expect(series.drops).toEqual([3]);
  });

  test("is not nothing where it did not come, and is asked for when one looks next", async () => {
    broken = "/river";
    const series = await opened("guest");
    await series.flow();
    expect(series.drops).toBeNull();
    broken = "";
    await series.again();
    expect(series.drops).toEqual([0]);
  });
});
