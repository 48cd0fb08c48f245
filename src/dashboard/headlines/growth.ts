/**
 * How many times the trade of a base year that of the last year is. Each is of one reporter from end to end;
 * what texts state stands beside, with what its checks found.
 */

import type { Check, Observation } from "../../model/types.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { computedFigure, computedRange, sureDigits } from "../charts/computed-words.ts";
import { sourcesOf } from "../charts/notes.ts";
import { at, type Series, seriesOf } from "../charts/series.ts";
import { changeOf } from "../checks/change.ts";
import { messageOf } from "../checks/message.ts";
import { lookupOf } from "../filters/lookup.ts";
import { type Claimed, claimedMultiples } from "../mirror/mirror.ts";
import { formatFigure, formatPeriod, formatPrecise, formatValue, hedged } from "../words/format.ts";
import { clauses, lowerFirst, upperFirst } from "../words/lists.ts";
import { placeInText } from "../words/places.ts";
import { lastTogether } from "../words/together.ts";
import type { CardInput } from "./cards.ts";
import { type Figure, figureOf, sourcesInShort } from "./figures.ts";

type GrowthInput = Pick<CardInput, "dataset" | "shown" | "ofAllYears" | "words">;

const yearsOf = ({ years }: Series) =>
  years.flatMap(({ year, slot, observation }) =>
    slot === "year" && observation.value > 0 ? [year] : [],
  );

/** The first year that any reporter counts, and each year that a text measures a multiple of trade from. */
export function baseYearsOf(observations: Observation[]): number[] {
  const counted = seriesOf(observations, "turnover").flatMap(yearsOf);
  const claimed = claimedMultiples(observations).map(({ years }) => years[0]);
  const first = counted.length > 0 ? [Math.min(...counted)] : [];
  return [...new Set([...first, ...claimed])].sort((a, b) => a - b);
}

/** An "about" is worth no more digits than these. */
const MOST_DIGITS = 3;

/** "about 7,300 times": with as many digits as the ranges of both figures leave sure. */
function sureTimes({ words }: GrowthInput, growth: Computed): string {
  const { value } = growth;
  const digits = Math.min(MOST_DIGITS, sureDigits(growth) ?? MOST_DIGITS);
  const times = formatValue(words, Number(value.toPrecision(digits)), "multiple", {
    digits: Math.max(0, digits - 1 - Math.floor(Math.log10(value))),
  });
  return hedged(words, "about", times);
}

/** The whole years of a series that are in view. */
function inView({ years }: Series, shown: Observation[]): number[] {
  const visible = new Set(shown.map(({ id }) => id));
  return years.flatMap(({ slot, year, observation }) =>
    slot === "year" && visible.has(observation.id) ? [year] : [],
  );
}

function computedGrowth(
  input: GrowthInput,
  series: Series,
  [base, end]: [number, number | undefined],
): Figure | undefined {
  const { dataset, words } = input;
  const { t } = words;
  const start = at(series, base);
  const last = end === undefined ? undefined : at(series, end);
  if (!start || !last || end === undefined || end <= base) return undefined;
  const growth = compute("ratio", last, start);
  if (!growth) return undefined;
  const names = [last, start].flatMap((o) => sourcesOf(words, o, dataset));
  const operand = (o: Observation) => ({
    id: o.id,
    label: t("line.figure", {
      // As fine as the quotient is: rounded operands would give another.
      figure: formatPrecise(words, o),
      when: formatPeriod(words, o.period),
    }),
  });
  return {
    key: series.reporter,
    years: [base, end],
    number: upperFirst(sureTimes(input, growth)),
    of: t("headline.growth.of", {
      area: placeInText(words, series.reporter),
      start: String(base),
      end: String(end),
    }),
    basis: t("headline.growth.short"),
    marks: [],
    source: t("name.parts", {
      first: t("headline.growth.basis"),
      rest: sourcesInShort(words, names),
    }),
    quotient: {
      operands: [operand(last), operand(start)],
      result: clauses(words, [computedFigure(words, growth), computedRange(words, growth)]),
    },
    notes: [],
  };
}

/** What the same years make by each reporter and by the texts, as the checks of a claim found: "China 12.1 times (differs)". */
function heldAgainst({ dataset, words }: GrowthInput, checks: Check[]): string[] {
  const { t } = words;
  const sides = checks.flatMap((check) => {
    const { kind, observations, verdict } = check;
    const [end, start] = observations.slice(1).map((id) => lookupOf(dataset).byId.get(id));
    if (kind !== "multiple" || !end || !start) return [];
    return t("headline.growth.side", {
      who: end.basis === "official" ? "reporter" : "texts",
      area: placeInText(words, end.refArea),
      times: changeOf(words, check, end, start).words,
      verdict: lowerFirst(t(`verdict.${verdict}`)),
    });
  });
  return sides.length > 0
    ? [t("headline.growth.held", { sides: sides.join(t("list.comma")) })]
    : [];
}

/** What a text states, and what its checks found. */
function claimedGrowth(input: GrowthInput, { claim, years }: Claimed): Figure {
  const { dataset, words } = input;
  const figure = figureOf(words, dataset, claim, formatFigure(words, claim));
  const checks = dataset.checks.filter(({ observations }) => observations[0] === claim.id);
  const across = checks.filter(({ kind }) => kind === "across-reporters");
  return {
    ...figure,
    years,
    of: words.t("headline.growth.claimed", {
      start: formatPeriod(words, claim.base ?? null),
      end: formatPeriod(words, claim.period),
    }),
    marks: [
      ...(across.length > 0 ? [words.t("headline.mark.across")] : []),
      ...(checks.some(({ verdict }) => verdict === "differs")
        ? [words.t("headline.mark.differs")]
        : []),
      ...figure.marks,
    ],
    notes: [
      ...across.map((check) => messageOf(words, check, dataset)),
      ...heldAgainst(input, checks),
      ...figure.notes,
    ],
  };
}

export function growthFigures(input: GrowthInput, base: number): Figure[] {
  const { dataset, shown, ofAllYears, words } = input;
  const all = seriesOf(ofAllYears, "turnover");
  const begun = all.filter((series) => at(series, base));
  const ends = lastTogether(begun.map((series) => inView(series, shown)));
  const computed = begun.flatMap(
    (series, i) => computedGrowth(input, series, [base, ends[i]]) ?? [],
  );
  const [first] = computed;
  // Growth from one country's count to the other's would take in the change of counter.
  const without = seriesOf(dataset.observations, "turnover").filter((series) => !at(series, base));
  for (const { reporter } of first ? without : []) {
    const missing = { area: placeInText(words, reporter), year: String(base) };
    first?.marks.push(words.t("headline.mark.missing", missing));
    first?.notes.push(upperFirst(words.t("headline.growth.missing", missing)));
  }
  const claims = claimedMultiples(shown).filter(({ years }) => years[0] === base);
  return [...computed, ...claims.map((claim) => claimedGrowth(input, claim))];
}
