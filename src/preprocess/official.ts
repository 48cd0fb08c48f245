import { basename, relative } from "node:path";
import type { Indicator, OfficialFigure } from "../model/types.ts";
import { type Reading, read } from "../official/read.ts";
import { identity } from "../official/report.ts";
import { listFiles, readText } from "./files.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads every official series of a folder, in whatever format each file is. A figure that two files give
 * is a problem: one of them has to go.
 *
 * @returns the figures, and in lines what was passed over in the files and what was done to their values
 */
export async function readOfficial(
  folder: string,
  indicators: Indicator[],
  problems: Problem[],
): Promise<{ figures: OfficialFigure[]; told: string[] }> {
  const figures: OfficialFigure[] = [];
  const told: string[] = [];
  const seen = new Map<string, string>();
  for (const file of await listFiles(folder, "", problems)) {
    const text = await readText(file);
    if ("problem" in text) {
      problems.push(text.problem);
      continue;
    }
    const name = basename(file);
    const reading = read(text.text, name, indicators);
    problems.push(...reading.problems.map((problem) => ({ file, ...problem })));
    told.push(...tell(relative(process.cwd(), file), reading));
    reading.observations.forEach((figure, i) => {
      const place = reading.places[i] ?? {};
      const key = identity(figure);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, [name, place.line ?? place.path].filter(Boolean).join(":"));
        figures.push(figure);
        return;
      }
      problems.push({
        file,
        ...place,
        found: `the same row as ${first}`,
        expected: "one row for a pair, indicator, period and source",
        mend: "delete one of the two",
      });
    });
  }
  return { figures, told };
}

/** Nothing of a file of our own that was read whole. */
function tell(file: string, { format, observations, skipped, notes }: Reading): string[] {
  const foreign = format !== undefined && format.id !== "own";
  if (!foreign && skipped.length === 0 && notes.length === 0) return [];
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  return [
    `${file}: ${format?.label}, ${count(observations.length, "figure")}`,
    ...skipped.map(
      ({ where, words, count: n }) => `  skipped ${count(n, "row")} (${where}): ${words}`,
    ),
    ...notes.map((note) => `  ${note}`),
  ];
}
