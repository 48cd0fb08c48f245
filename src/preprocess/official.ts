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
  const told: string[] = [];
  const readings: { file: string; reading: Reading }[] = [];
  for (const file of await listFiles(folder, "", problems)) {
    const text = await readText(file);
    if ("problem" in text) {
      problems.push(text.problem);
      continue;
    }
    const reading = read(text.text, basename(file), indicators);
    readings.push({ file, reading });
    problems.push(...reading.problems.map((problem) => ({ file, ...problem })));
    told.push(...tell(relative(process.cwd(), file), reading));
  }
  // Of two figures for one time charts draw the first: what was looked through row by row comes before downloads.
  const downloaded = ({ reading }: (typeof readings)[number]) =>
    reading.format?.id.startsWith("own") ? 0 : 1;
  readings.sort((a, b) => downloaded(a) - downloaded(b));
  return { figures: eachOnce(readings, problems), told };
}

/** The figures of all files; one that a second file gives is a problem of that file. */
function eachOnce(
  readings: { file: string; reading: Reading }[],
  problems: Problem[],
): OfficialFigure[] {
  const figures: OfficialFigure[] = [];
  const seen = new Map<string, string>();
  for (const { file, reading } of readings) {
    reading.observations.forEach((figure, i) => {
      const place = reading.places[i] ?? {};
      const key = identity(figure);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, [reading.name, place.line ?? place.path].filter(Boolean).join(":"));
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
  return figures;
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
    ...notes.map(({ words }) => `  ${words}`),
  ];
}
