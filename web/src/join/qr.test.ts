import { expect, test } from "vitest";
import { qr } from "./qr";

const BLOCKS = [1, 1, 1, 2, 2, 4];
const CORRECTING = [10, 16, 26, 18, 24, 16];
const FLIPS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (((x / 3) | 0) + ((y / 2) | 0)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const double = (a: number): number => (a << 1) ^ (a & 128 ? 0x11d : 0);

/** Reads a drawing as a scanner does; throws where a block's correction does not fit. */
function read(rows: boolean[][]): string {
  const size = rows.length;
  const version = (size - 17) / 4;
  const at = (x: number, y: number): boolean => rows[y]?.[x] ?? false;
  let mask = 0;
  for (const [i, x] of [2, 3, 4].entries()) if (at(x, 8)) mask |= 4 >> i;
  mask ^= 0b101; // what the standard flips in these three bits
  const reserved = (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && (y < 9 || y > size - 9)) ||
    (x > size - 9 && y < 9) ||
    (version > 1 && Math.abs(x - size + 7) < 3 && Math.abs(y - size + 7) < 3);
  const bits: boolean[] = [];
  for (let right = size - 1, turn = 0; right > 0; right -= right === 8 ? 3 : 2, turn++) {
    for (let i = 0; i < size; i++) {
      const y = turn % 2 ? i : size - 1 - i;
      for (const x of [right, right - 1]) {
        if (!reserved(x, y)) bits.push(at(x, y) !== FLIPS[mask]?.(x, y));
      }
    }
  }
  const words: number[] = [];
  for (let i = 0; i + 8 <= bits.length; i += 8) {
    words.push(bits.slice(i, i + 8).reduce((sum, bit) => sum * 2 + Number(bit), 0));
  }
  const [count, check] = [BLOCKS[version - 1] ?? 1, CORRECTING[version - 1] ?? 0];
  const plain = words.length - count * check;
  const parts = Array.from({ length: count }, (): number[] => []);
  const short = Math.floor(plain / count);
  for (let i = 0; i < short * count; i++) parts[i % count]?.push(words[i] ?? 0);
  for (let i = short * count; i < plain; i++) {
    parts[count - plain + i]?.push(words[i] ?? 0); // the longer blocks come last
  }
  const text = parts.map((part) => [...part]);
  for (let i = plain; i < words.length; i++) parts[(i - plain) % count]?.push(words[i] ?? 0);
  for (const part of parts) {
    for (let root = 1, n = 0; n < check; n++, root = double(root)) {
      expect(part.reduce((sum, word) => times(sum, root) ^ word, 0)).toBe(0);
    }
  }
  const bytes = text.flat();
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15]);
  const length = (nibbles[1] ?? 0) * 16 + (nibbles[2] ?? 0);
  const found = Array.from({ length }, (_, i) =>
    String.fromCharCode((nibbles[3 + 2 * i] ?? 0) * 16 + (nibbles[4 + 2 * i] ?? 0)),
  );
  return found.join("");
}

function times(a: number, b: number): number {
  let product = 0;
  for (let i = 7; i >= 0; i--) product = double(product) ^ ((b >> i) & 1 ? a : 0);
  return product;
}

test.each([14, 26, 42, 60, 80, 106])("an address of %i signs is read back", (length) => {
  const address = "https://board.example/carry#".padEnd(length, "Ab9_-").slice(0, length);
  for (let mask = 0; mask < 8; mask++) {
    const rows = qr(address, mask);
    expect(rows && read(rows)).toBe(address);
  }
  expect(read(qr(address) ?? [])).toBe(address);
});

test("what does not fit is not drawn", () => {
  expect(qr("x".repeat(107))).toBeUndefined();
});
