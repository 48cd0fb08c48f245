import { isMap, isScalar, parseDocument } from "yaml";
import { type Complaint, positionAt } from "../complaint.ts";

/** A field of the front matter as it is written, with its offset in the file. */
export interface Field {
  text: string;
  offset: number;
}

export interface FrontMatter {
  fields: Map<string, Field & { keyOffset: number }>;
  /** Where the body begins; 0 without front matter. */
  bodyStart: number;
  /** False where the text does not begin with a line of three hyphens. */
  present: boolean;
  problems: Complaint[];
}

const OPENING = /^---[ \t]*(?:\r\n|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n|\n|$)/m;

/** Reads YAML front matter between two lines of `---`; every value is taken as text, as it is written. */
export function readFrontMatter(text: string): FrontMatter {
  const result: FrontMatter = { fields: new Map(), bodyStart: 0, present: false, problems: [] };
  const opening = OPENING.exec(text);
  if (!opening) return result;
  result.present = true;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  const problem = (offset: number, rest: Pick<Complaint, "found" | "expected" | "mend">) =>
    result.problems.push({ ...positionAt(text, offset), ...rest });
  if (!closing) {
    problem(0, {
      found: "front matter without an end",
      expected: "a line of three hyphens after the last field",
      mend: "add a line --- between the fields and the text",
    });
    return result;
  }
  result.bodyStart = start + closing.index + closing[0].length;
  const yaml = parseDocument(text.slice(start, start + closing.index), {
    schema: "failsafe",
    prettyErrors: false,
  });
  for (const error of yaml.errors) {
    problem(start + error.pos[0], {
      found: `front matter that does not parse (${error.message})`,
      expected: "one field a line, as in title: Some words",
      mend: "put a value that holds a colon, a quote or a # into quotation marks",
    });
  }
  if (yaml.errors.length > 0) return result;
  if (yaml.contents !== null && !isMap(yaml.contents)) {
    problem(start, {
      found: "front matter that is not fields",
      expected: "one field a line, as in title: Some words",
      mend: "write a name, a colon and a value on each line",
    });
    return result;
  }
  for (const { key, value } of yaml.contents?.items ?? []) {
    if (!isScalar(key) || !key.range) continue;
    const keyOffset = start + key.range[0];
    if (value !== null && !isScalar(value)) {
      problem(keyOffset, {
        found: `a list or nested fields under ${key.value}`,
        expected: "plain text",
        mend: "write the value on one line",
      });
      continue;
    }
    result.fields.set(String(key.value), {
      text: String(value?.value ?? "").trim(),
      offset: start + (value?.range?.[0] ?? key.range[1]),
      keyOffset,
    });
  }
  return result;
}
