/** The good input that is damaged: what the project holds anyway. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../preprocess/paths.ts";

function filesOf(folder: string, ending: string): string[] {
  const path = join(PROJECT, ...folder.split("/"));
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(path, name), "utf8"));
}

/** Notes on texts, with their front matter. */
export const NOTES = filesOf("data/documents", ".md");
/** Articles of plain text. */
export const ARTICLES = [
  ...filesOf("src/scoring/made-up-1", ".txt"),
  ...filesOf("src/scoring/made-up-2", ".txt"),
];
/** Official series. */
export const SERIES = filesOf("data/official", ".csv");
/** Files of statistical offices, in each of their formats. */
export const OFFICIAL_FILES = [
  ...filesOf("src/official/fixtures", ".csv"),
  ...filesOf("src/official/fixtures", ".json"),
];
/** The catalogue of indicators. */
export const CATALOGUE = readFileSync(join(PROJECT, "data", "indicators.json"), "utf8");
