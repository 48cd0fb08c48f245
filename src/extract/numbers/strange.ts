/** Amounts of a currency or a thing that is not known. */

import { words } from "../words/classes.ts";
import type { Token } from "../words/tokens.ts";

/** "XYZ 12 billion", "12 billion zloty": of a currency or a thing that is not known. */
export function ofStrange({ from, to }: { from: number; to: number }, tokens: Token[]): boolean {
  const before = tokens[from - 1];
  if (before?.kind === "word" && before.upper && before.tags === 0 && before.w.length <= 4)
    return true;
  const behind = tokens[to];
  return (
    behind?.kind === "word" &&
    behind.tags === 0 &&
    !behind.cap &&
    !/(ly|ed|ing|er)$/.test(behind.w) &&
    !BEHIND_LEVEL.of(behind)
  );
}

const BEHIND_LEVEL = words("mark threshold milestone each apiece late once");
