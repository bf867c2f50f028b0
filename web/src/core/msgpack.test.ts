import { Decoder, Encoder } from "@msgpack/msgpack";
import { describe, expect, test } from "vitest";
import { decode, encode } from "./msgpack";

const judge = { encode: new Encoder(), decode: new Decoder() };

const NUMBERS = [0, 1, 127, 128, 255, 256, 65_535, 65_536, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40];
const VALUES: unknown[] = [
  null,
  true,
  false,
  ...NUMBERS,
  ...NUMBERS.map((n) => -n - 1),
  -32,
  -33,
  -(2 ** 31),
  -(2 ** 31) - 1,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  0.5,
  -1e300,
  "",
  "ab",
  "x".repeat(31),
  "x".repeat(32),
  "é".repeat(40),
  "شنبه باز باشد ✓ 🙂",
  "y".repeat(300),
  "z".repeat(70_000),
  new Uint8Array(0),
  new Uint8Array(16).fill(7),
  new Uint8Array(300).fill(1),
  new Uint8Array(70_000).fill(2),
  [],
  [1, ["a", [true, null]]],
  Array.from({ length: 16 }, (_, i) => i),
  Array.from({ length: 70_000 }, (_, i) => i % 3),
  { most: 500, what: "notes" },
  ["do", new Uint8Array(16), ["note.add", "id", "s", "Één\n", "nl", "yellow", -5, 1_000_000, ""]],
];

describe.each(VALUES.map((value, i) => [i, value]))("value %i", (_, value) => {
  test("takes the bytes that the library gives it", () => {
    expect([...encode(value)]).toEqual([...judge.encode.encode(value)]);
  });

  test("comes back as it went, from either", () => {
    expect(decode(encode(value))).toEqual(value);
    expect(decode(judge.encode.encode(value))).toEqual(value);
  });
});

test("a part of a larger buffer is read from where it begins", () => {
  const bytes = encode(["ev", 7, [["hid"]]]);
  const larger = new Uint8Array(bytes.length + 9);
  larger.set(bytes, 5);
  expect(decode(larger.subarray(5, 5 + bytes.length))).toEqual(["ev", 7, [["hid"]]]);
});

test("bytes keep their own memory", () => {
  const bytes = encode(new Uint8Array([1, 2, 3]));
  const found = decode(bytes) as Uint8Array;
  bytes.fill(0);
  expect([...found]).toEqual([1, 2, 3]);
});

test.each([
  [[]],
  [[0x92, 0x01]],
  [[0xd9, 0x05, 0x61]],
  [[0xdd, 0xff, 0xff, 0xff, 0xff]],
  [[0xc1]],
  [[0xc7, 0x00, 0x00]],
  [[0x01, 0x02]],
])("%j is no message", (bytes) => {
  expect(() => decode(Uint8Array.from(bytes))).toThrow(RangeError);
});

test("a map reaches no prototype", () => {
  const found = decode(judge.encode.encode({ ["__proto__"]: 1 })) as object;
  expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
});
