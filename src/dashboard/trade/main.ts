/** The main chart of trade: the measure and the mode that a person has chosen. */
import type { Observation } from "../../model/types.ts";
import { buildChart } from "../charts/build.ts";
import type { PageInput } from "../charts/contents.ts";
import type { ChartModel } from "../charts/model.ts";
import { INDICATOR, seriesOf } from "../charts/series.ts";
import type { Measure } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import { shortFigure } from "../words/headlines.ts";
import { listed } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";
import { placeInText } from "../words/places.ts";
import { lastTogether } from "../words/together.ts";
import { turnoverChart } from "./charts.ts";
import { balanceHeadline, singly } from "./headlines.ts";
import { modeChart } from "./modes.ts";

/** Several parts of a page show it, each in its turn. */
const made = new WeakMap<PageInput, ChartModel>();

export function mainChart(input: PageInput): ChartModel {
  const chart = made.get(input) ?? makeChart(input);
  made.set(input, chart);
  return chart;
}

function makeChart(input: PageInput): ChartModel {
  const { measure, mode } = input.view;
  if (mode !== "absolute") return modeChart(input, mode);
  return measure === "turnover" ? turnoverChart(input, input.events) : amountChart(input, measure);
}

const isYear = ({ slot }: { slot: string }) => slot === "year";

/** What each country counts for the last year that both have, or each its own: two different flows, which are not held against each other. */
function sidesHeadline(words: Words, measure: "exports" | "imports", shown: Observation[]): string {
  const series = seriesOf(shown, measure).map(({ years }) => years.filter(isYear));
  const lasts = lastTogether(series.map((years) => years.map(({ year }) => year)));
  const last = series.flatMap(
    (years, i) => years.find(({ year }) => year === lasts[i])?.observation ?? [],
  );
  if (last.length === 0) return singly(words, shown, measure);
  const sides = byTime(last).map((o) =>
    words.t("mode.absolute.side", {
      area: placeInText(words, o.refArea),
      figure: shortFigure(words, o),
      year: String(yearOf(o)),
    }),
  );
  return words.t(`mode.${measure}.headline`, { sides: listed(words, sides) });
}

function amountChart(input: PageInput, measure: Exclude<Measure, "turnover">): ChartModel {
  const { words, events, view } = input;
  const balance = measure === "balance";
  return buildChart(
    {
      // The small chart of the balance stands on the same page.
      id: `trade-${measure}-absolute`,
      subtitle: words.t(balance ? "chart.balance" : `mode.${measure}.subtitle`),
      unit: "USD",
      wants: ({ indicator }) => indicator === INDICATOR[measure],
      headline: (shown) =>
        balance ? balanceHeadline(words, view.pair)(shown) : sidesHeadline(words, measure, shown),
      events,
      scalable: !balance,
    },
    input,
  );
}
