/** The place of an investor among all of a country: each rank by itself, for a rank says nothing of the years between. */
import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import type { Words } from "../i18n/words.ts";
import { formatFigure, formatWhen } from "../words/format.ts";
import { during, hasOwnTime } from "../words/headlines.ts";
import { scopeWords } from "../words/names.ts";
import { byTime, endOf } from "../words/order.ts";
import { placeFirst, placeInText } from "../words/places.ts";

const isRank = ({ indicator }: Observation) => indicator === "investor-rank";

/** Ranks are compared where one country is ranked by one other, within the same whole. */
const wholeOf = ({ refArea, counterpartArea, scope }: Observation) =>
  [refArea, counterpartArea, scope].join("|");

/** Of what and within what a rank is: "China among foreign investors in Vietnam, within ASEAN". */
function titleOf(words: Words, { refArea, counterpartArea, scope }: Observation): string {
  const title = words.t("rank.investor", {
    ref: placeInText(words, refArea),
    other: placeFirst(words, counterpartArea),
  });
  return scope ? words.t("rank.narrowed", { title, scope: scopeWords(words, scope) }) : title;
}

/** The first and the last rank with a time of its own, and what a later text says without one. */
function headline(words: Words, shown: Observation[]): string {
  const whole = shown.find(({ scope }) => scope === undefined) ?? shown.at(0);
  if (!whole) return words.t("rank.chart.none");
  const alike = byTime(shown.filter((o) => wholeOf(o) === wholeOf(whole)));
  const dated = alike.filter(hasOwnTime);
  const later = alike.filter((o) => !hasOwnTime(o)).at(-1);
  const [first, last] = [dated.at(0), dated.at(-1)];
  const told = [first, last, later && (!last || endOf(later) > endOf(last)) ? later : undefined];
  const ranks = [...new Set(told)].flatMap((o) => {
    if (!o) return [];
    const when = hasOwnTime(o)
      ? words.t("during.annual", { when: formatWhen(words, { ...o, measure: "stock" }) })
      : during(words, o, "in");
    return [words.t("rank.chart.each", { figure: formatFigure(words, o), when })];
  });
  return words.t("rank.chart.headline", {
    title: titleOf(words, whole),
    ranks: ranks.join(words.t("list.semicolon")),
  });
}

/** None where the data has no rank; where the filters hide them all, the chart says so. */
export function rankCharts(input: ChartInput): ChartModel[] {
  const { words, dataset } = input;
  const ranks = dataset.observations.filter(isRank);
  if (ranks.length === 0) return [];
  const wholes = new Set(ranks.map(wholeOf));
  return [
    buildChart(
      {
        id: "investor-rank",
        subtitle: words.t("chart.fdi.rank"),
        unit: "rank",
        wants: isRank,
        headline: (shown) => headline(words, shown),
        narrowed: true,
        // One whole is named by the headline; of several, each mark names its own.
        claimLabel: (label, o) =>
          wholes.size > 1 ? words.t("label.of", { title: titleOf(words, o), label }) : label,
        lineLabel: (area) => words.t("series.invested", { area: placeInText(words, area) }),
      },
      input,
    ),
  ];
}
