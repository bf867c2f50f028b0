// Where the names of bubbles go, so that no name lies on another or on a bubble.

export interface Bubble {
  readonly item: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
}

export interface Label {
  readonly item: string;
  readonly x: number;
  readonly y: number;
  /** "" where there was no room: the number in the bubble stands for it. */
  readonly name: string;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const [SIGN, LINE, GAP] = [7.4, 18, 4];

/** Moves bubbles that lie on one another apart, around where they were. */
export function apart(bubbles: readonly Bubble[]): Bubble[] {
  const placed: Bubble[] = [];
  for (const bubble of bubbles) {
    let [x, y] = [bubble.x, bubble.y];
    for (let turn = 0; turn < 40 && placed.some((one) => near(one, x, y, bubble.r)); turn++) {
      const [angle, far] = [turn * 2.4, 8 + turn * 2];
      x = bubble.x + Math.cos(angle) * far;
      y = bubble.y + Math.sin(angle) * far;
    }
    placed.push({ ...bubble, x, y });
  }
  return placed;
}

/**
 * A label for each bubble, in their order: the first ones find room first. `edge` is kept free at
 * the left and at the bottom, for what the axes are called.
 */
export function labelled(
  bubbles: readonly Bubble[],
  width: number,
  height: number,
  edge = 0,
): Label[] {
  const taken: Box[] = bubbles.map(({ x, y, r }) => box(x - r, y - r, x + r, y + r));
  return bubbles.map(({ item, x, y, r, name }) => {
    const half = ([...name].length * SIGN) / 2;
    const spots = [
      [x, y + r + LINE - GAP],
      [x, y - r - GAP],
      [x + r + GAP + half, y + 4],
      [x - r - GAP - half, y + 4],
      [x + r - half, y + r + LINE - GAP],
      [x + r - half, y - r - GAP],
    ] as const;
    for (const [atX, atY] of spots) {
      const wanted = box(atX - half, atY - LINE + GAP, atX + half, atY + GAP);
      const inside =
        wanted.left >= edge &&
        wanted.right <= width &&
        wanted.top >= 0 &&
        wanted.bottom <= height - edge;
      if (!inside || taken.some((one) => meets(one, wanted))) continue;
      taken.push(wanted);
      return { item, x: atX, y: atY, name };
    }
    return { item, x, y, name: "" };
  });
}

function near(one: Bubble, x: number, y: number, r: number): boolean {
  return Math.hypot(one.x - x, one.y - y) < one.r + r;
}

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
