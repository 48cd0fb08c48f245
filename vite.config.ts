import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { first } from "./src/dashboard/first/plugin.ts";
import { catalogues } from "./src/dashboard/i18n/catalogues.ts";
import { offline } from "./src/dashboard/offline/plugin.ts";
import { preloads } from "./src/dashboard/page/preloads.ts";
import { workerLicences } from "./src/dashboard/reading/licences.ts";
import { dataset, described } from "./src/preprocess/plugin.ts";

export default defineConfig({
  base: "./",
  // The reader of texts loads what reads PDF and web pages only when one comes.
  worker: { format: "es", plugins: () => [workerLicences("licenses/reader.md")] },
  build: { license: { fileName: "licenses/packages.md" } },
  plugins: [
    react(),
    catalogues(),
    preloads("/dashboard/start.tsx", "inter-latin-wght"),
    dataset(),
    described(),
    first(),
    offline(),
  ],
  test: {
    include: ["src/**/*.test.{ts,tsx,mjs}"],
    // Only what hangs may fail on the clock: a busy machine makes any test slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
