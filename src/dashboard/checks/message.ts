/** What a check found, in a sentence made from its kind, its numbers and the figures it is about. */
import { isOthersCount, officialLevels } from "../../compile/find.ts";
import { asFarAsPrinted, compareValues, isFarApart, moreBy } from "../../compile/verdict.ts";
import { parsePeriod, wholeYear } from "../../model/period.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { freightIn, valuationOf } from "../../model/valuation.ts";
import type { Values, Words } from "../i18n/words.ts";
import { basisWords } from "../words/basis.ts";
import { tellingDates } from "../words/documents.ts";
import { formatPeriod, formatPrecise } from "../words/format.ts";
import { listed, lowerFirst, upperFirst } from "../words/lists.ts";
import { labelOf } from "../words/names.ts";
import { formatSignificant, plain } from "../words/numbers.ts";
import { periodInSentence } from "../words/periods.ts";
import { placeInText } from "../words/places.ts";

/** "0.4", "25": a share in percent without its sign, to two digits. */
function percentOf(words: Words, share: number): string {
  const percent = Math.abs(share * 100);
  const digits = Math.max(0, (percent < 10 ? 1 : 2) - Math.floor(Math.log10(percent || 1)));
  return plain(words, percent, Math.min(6, digits));
}

/** " (+0.4%)"; nothing where there is no telling, as beside a zero or an open bound. */
export function distance(words: Words, difference: number | undefined): string {
  if (difference === undefined) return "";
  const sign = difference < 0 ? "-" : "+";
  return words.t("check.distance", { percent: sign + percentOf(words, difference) });
}

/** Of the trade that countries count each for itself, what their own counts are of; turnover needs no word. */
const FLOWS: Record<string, string> = {
  exports: "exports",
  imports: "imports",
  "trade-balance": "balance",
};

/** What the count of another country than the one that a figure is of makes of it. */
function othersWords(words: Words, check: Check, claimed: Values, official: Observation): string {
  const agrees = check.verdict === "agrees";
  const more = moreBy(check);
  const flow = FLOWS[official.indicator] ?? "both";
  const reason = isFarApart(official.indicator, check) ? "far" : valuationOf(official);
  return words.t("check.others", {
    ...claimed,
    flow,
    way: agrees ? "agrees" : more === undefined ? "is" : more < 0 ? "lower" : "higher",
    percent: percentOf(words, more ?? 0),
    reason: (!agrees && reason) || "none",
  });
}

/** Countries whose official figure agrees with a level as it is claimed. */
function reportersOf(words: Words, { observations }: Dataset, level: Observation): string {
  const agreeing = officialLevels(observations, level, level.indicator, level.period).filter(
    (official) => compareValues(level, official).verdict === "agrees",
  );
  return listed(
    words,
    agreeing.map(({ refArea }) => placeInText(words, refArea)),
  );
}

const yearOf = ({ period }: Observation) => {
  const parsed = parsePeriod(period ?? "");
  return String((parsed && wholeYear(parsed)) ?? period);
};

/** The finding in a sentence; as the data has it, in English, where a figure that it is about is missing. */
export function messageOf(words: Words, check: Check, dataset: Dataset): string {
  const figures = check.observations.map((id) => dataset.observations.find((o) => o.id === id));
  const [claim, second, third] = figures;
  if (!claim || figures.includes(undefined)) return check.message;
  const say = (o: Observation) => formatPrecise(words, o);
  const common: Values = {
    claim: say(claim),
    period: periodInSentence(words, claim.period),
    verdict: asFarAsPrinted(check) ? "printed" : check.verdict,
    distance: distance(words, check.difference),
  };
  const { t } = words;
  switch (check.kind) {
    case "multiple":
    case "growth": {
      if (!second || !third || check.computed === undefined) return check.message;
      const unit = check.kind === "growth" ? "ratio" : "multiple";
      return t("check.relative", {
        claim: common.claim ?? "",
        period: common.period ?? "",
        verdict: common.verdict ?? "",
        whose:
          second.basis === "official" ? "reporter" : third.basis === "official" ? "base" : "texts",
        area: placeInText(words, third.refArea),
        base: periodInSentence(words, third.period),
        end: say(second),
        start: say(third),
        computed: formatSignificant(words, check.computed, unit, 3),
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
      return isOthersCount(claim, second)
        ? othersWords(words, check, values, second)
        : t("check.official", values);
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
        ends: reportersOf(words, dataset, second),
        start: formatPeriod(words, third.period),
        starts: reportersOf(words, dataset, third),
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
