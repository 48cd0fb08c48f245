import assert from "node:assert/strict";
import fc from "fast-check";
import { messageOf } from "../../dashboard/checks/message.ts";
import { pictureOf } from "../../dashboard/checks/picture.ts";
import { compareYears } from "../../dashboard/compare/compare.ts";
import { decodeView } from "../../dashboard/filters/address.ts";
import { choicesFor } from "../../dashboard/filters/choices.ts";
import { filtersInWords } from "../../dashboard/filters/facets.ts";
import { ofPair } from "../../dashboard/filters/pair.ts";
import { select, selectEvents } from "../../dashboard/filters/select.ts";
import { cardsOf } from "../../dashboard/headlines/cards.ts";
import { WORDS } from "../../dashboard/i18n/test-words.ts";
import { investmentCharts } from "../../dashboard/investment/charts.ts";
import { ratioChart } from "../../dashboard/mirror/chart.ts";
import { peopleCharts } from "../../dashboard/people/charts.ts";
import { piecesOf, readingsOf } from "../../dashboard/sources/marks.ts";
import { narrowedTo, officialSeries } from "../../dashboard/sources/series.ts";
import { matrixOf } from "../../dashboard/ties/provinces.ts";
import { timelineOf } from "../../dashboard/ties/timeline.ts";
import { balanceChart, flowCharts } from "../../dashboard/trade/charts.ts";
import { mainChart } from "../../dashboard/trade/main.ts";
import { DatasetError, readDataset } from "../../model/dataset.ts";
import type { Dataset } from "../../model/types.ts";
import { WHOLE } from "../whole.ts";

/** Fewer figures, so that runs are many; what they refer to stays. */
const SMALL: Dataset = {
  ...WHOLE,
  observations: WHOLE.observations.filter(({ basis }, i) => basis !== "official" || i % 12 === 0),
};

/** Of the same type, most of it passes the schema: then the page has to cope. */
const ODD = {
  string: [
    ..."x VNM CHN LAO USD VND person rank 2018 1991/2022 XXXX-10-02 2004/.. growth multiple share".split(
      " ",
    ),
    ..."trade-turnover students stock flow about at-least derived sum note-0 __proto__ 🙂".split(
      " ",
    ),
    ...WHOLE.observations.slice(0, 30).map(({ id }) => id),
  ],
  number: [0, -1, 1, 0.5, 1e308, 5e-324, 2 ** 53, 1e6],
  other: [null, "", 7, true, [], {}],
};

interface Harm {
  list: keyof Dataset;
  /** Which way to go at each step down, from 0 to 1. */
  way: number[];
  /** Which odd thing, from 0 to 1; none where what stood there is removed. */
  odd: number | null;
  anyType: boolean;
}
const LISTS = (Object.keys(SMALL) as (keyof Dataset)[]).filter((name) => name !== "version");
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const harm: fc.Arbitrary<Harm> = fc.record({
  list: fc.constantFrom(...LISTS),
  way: fc.array(share, { minLength: 4, maxLength: 6 }),
  odd: fc.option(share, { freq: 8 }),
  anyType: fc.nat({ max: 9 }).map((n) => n === 0),
});

/** Puts something odd, or nothing, where the way ends. */
function harmed(value: Dataset, { list, way, odd, anyType }: Harm): void {
  let node: unknown = { [list]: value[list] };
  for (const [depth, step] of [0, ...way].entries()) {
    const keys = Object.keys(node as object);
    const key = keys[Math.floor(step * keys.length)];
    if (key === undefined) return;
    const holder = node as Record<string, unknown>;
    node = holder[key];
    if (depth < way.length && typeof node === "object" && node !== null) continue;
    const type =
      typeof node === "string" ? "string" : typeof node === "number" ? "number" : "other";
    const among: unknown[] = ODD[anyType ? "other" : type];
    if (odd !== null) holder[key] = among[Math.floor(odd * among.length)];
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    if (depth === 0) Object.assign(value, holder);
    return;
  }
}

/** A damaged dataset is refused with a word, or the page can work out all that it shows of it. */
export const dataset = fc.property(
  fc.array(harm, { maxLength: 4 }),
  fc.constantFrom("en" as const, "vi" as const, "zh" as const),
  fc.constantFrom(
    "",
    "mode=index&scale=log",
    "mode=growth&years=2008-2022&nearest=yes",
    "from=2010",
  ),
  (harms, language, query) => {
    const value = structuredClone(SMALL);
    for (const one of harms) harmed(value, one);
    let read: Dataset;
    try {
      read = readDataset(value);
    } catch (error) {
      assert.ok(error instanceof DatasetError, `no word on what is wrong, but ${error}`);
      return;
    }
    showAll(read, query, language);
  },
);

function showAll(whole: Dataset, query: string, language: keyof typeof WORDS): void {
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
  cardsOf(input);
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
