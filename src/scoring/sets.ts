/** Sets of texts with the figures that a person found in them, and what the reader makes of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainArticle } from "../input/article/article.ts";
import { readArticle } from "../preprocess/article.ts";
import { PROJECT } from "../preprocess/paths.ts";
import { type Gold, type Score, score } from "./score.ts";

/** Folders, by name, from the project's root. */
export const SETS: Record<string, string> = {
  "made-up-1": "src/scoring/made-up-1",
  "made-up-2": "src/scoring/made-up-2",
  "shared documents": "../shared/documents",
  "shared dev": "../shared/extraction/dev",
};

/** The score of a set; undefined where its folder is not there. */
export function scoreOf(folder: string): Score | undefined {
  const path = join(PROJECT, folder);
  if (!existsSync(join(path, "gold.jsonl"))) return undefined;
  const gold = readFileSync(join(path, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Gold => JSON.parse(line));
  const figures = readdirSync(path)
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => {
      const { article } = plainArticle(readFileSync(join(path, file), "utf8"));
      return readArticle(file, article).figures;
    });
  return score(gold, figures);
}
