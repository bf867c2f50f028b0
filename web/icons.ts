// `import clock from "lucide-static/icons/clock.svg?path"` gives the icon as one path: only what is
// used reaches a page, and no page ever parses markup.
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const ASKED = "?path";

type Shape = (of: (name: string) => number, text: (name: string) => string) => string;

const ring = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function box(x: number, y: number, w: number, h: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const [across, down, turn] = [
    w - 2 * r,
    h - 2 * r,
    (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`,
  ];
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

const SHAPES: Record<string, Shape> = {
  path: (_, text) => text("d").trim().replace(/^m/, "M0 0m"),
  circle: (of) => ring(of("cx"), of("cy"), of("r"), of("r")),
  ellipse: (of) => ring(of("cx"), of("cy"), of("rx"), of("ry")),
  line: (of) => `M${of("x1")} ${of("y1")}L${of("x2")} ${of("y2")}`,
  polyline: (_, text) => `M${text("points")}`,
  polygon: (_, text) => `M${text("points")}z`,
  rect: (of) => box(of("x"), of("y"), of("width"), of("height"), of("rx") || of("ry")),
};

/** The icon's shapes as one path: every lucide icon is a stroke, so nothing is lost by joining. */
export function pathOf(svg: string): string {
  const shapes = svg
    .slice(svg.indexOf(">", svg.indexOf("<svg")) + 1)
    .matchAll(/<(\w+)([^>]*?)\/?>/g);
  return [...shapes]
    .map(([, name = "", attributes = ""]) => {
      const text = (wanted: string): string =>
        new RegExp(`(?:^|\\s)${wanted}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      const shape = SHAPES[name];
      if (shape === undefined) throw new Error(`no path for <${name}>`);
      return shape((wanted) => Number(text(wanted)), text);
    })
    .join("");
}

export function icons(): Plugin {
  return {
    name: "groundswell:icons",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.svg${ASKED}`)) return null;
      const svg = await readFile(id.slice(0, -ASKED.length), "utf8");
      return `export default ${JSON.stringify(pathOf(svg))};`;
    },
  };
}
