import { basename } from "node:path";
import type { OfficialFigure } from "../compile/compile.ts";
import { shown } from "../input/complaint.ts";
import { type Cell, parseCsv } from "../input/csv.ts";
import { suggest } from "../input/nearest.ts";
import type { Indicator } from "../model/types.ts";
import { listFiles, readText } from "./files.ts";
import { readRow } from "./officialRow.ts";
import type { Problem } from "./problem.ts";

const REQUIRED = [
  "refArea",
  "counterpartArea",
  "indicator",
  "period",
  "value",
  "unit",
  "qualifier",
  "confidence",
  "source",
];
const COLUMNS = [...REQUIRED, "measure", "valuation", "url", "note"];

/** Reads every official series of a folder; a row that stands twice, in one file or in two, is a problem. */
export async function readOfficial(
  folder: string,
  indicators: Indicator[],
  problems: Problem[],
): Promise<OfficialFigure[]> {
  const figures: OfficialFigure[] = [];
  const seen = new Map<string, string>();
  for (const file of await listFiles(folder, ".csv", problems)) {
    const read = await readText(file);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const parsed = parseOfficial(read.text, indicators);
    problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
    for (const { figure, line } of parsed.figures) {
      const key = identity(figure);
      const first = seen.get(key);
      if (first) {
        problems.push({
          file,
          line,
          column: 1,
          found: `the same row as ${first}`,
          expected: "one row for a pair, indicator, period and source",
          mend: "delete one of the two",
        });
      } else {
        seen.set(key, `${basename(file)}:${line}`);
        figures.push(figure);
      }
    }
  }
  return figures;
}

/** The figures of one CSV text with their lines, and all that is wrong with the rest. */
export function parseOfficial(text: string, indicators: Indicator[]) {
  const problems: Omit<Problem, "file">[] = [];
  const figures: { figure: OfficialFigure; line: number }[] = [];
  const { rows, problem } = parseCsv(text);
  const [header = [], ...body] = rows;
  checkHeader(header, problems);
  const names = header.map(({ text }) => text);
  const complete = REQUIRED.every((name) => names.includes(name));
  for (const row of body) {
    const { line = 1, column = 1 } = row[0] ?? {};
    if (row.length !== header.length) {
      problems.push({
        line,
        column,
        found: `${row.length} cells`,
        expected: `${header.length}, as in the header`,
        mend: "add the missing commas, or enclose a cell that holds a comma in quotation marks",
      });
      continue;
    }
    const cells = new Map(names.map((name, i) => [name, row[i] as Cell]));
    const figure = readRow(cells, indicators, problems);
    if (figure && complete) figures.push({ figure, line });
  }
  if (problem) problems.push(problem);
  else if (body.length === 0) {
    problems.push({
      line: 1,
      column: 1,
      found: "no rows",
      expected: "a header and at least one row",
      mend: "put the rows back or delete the file",
    });
  }
  return { figures, problems };
}

function checkHeader(header: Cell[], problems: Omit<Problem, "file">[]) {
  const names = header.map(({ text }) => text);
  header.forEach(({ text, line, column }, i) => {
    const again = names.indexOf(text) < i;
    if (COLUMNS.includes(text) && !again) return;
    problems.push({
      line,
      column,
      found: `the column ${shown(text)}${again ? " again" : ""}`,
      expected: again ? "each column once" : "a column that is known",
      mend: again ? "delete one of the two" : suggest(text, COLUMNS),
    });
  });
  for (const name of REQUIRED) {
    if (names.includes(name)) continue;
    problems.push({
      line: 1,
      column: 1,
      found: `no column ${name}`,
      expected: `the columns ${REQUIRED.join(", ")}`,
      mend: `add ${name} to the header and to each row`,
    });
  }
}

/** Two sources may differ on the same figure; one source may not say it twice. */
function identity({ source, ...figure }: OfficialFigure): string {
  const { indicator, refArea, counterpartArea, period, measure, unit } = figure;
  const from = source.kind === "statistics" ? [source.publisher, source.valuation] : [];
  return JSON.stringify([indicator, refArea, counterpartArea, period, measure, unit, ...from]);
}
