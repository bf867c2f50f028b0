// Builds the pages' scripts and styles into static/: hashed names, a manifest, and .br/.gz twins.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { catalogues } from "./catalogues.ts";
import { icons } from "./icons.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Phones get a build of their own: shared chunks would carry what only the board needs.
const PHONE = "phone";
const MANIFESTS = [".vite/phone.json", ".vite/pages.json"] as const;

const SQUEEZED = new Set([".css", ".js", ".json", ".svg", ".txt"]);

/** Compresses once, at build time and as well as possible, so that the server never has to. */
function precompress(): Plugin {
  let folder = "";
  return {
    name: "groundswell:precompress",
    apply: (_config, { command, mode }) =>
      command === "build" && (mode === "production" || mode === PHONE),
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) {
        const path = join(folder, name);
        if (!name.startsWith("assets/") || !SQUEEZED.has(extname(name))) continue;
        if (existsSync(`${path}.br`)) continue; // the other build wrote the same
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        const params = { [zlib.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}

/** The two builds' manifests in one, which is the one that the server reads. */
function oneManifest(): Plugin {
  let folder = "";
  return {
    name: "groundswell:one-manifest",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const found = MANIFESTS.map((name) => join(folder, name)).filter(existsSync);
      const parts = found.map((path): object => JSON.parse(readFileSync(path, "utf8")));
      writeFileSync(
        join(folder, ".vite/manifest.json"),
        JSON.stringify(Object.assign({}, ...parts), null, 2),
      );
    },
  };
}

export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "/static/",
  publicDir: "public",
  plugins: [catalogues(), icons(), svelte(), precompress(), oneManifest()],
  resolve: {
    alias: { $core: here("src/core"), $ui: here("src/ui"), $locales: here("locales") },
    // Under vitest runes must be the browser's, not the server renderer's.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: {
    outDir: "static",
    // Watching, the two builds begin side by side: neither may clear what the other has written.
    emptyOutDir: mode !== PHONE && !process.argv.includes("--watch"),
    manifest: MANIFESTS[mode === PHONE ? 0 : 1],
    sourcemap: mode !== "production" && mode !== PHONE,
    target: "es2022",
    assetsInlineLimit: 0, // the pages' policy allows no data: scripts or styles
    modulePreload: { polyfill: false }, // the polyfill is an inline script
    rolldownOptions: {
      input:
        mode === PHONE
          ? { join: here("src/join/main.ts") }
          : {
              board: here("src/board/main.ts"),
              home: here("src/pages/home.ts"),
              invitation: here("src/pages/invitation.ts"),
              programme: here("src/programme/main.ts"),
              embed: here("src/pages/embed.ts"),
              error: here("src/pages/error.ts"),
              roundup: here("src/pages/roundup.ts"),
              worker: here("src/offline/worker.ts"),
            },
      // What every phone fetches at once is one file: alike words in it are squeezed together.
      ...(mode === PHONE
        ? { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } }
        : {}),
    },
  },
  test: {
    include: ["src/**/*.test.ts"],
    environment: here("browserlike.ts"),
  },
}));
