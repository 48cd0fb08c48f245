import { defineConfig } from "vite";
import { catalogues } from "../dashboard/i18n/catalogues.ts";

/** How the scripts that npm commands run are compiled to plain JavaScript. */
export default defineConfig({
  publicDir: false,
  // What the page says of damaged data is tried in its words.
  plugins: [catalogues()],
  build: {
    ssr: true,
    target: "node20",
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: {
        bench: "src/bench/bench.ts",
        data: "src/preprocess/data.ts",
        export: "src/pictures/export.ts",
        fuzz: "src/fuzz/fuzz.ts",
        "fuzz-worker": "src/fuzz/worker.ts",
        extract: "src/preprocess/extract.ts",
        first: "src/dashboard/prerender/command.ts",
        worker: "src/preprocess/corpus/worker.ts",
      },
      // All in one folder, so that the threads find their worker beside the script.
      output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});
