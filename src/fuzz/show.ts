/** All that the page works out of its data. */
import assert from "node:assert/strict";
import { messageOf } from "../dashboard/checks/message.ts";
import { pictureOf } from "../dashboard/checks/picture.ts";
import { compareYears } from "../dashboard/compare/compare.ts";
import { decodeView } from "../dashboard/filters/address.ts";
import { choicesFor } from "../dashboard/filters/choices.ts";
import { filtersInWords } from "../dashboard/filters/facets.ts";
import { ofPair } from "../dashboard/filters/pair.ts";
import { select, selectEvents } from "../dashboard/filters/select.ts";
import { cardOf, kindsOf } from "../dashboard/headlines/cards.ts";
import { WORDS } from "../dashboard/i18n/test-words.ts";
import { investmentCharts } from "../dashboard/investment/charts.ts";
import { ratioChart } from "../dashboard/mirror/chart.ts";
import { peopleCharts } from "../dashboard/people/charts.ts";
import { piecesOf, readingsOf } from "../dashboard/sources/marks.ts";
import { narrowedTo, officialSeries } from "../dashboard/sources/series.ts";
import { matrixOf } from "../dashboard/ties/provinces.ts";
import { timelineOf } from "../dashboard/ties/timeline.ts";
import { balanceChart, flowCharts } from "../dashboard/trade/charts.ts";
import { mainChart } from "../dashboard/trade/main.ts";
import type { Dataset } from "../model/types.ts";

/** Shows a dataset as an address asks for it; throws where the page would. */
export function showAll(whole: Dataset, query: string, language: keyof typeof WORDS): void {
  const words = WORDS[language];
  const { view, choices } = decodeView(query, choicesFor(whole));
  const { pair } = view;
  const data = ofPair(whole, pair);
  const shown = select(data, view);
  const events = selectEvents(data, view);
  const input = { dataset: data, shown, ofAllYears: shown, view, words, events };
  mainChart(input);
  balanceChart(input);
  flowCharts(input);
  investmentCharts(input);
  peopleCharts(input);
  ratioChart(input);
  for (const kind of kindsOf(input)) cardOf(input, kind);
  compareYears(data, shown, choices.compared, { pair, nearest: true });
  timelineOf(events);
  matrixOf(whole.links, pair);
  narrowedTo(new Set(shown.map(({ id }) => id)), officialSeries(data));
  filtersInWords(words, whole, choices, view);
  for (const check of whole.checks) {
    messageOf(words, check, whole);
    pictureOf(words, check, whole);
  }
  const readings = readingsOf(whole.observations);
  for (const document of whole.documents) {
    const pieces = piecesOf(document, readings.get(document.id) ?? [], whole.leftAlone).flat();
    assert.ok(
      pieces.every(({ text }) => text !== ""),
      "no empty piece of a text",
    );
  }
}
