/** The regular expressions of a source file, found by parsing it. */
import { parseSync } from "vite";

export interface Pattern {
  pattern: string;
  flags: string;
  line: number;
}

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

/**
 * @param file its name, whose ending tells the language
 * @returns the literal patterns, and the lines in which one is put together only as the program runs
 */
export function patternsIn(file: string, source: string): { patterns: Pattern[]; made: number[] } {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const patterns: Pattern[] = [];
  const made: number[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, start, regex, callee } = value as Node;
    const line = source.slice(0, start).split("\n").length;
    if (type === "Literal" && regex) patterns.push({ ...regex, line });
    else if (callee?.name === "RegExp") made.push(line);
    for (const child of Object.values(value)) walk(child);
  };
  walk(program);
  return { patterns, made };
}
