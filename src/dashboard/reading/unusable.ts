import { REASONS } from "../../official/reasons.ts";
import type { Words } from "../i18n/words.ts";
import type { OfficialFile } from "./official-file.ts";
import { fileSentence } from "./sentence.ts";

/** Why a file of official figures has none for the page: how many of its rows were passed over, and the commonest reason. */
export function unusableWords(words: Words, { skipped }: Pick<OfficialFile, "skipped">): string {
  const [most] = skipped.toSorted((a, b) => b.count - a.count);
  return words.t("reading.changes.none", {
    rows: skipped.reduce((sum, { count }) => sum + count, 0),
    reasons: skipped.length,
    why: most ? fileSentence(words, [REASONS[most.reason], most.values]) : "",
  });
}
