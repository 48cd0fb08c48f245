import { relative } from "node:path";
import type { Complaint } from "../input/complaint.ts";

/** Something in a file that a person has to mend; without a place where the whole file or folder is meant. */
export interface Problem extends Complaint {
  file: string;
}

/** `data/official/trade.csv:14:38: found "abc", expected a number in US dollars; write digits only`. */
export function printProblem({ file, line, column, path, found, expected, mend }: Problem): string {
  const shown = relative(process.cwd(), file);
  const name = shown === "" || shown.startsWith("..") ? file : shown;
  const place = [name, line, column, path].filter((part) => part !== undefined).join(":");
  return `${place}: found ${found}, expected ${expected}; ${mend}`;
}
