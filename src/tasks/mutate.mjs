import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { runTool } from "./process.mjs";
import { Trouble } from "./say.mjs";

/** What decides which figure is shown. */
const ROOMS = ["model", "compile", "extract"];

/**
 * What is read in the made-up texts tells of a change in the extractor as its own tests do.
 * @type {Record<string, string[]>}
 */
const BEYOND = { extract: ["src/scoring/**/*.test.ts"] };

/**
 * Changes the code in one place at a time, and tells which changes no unit test of its room notices.
 * @param {string[]} folders under src, "extract/numbers" for instance; all rooms, where none is named
 * @returns {Promise<number>} exit status
 */
export async function mutate(folders) {
  const unknown = folders.find((folder) => !existsSync(join(ROOT, "src", folder)));
  if (unknown !== undefined)
    throw new Trouble(`There is no src/${unknown}: name folders such as ${ROOMS.join(", ")}.`);
  const { mutated, tests } = patterns(folders.length > 0 ? folders : ROOMS);
  const args = ["run", "--mutate", mutated.join(","), "--testFiles", tests.join(",")];
  return (await runTool("@stryker-mutator/core", args)).code;
}

/** @param {string[]} folders */
export function patterns(folders) {
  const rooms = new Set(folders.map((folder) => folder.replace(/\/.*/, "")));
  return {
    mutated: [
      ...folders.map((folder) => `src/${folder}/**/*.ts`),
      ...["test", "fixture", "d"].map((kind) => `!src/**/*.${kind}.ts`),
      // Helpers of tests.
      "!src/**/testing*.ts",
    ],
    tests: [...rooms].flatMap((room) => [`src/${room}/**/*.test.ts`, ...(BEYOND[room] ?? [])]),
  };
}
