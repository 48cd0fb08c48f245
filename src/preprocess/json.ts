/** A JSON file that a person writes by hand, with the place of each value in it. */
import { isNode, parseDocument } from "yaml";
import { type Position, positionAt } from "../input/complaint.ts";
import type { Problem } from "./problem.ts";

export interface PlacedJson {
  value: unknown;
  /** Where a value stands; of a missing one, the object that lacks it. */
  positionOf(path: PropertyKey[]): Position;
}

/** The value of a JSON text, or where it is none. */
export function readPlaced(
  text: string,
  expected: string,
): PlacedJson | { problem: Omit<Problem, "file"> } {
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
      expected,
      mend: "check commas, brackets and quotation marks there",
    };
    return { problem };
  }
  const positionOf = (path: PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = places.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return positionAt(text, node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return { value, positionOf };
}
