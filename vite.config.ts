import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { catalogues } from "./src/dashboard/i18n/catalogues.ts";
import { offline } from "./src/dashboard/offline/plugin.ts";
import { workerLicences } from "./src/dashboard/page/licences.ts";
import { preloads } from "./src/dashboard/page/preloads.ts";
import { first } from "./src/dashboard/prerender/plugin.ts";
import { dataset, described } from "./src/preprocess/plugin.ts";
import { compiled } from "./src/tasks/scripts.mjs";

const licences = workerLicences("licenses/workers.md");

export default defineConfig({
  base: "./",
  // The reader of texts loads what reads PDF and web pages only when one comes.
  worker: { format: "es", plugins: () => [licences.worker()] },
  build: {
    license: { fileName: "licenses/packages.md" },
    rolldownOptions: {
      // Most of the time goes into the first view, as it must.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // What the first view needs comes in few files, each run in a task of its own (see main.ts).
          groups: [
            { name: "main", tags: ["$initial"], priority: 3 },
            { name: "react", test: /[\\/]react-dom[\\/]client\.js$/, priority: 2 },
            { name: "data", test: /[\\/]dashboard[\\/]data[\\/]dataset\.ts$/, priority: 1 },
            { name: "start", test: /[\\/]dashboard[\\/]start\.tsx$/ },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    catalogues(),
    preloads("/dashboard/start.tsx", "inter-latin-wght"),
    dataset(),
    described(),
    licences.page(),
    first(compiled),
    offline(),
  ],
  test: {
    include: ["src/**/*.test.{ts,tsx,mjs}"],
    // Only what hangs may fail on the clock: a busy machine makes any test slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
