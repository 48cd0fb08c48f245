/** Reads the data folder and writes the dataset that the page shows. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDataset } from "./build.ts";
import { PROJECT } from "./paths.ts";
import { printProblem } from "./problem.ts";
import { summary } from "./summary.ts";
import { writeDataset } from "./write.ts";

const USAGE = `usage: npm run data -- [--data DIR] [--out FILE]
  --data DIR   the folder with documents, official series and the catalogue (data)
  --out FILE   where the dataset goes, with its other forms beside it (public/data/dataset.json)`;

async function run(): Promise<number> {
  let options: { data: string; out: string };
  try {
    options = parseArgs({
      options: {
        data: { type: "string", default: join(PROJECT, "data") },
        out: { type: "string", default: join(PROJECT, "public", "data", "dataset.json") },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const start = performance.now();
  const built = await buildDataset(options.data);
  if ("problems" in built) {
    for (const problem of built.problems) console.error(printProblem(problem));
    const { length } = built.problems;
    console.error(
      `${length} ${length === 1 ? "problem" : "problems"}: nothing was written, the last good dataset stays as it was.`,
    );
    return 1;
  }
  try {
    await writeDataset(options.out, built.dataset);
  } catch (error) {
    console.error(
      `${options.out}: could not be written (${(error as Error).message}); the last good dataset stays as it was.`,
    );
    return 1;
  }
  for (const line of built.told) console.log(line);
  console.log(`${summary(built.dataset)}, in ${Math.round(performance.now() - start)} ms`);
  return 0;
}

process.exitCode = await run();
