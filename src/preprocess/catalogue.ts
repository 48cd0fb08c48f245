import * as z from "zod/mini";
import { indicator } from "../model/schema.ts";
import type { Indicator } from "../model/types.ts";
import { readText } from "./files.ts";
import { readPlaced } from "./json.ts";
import type { Problem } from "./problem.ts";

const catalogue = z.array(indicator).check(z.minLength(1));

/** Reads the catalogue of indicators, a JSON array; empty where there are problems. */
export async function readCatalogue(file: string, problems: Problem[]): Promise<Indicator[]> {
  const read = await readText(file);
  if ("problem" in read) {
    problems.push(read.problem);
    return [];
  }
  const parsed = parseCatalogue(read.text);
  if (!("problems" in parsed)) return parsed.indicators;
  problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
  return [];
}

/** The indicators of a JSON text, or all that is wrong with it. */
export function parseCatalogue(
  text: string,
): { indicators: Indicator[] } | { problems: Omit<Problem, "file">[] } {
  const json = readPlaced(text, "an array of indicators in JSON");
  if ("problem" in json) return { problems: [json.problem] };
  const { value, positionOf } = json;
  const result = catalogue.safeParse(value);
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => ({
        ...positionOf(issue.path),
        ...describe(issue, value),
      })),
    };
  }
  const problems: Omit<Problem, "file">[] = [];
  result.data.forEach(({ id }, i) => {
    if (result.data.findIndex((other) => other.id === id) === i) return;
    problems.push({
      ...positionOf([i, "id"]),
      found: `a second indicator ${id}`,
      expected: "each id once",
      mend: "rename one of the two or delete it",
    });
  });
  return problems.length > 0 ? { problems } : { indicators: result.data };
}

function describe(issue: z.core.$ZodIssue, value: unknown) {
  const name = issue.path.findLast((key) => typeof key === "string");
  let found: unknown = value;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown>)[key];
  const expected =
    issue.code === "invalid_value"
      ? `one of ${issue.values.join(", ")}`
      : issue.code === "too_small"
        ? name
          ? "a text that is not empty"
          : "at least one indicator"
        : `${issue.code === "invalid_type" ? issue.expected : "another value"}`;
  return {
    found: found === undefined ? `no ${String(name)}` : JSON.stringify(found),
    expected,
    mend: `give each indicator ${Object.keys(indicator.shape).join(", ")}`,
  };
}
