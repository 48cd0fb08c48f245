import { isNode, parseDocument } from "yaml";
import * as z from "zod/mini";
import { positionAt } from "../input/complaint.ts";
import { indicator } from "../model/schema.ts";
import type { Indicator } from "../model/types.ts";
import { readText } from "./files.ts";
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
  // JSON is a part of YAML 1.2, and unlike JSON.parse the YAML parser knows where each value stands.
  const places = parseDocument(text, { schema: "json", prettyErrors: false });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset =
      places.errors[0]?.pos[0] ?? Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const problem = {
      ...positionAt(text, offset),
      found: `something that is not JSON (${message})`,
      expected: "an array of indicators in JSON",
      mend: "check commas, brackets and quotation marks there",
    };
    return { problems: [problem] };
  }
  const positionOf = (path: PropertyKey[]) => {
    // A missing field has no place of its own: the object that lacks it stands in.
    for (let depth = path.length; depth >= 0; depth--) {
      const node = places.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return positionAt(text, node.range[0]);
    }
    return { line: 1, column: 1 };
  };
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
