/** Prints how fast the page is and how fast texts are read, each beside what it can be held against. */
import { loadavg } from "node:os";
import { benchExtraction } from "./extraction.ts";
import { parseOptions, USAGE } from "./options.ts";
import { benchPage } from "./page/page.ts";

const options = parseOptions(process.argv.slice(2));
if ("mistake" in options) {
  console.error(`${options.mistake}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`load of the machine over 1, 5 and 15 minutes: ${load.join(", ")}`);
  if (options.only !== "extract") await benchPage(options.lighthouse);
  if (options.only !== "page") await benchExtraction(options.sizes);
}
