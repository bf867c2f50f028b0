// Builds the pages' scripts and styles into static/: hashed names, a manifest, and .br/.gz twins.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { catalogues } from "./catalogues";
import { icons } from "./icons";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SQUEEZED = new Set([".css", ".js", ".json", ".svg", ".txt"]);

/** Compresses once, at build time and as well as possible, so that the server never has to. */
function precompress(): Plugin {
  let folder = "";
  return {
    name: "groundswell:precompress",
    apply: (_config, { command, mode }) => command === "build" && mode === "production",
    configResolved(config) {
      folder = join(config.root, config.build.outDir, config.build.assetsDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder)) {
        if (!SQUEEZED.has(extname(name))) continue;
        const path = join(folder, name);
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        const params = { [zlib.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}

export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "/static/",
  publicDir: "public",
  plugins: [catalogues(), icons(), svelte(), precompress()],
  resolve: {
    alias: { $core: here("src/core"), $ui: here("src/ui"), $locales: here("locales") },
    // Under vitest runes must be the browser's, not the server renderer's.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: {
    outDir: "static",
    emptyOutDir: true,
    manifest: true,
    sourcemap: mode !== "production",
    target: "es2022",
    assetsInlineLimit: 0, // the pages' policy allows no data: scripts or styles
    modulePreload: { polyfill: false }, // the polyfill is an inline script
    rolldownOptions: {
      input: {
        join: here("src/join/main.ts"),
        board: here("src/board/main.ts"),
        home: here("src/pages/home.ts"),
        invitation: here("src/pages/invitation.ts"),
        error: here("src/pages/error.ts"),
      },
    },
  },
  test: {
    include: ["src/**/*.test.ts"],
    environment: here("browserlike.ts"),
  },
}));
