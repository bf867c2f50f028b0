/**
 * A QR code of a short address (byte mode, level M, versions 1 to 6), after ISO/IEC 18004.
 *
 * It is drawn here and not on the server because the address holds a secret that the server must
 * not see.
 */

/** Rows of modules, true is dark; no quiet zone. Undefined: longer than 106 bytes. */
export function qr(text: string, mask?: number): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = VERSIONS.findIndex(([codewords, each, blocks]) => {
    return bytes.length + 2 <= codewords - each * blocks;
  });
  const kind = VERSIONS[version];
  if (kind === undefined) return undefined;
  const bits = bitsOf(woven(filled(bytes, kind), kind));
  const masks = mask === undefined ? [0, 1, 2, 3, 4, 5, 6, 7] : [mask];
  const drawn = masks.map((m) => draw(version + 1, bits, m));
  return drawn.reduce((best, other) => (penalty(other) < penalty(best) ? other : best));
}

type Kind = readonly [codewords: number, correcting: number, blocks: number];

// Level M, by version.
const VERSIONS: readonly Kind[] = [
  [26, 10, 1],
  [44, 16, 1],
  [70, 26, 1],
  [100, 18, 2],
  [134, 24, 2],
  [172, 16, 4],
];

/** Mode, length, bytes, end and padding: all codewords that carry data. */
function filled(bytes: Uint8Array, [codewords, correcting, blocks]: Kind): number[] {
  const room = codewords - correcting * blocks;
  const nibbles = [4, bytes.length >> 4, bytes.length & 15];
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15);
  nibbles.push(0);
  const found = Array.from(
    { length: nibbles.length / 2 },
    (_, i) => ((nibbles[2 * i] ?? 0) << 4) | (nibbles[2 * i + 1] ?? 0),
  );
  for (let i = 0; found.length < room; i++) found.push(i % 2 ? 0x11 : 0xec);
  return found;
}

/** The blocks' codewords, one of each in turn, and then what corrects them likewise. */
function woven(words: number[], [, correcting, blocks]: Kind): number[] {
  const short = Math.floor(words.length / blocks);
  const longer = words.length % blocks;
  const parts: number[][] = [];
  for (let i = 0, at = 0; i < blocks; i++) {
    const size = short + (i >= blocks - longer ? 1 : 0);
    parts.push(words.slice(at, at + size));
    at += size;
  }
  const checks = parts.map((part) => remainder(part, correcting));
  return [...inTurn(parts), ...inTurn(checks)];
}

function inTurn(parts: number[][]): number[] {
  const most = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: most }, (_, i) => i).flatMap((i) =>
    parts.map((part) => part[i]).filter((word) => word !== undefined),
  );
}

/** Product in GF(256) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> i) & 1) product ^= a;
  }
  return product;
}

/** Reed-Solomon: the remainder after division by the generator of that degree. */
function remainder(words: number[], degree: number): number[] {
  const generator: number[] = new Array<number>(degree).fill(0);
  generator[degree - 1] = 1;
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    for (let j = 0; j < degree; j++) {
      generator[j] = times(generator[j] ?? 0, root) ^ (generator[j + 1] ?? 0);
    }
  }
  const left: number[] = new Array<number>(degree).fill(0);
  for (const word of words) {
    const factor = word ^ (left.shift() ?? 0);
    left.push(0);
    for (let j = 0; j < degree; j++) {
      left[j] = (left[j] ?? 0) ^ times(generator[j] ?? 0, factor);
    }
  }
  return left;
}

function bitsOf(words: number[]): boolean[] {
  return words.flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((i) => Boolean((word >> i) & 1)));
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(version: number, bits: boolean[], mask: number): boolean[][] {
  const size = 17 + 4 * version;
  const rows: (boolean | undefined)[][] = Array.from({ length: size }, () =>
    new Array<boolean | undefined>(size).fill(undefined),
  );
  const set = (x: number, y: number, dark: boolean): void => {
    const row = rows[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    square(cx, cy, 4, (ring) => ring !== 2 && ring !== 4, set);
  }
  if (version > 1) square(size - 7, size - 7, 2, (ring) => ring !== 1, set);
  format(size, mask, set);

  const takes = MASKS[mask] ?? (() => false);
  let at = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const up = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (rows[y]?.[x] === undefined) set(x, y, (bits[at++] ?? false) !== takes(x, y));
      }
    }
  }
  return rows.map((row) => row.map(Boolean));
}

type Set = (x: number, y: number, dark: boolean) => void;

/** Rings around a middle, out to `reach`. */
function square(
  cx: number,
  cy: number,
  reach: number,
  dark: (ring: number) => boolean,
  set: Set,
): void {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      set(cx + dx, cy + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  }
}

/** Level M and the mask, corrected by BCH(15, 5), in both of their places. */
function format(size: number, mask: number, set: Set): void {
  let rest = mask;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const word = ((mask << 10) | rest) ^ 0x5412;
  const bit = (i: number): boolean => Boolean((word >> i) & 1);
  for (let i = 0; i < 8; i++) {
    set(size - 1 - i, 8, bit(i));
    set(8, i < 6 ? i : i + 1, bit(i));
  }
  for (let i = 8; i < 15; i++) {
    set(8, size - 15 + i, bit(i));
    set(i === 8 ? 7 : 14 - i, 8, bit(i));
  }
  set(8, size - 8, true);
}

/** How hard a drawing is to read: long runs, blocks, false finders, too much of one shade. */
function penalty(rows: boolean[][]): number {
  const size = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    const text = line.map(Number).join("");
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    for (let at = 0; at < size - 10; at++) {
      const part = text.slice(at, at + 11);
      if (part === "10111010000" || part === "00001011101") sum += 40;
    }
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const dark = rows[y]?.[x];
      if (rows[y]?.[x - 1] === dark && rows[y - 1]?.[x] === dark && rows[y - 1]?.[x - 1] === dark) {
        sum += 3;
      }
    }
  }
  const share = rows.flat().filter(Boolean).length / (size * size);
  return sum + Math.floor(Math.abs(share * 20 - 10)) * 10;
}
