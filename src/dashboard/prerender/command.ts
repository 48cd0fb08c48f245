/** Prints the first page in each language, as JSON by language, drawn from the dataset at a path. */
import { readFileSync } from "node:fs";
import { readDataset } from "../../model/dataset.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { drawFirst, type FirstPage } from "./draw.tsx";

const dataset = readDataset(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
const pages: Record<string, FirstPage | null> = {};
for (const language of LANGUAGES) pages[language] = await drawFirst(dataset, language);
// The page leaves timers behind.
process.stdout.write(JSON.stringify(pages), () => process.exit(0));
