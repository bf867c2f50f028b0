// Catalogues reach a page without the notes to their translators.
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const ASKED = "?raw";

export function bare(catalogue: string): string {
  return catalogue.replace(/^#.*\n|^\s*\n/gm, "");
}

export function catalogues(): Plugin {
  return {
    name: "groundswell:catalogues",
    apply: "build",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(`.ftl${ASKED}`)) return null;
      const text = await readFile(id.slice(0, -ASKED.length), "utf8");
      return `export default ${JSON.stringify(bare(text))};`;
    },
  };
}
