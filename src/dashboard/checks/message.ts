/** What a check found, in a sentence made from its kind, its numbers and the figures it is about. */

import { isOthersCount } from "../../compile/find.ts";
import { type Interval, isOpen, percentOf } from "../../compile/interval.ts";
import { reportersOf } from "../../compile/reported.ts";
import {
  asFarAsPrinted,
  couldJustBe,
  isFarApart,
  isTurned,
  isUncontradicted,
  moreBy,
} from "../../compile/verdict.ts";
import { parsePeriod, wholeYear } from "../../model/period.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { freightIn, valuationOf } from "../../model/valuation.ts";
import type { Values, Words } from "../i18n/words.ts";
import { basisWords } from "../words/basis.ts";
import { tellingDates } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { listed, lowerFirst, upperFirst } from "../words/lists.ts";
import { labelOf } from "../words/names.ts";
import { plain } from "../words/numbers.ts";
import { periodInSentence } from "../words/periods.ts";
import { placeInText } from "../words/places.ts";
import { changeOf } from "./change.ts";
import { sayIn } from "./figures.ts";

/** "0.4", "25": a share in percent without its sign; as a least one never more than it is. */
function percentInWords(words: Words, share: number, least: boolean): string {
  const { percent, significant } = percentOf(share, least);
  const digits = Math.max(0, significant - 1 - Math.floor(Math.log10(percent || 1)));
  return plain(words, percent, Math.min(6, digits));
}

/** " (+0.4%)"; nothing where there is no telling, as beside a zero. Of a `least` one, that it may be further. */
export function distance(words: Words, difference: number | undefined, least = false): string {
  if (difference === undefined) return "";
  const sign = difference < 0 ? "-" : "+";
  return words.t(least ? "check.distance.least" : "check.distance", {
    percent: sign + percentInWords(words, difference, least),
  });
}

/** Of the trade that countries count each for itself, what their own counts are of; turnover needs no word. */
const FLOWS: Record<string, string> = {
  exports: "exports",
  imports: "imports",
  "trade-balance": "balance",
};

/** To which side another count is off, and whether that much is only the least. */
function wayOf(more: number | undefined, least: boolean): string {
  if (more === undefined) return "is";
  if (least) return more < 0 ? "leastLower" : "leastHigher";
  return more < 0 ? "lower" : "higher";
}

/** What the count of another country than the one that a figure is of makes of it. */
function othersWords(
  words: Words,
  check: Check,
  claimed: Values,
  claim: Observation,
  official: Observation,
): string {
  const least = isOpen(claim) || isOpen(official);
  const agrees = check.verdict === "agrees";
  const more = moreBy(check);
  const flow = FLOWS[official.indicator] ?? "both";
  const reason = isFarApart(claim, official, check) ? "far" : valuationOf(official);
  return words.t("check.others", {
    ...claimed,
    flow,
    way: agrees ? "agrees" : wayOf(more, least),
    percent: percentInWords(words, more ?? 0, least),
    reason: (!agrees && reason) || "none",
  });
}

/** The verdict, and why it is no other: what a message tells one by. */
function outcomeOf(check: Check, claim: Observation, reference: Interval): string {
  if (asFarAsPrinted(check)) return "printed";
  if (couldJustBe(check, claim)) return "just";
  if (isUncontradicted(check, claim, reference)) return "open";
  return check.verdict;
}

/** How what is said to be reported was made of what is. */
const madeOf = ({ source }: Observation) =>
  source.kind === "arithmetic" ? source.formula : "reported";

/** Countries whose official figure agrees with a level as it is claimed. */
const reportersInWords = (words: Words, { observations }: Dataset, level: Observation): string =>
  listed(
    words,
    reportersOf(observations, level).map((area) => placeInText(words, area)),
  );

const yearOf = ({ period }: Observation) => {
  const parsed = parsePeriod(period ?? "");
  return String((parsed && wholeYear(parsed)) ?? period);
};

/** The finding in a sentence; as the data has it, in English, where a figure that it is about is missing. */
export function messageOf(words: Words, check: Check, dataset: Dataset): string {
  const figures = check.observations.map((id) => dataset.observations.find((o) => o.id === id));
  const [claim, second, third] = figures;
  if (!claim || figures.includes(undefined)) return check.message;
  const say = sayIn(words, check, dataset);
  const least = [claim, second].some((o) => o && isOpen(o));
  const common: Values = {
    claim: say(claim),
    period: periodInSentence(words, claim.period),
    distance: distance(words, check.difference, least),
  };
  const { t } = words;
  switch (check.kind) {
    case "multiple":
    case "growth": {
      if (!second || !third) return check.message;
      const change = changeOf(words, check, second, third);
      return t("check.relative", {
        claim: common.claim ?? "",
        period: common.period ?? "",
        verdict: outcomeOf(check, claim, change),
        whose:
          second.basis === "official" ? "reporter" : third.basis === "official" ? "base" : "texts",
        area: placeInText(words, third.refArea),
        base: periodInSentence(words, third.period),
        end: say(second),
        start: say(third),
        computed: change.words,
      });
    }
    case "claim-official": {
      if (!second) return check.message;
      const values = {
        ...common,
        basis: basisWords(words, claim),
        area: placeInText(words, second.refArea),
        official: say(second),
      };
      const outcome = outcomeOf(check, claim, second);
      // What need not be met is told as another's count, though it may be whose the claim is.
      if (isOthersCount(claim, second) || outcome === "note")
        return othersWords(words, check, values, claim, second);
      return t("check.official", {
        ...values,
        verdict: outcome === "differs" && isTurned(check) ? "turned" : outcome,
        made: madeOf(second),
      });
    }
    case "between-texts":
    case "between-official": {
      if (!second) return check.message;
      const values = { ...common, other: say(second) };
      return check.kind === "between-texts"
        ? t("check.texts", values)
        : t("check.rivals", {
            ...values,
            area: placeInText(words, claim.refArea),
            freight: freightIn(claim, second),
          });
    }
    case "repeated": {
      const [first = "", ...again] = tellingDates(words, claim, dataset.documents);
      return t("check.repeated", {
        claim: common.claim ?? "",
        first,
        again: listed(words, [...new Set(again)]),
      });
    }
    case "across-reporters":
      if (!second || !third) return check.message;
      return t("check.across", {
        claim: common.claim ?? "",
        end: formatPeriod(words, second.period),
        ends: reportersInWords(words, dataset, second),
        start: formatPeriod(words, third.period),
        starts: reportersInWords(words, dataset, third),
      });
    case "no-period":
      return upperFirst(
        t("check.noPeriod", { claim: common.claim ?? "", period: common.period ?? "" }),
      );
    case "outlier":
      if (!second || !third) return check.message;
      return t("check.outlier", {
        indicator: lowerFirst(labelOf(words, dataset, claim.indicator)),
        whose: claim.scope === RECONCILED ? "both" : "reporter",
        area: placeInText(words, claim.refArea),
        year: yearOf(claim),
        value: say(claim),
        before: say(second),
        after: say(third),
      });
  }
}
