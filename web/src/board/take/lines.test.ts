import { expect, test } from "vitest";
import { type Far, lines } from "./lines";

const FAR: Far = { doing: "notes", done: 3, of: 9, step: 1, steps: 2 };
const END = { name: "board.pdf", media: "application/pdf", size: 6 };
const FILE = "%PDF\n{";

function reader(pieces: readonly string[]) {
  const left = pieces.map((piece) => new TextEncoder().encode(piece));
  const read = async () => {
    const value = left.shift();
    return value ? { value, done: false as const } : { value: undefined, done: true as const };
  };
  return { read } as Parameters<typeof lines>[0];
}

async function taken(pieces: readonly string[]) {
  const told: Far[] = [];
  const { end, rest } = await lines(reader(pieces), (far) => told.push(far));
  let file = "";
  for await (const piece of rest) file += new TextDecoder().decode(piece);
  return { told, end, file };
}

const whole = `${JSON.stringify(FAR)}\n${JSON.stringify(FAR)}\n${JSON.stringify(END)}\n${FILE}`;

test.each([[[whole]], [[...whole]], [[whole.slice(0, 70), whole.slice(70)]]])(
  "however it is cut, lines come first and the file whole",
  async (pieces) => {
    expect(await taken(pieces)).toEqual({ told: [FAR, FAR], end: END, file: FILE });
  },
);

test("why there is no file is the last line", async () => {
  const no = JSON.stringify({ error: "export-failed" });
  expect(await taken([`${JSON.stringify(FAR)}\n`, no])).toEqual({
    told: [FAR],
    end: { error: "export-failed" },
    file: "",
  });
});

test("what is cut off before its end is no file", async () => {
  await expect(taken([JSON.stringify(FAR), '\n{"na'])).rejects.toThrow();
  await expect(taken([])).rejects.toThrow();
});
