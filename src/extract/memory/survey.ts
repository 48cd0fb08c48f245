/** What a text has said of the people who go to one host, so that a list of where they come from goes on with it. */
import type { Period } from "../../model/period.ts";
import { tagsIn } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";

export interface Survey {
  kind: "students" | "tourists";
  host: string;
  /** The latest time that its figures were said to be of. */
  period: Period | undefined;
  /** What all of them together were called; undefined where no total was told. */
  whole: string | undefined;
}

/** The same survey with what a further sentence says; of an earlier time it tells only to compare. */
export function surveyWith(
  survey: Survey | undefined,
  kind: Survey["kind"],
  host: string,
  period: Period | undefined,
  whole: string | undefined,
): Survey {
  const same = survey?.kind === kind && survey.host === host ? survey : undefined;
  const later = period && !isBefore(period, same?.period) ? period : same?.period;
  return { kind, host, period: later, whole: whole ?? same?.whole };
}

/** Ends before another one ends. */
function isBefore({ end, start }: Period, than: Period | undefined): boolean {
  const [one, two] = [end ?? start, than?.end ?? than?.start];
  if (one.year === undefined || two?.year === undefined) return false;
  return one.year !== two.year ? one.year < two.year : (one.month ?? 12) < (two.month ?? 12);
}

/** Whether the text is on travel behind a sentence: one on trade, investment or students alone ends it. */
export function speaksOfTravel(tokens: Token[], before: boolean | undefined): boolean {
  const tags = tagsIn(tokens);
  if (tags & T.tourist) return true;
  return before === true && (tags & (TRADING | T.invest | T.student)) === 0;
}
