import { describe, expect, test } from "vitest";
import { choicesFor } from "../filters/choices.ts";
import { type Pair, USUAL_PAIR } from "../filters/pair.ts";
import { select } from "../filters/select.ts";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { investmentCharts } from "../investment/charts.ts";
import { ratioChart } from "../mirror/chart.ts";
import { peopleCharts } from "../people/charts.ts";
import { datasetOf, observation, official, visit } from "../test-data.ts";
import { balanceChart, flowCharts } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import { contentsOf, drawnBy } from "./contents.ts";
import { allMarks } from "./model.ts";

const usa = { counterpartArea: "USA" };
const others = [
  official("VNM", "2017", 50e9, { ...usa, id: "usa" }),
  observation({ id: "claim", refArea: "LAO", counterpartArea: "VNM", period: "2030" }),
  official("VNM", "2018", 9e9, { ...usa, id: "balance", indicator: "trade-balance" }),
  official("VNM", "2018", 9e9, { ...usa, id: "goods", indicator: "exports" }),
  official("VNM", "2018", 9e5, { ...usa, id: "people", indicator: "tourists", unit: "person" }),
  observation({ ...usa, id: "capital", indicator: "fdi-capital", measure: "stock" }),
];
const own = [official("VNM", "2018", 106e9), official("CHN", "2018", 140e9)];
// The other pairs come first: nothing may depend on the order of the data.
const dataset = datasetOf([...others, ...own], {
  events: [
    ["VNM", "USA"],
    ["CHN", "VNM", "LAO"],
  ].map((parties) => visit(parties, "a")),
});
const contents = contentsOf(dataset, DEFAULT_VIEW, english);
const choices = choicesFor(dataset)(USUAL_PAIR);
const main = mainChart(contents.input);

describe("figures on other pairs of countries", () => {
  test("are in no chart, and no line runs through them", () => {
    const charts = [
      main,
      balanceChart(contents.input),
      ratioChart(contents.input),
      flowCharts(contents.input),
      investmentCharts(contents.input),
      peopleCharts(contents.input),
    ].flat();
    // The ratio of both counts is drawn under the id of one of them.
    const drawn = charts.flatMap(allMarks).map(({ observation: { id } }) => id);
    expect([...new Set(drawn)]).toEqual(own.map(({ id }) => id));
    expect(main.headline).toContain("For 2018 China counts 140 bn USD");
  });

  test("are not compared or counted, and give the filters no years and no reporters", () => {
    expect(contents.shown).toEqual(own);
    expect(contents.own.observations).toEqual(own);
    expect(choices).toMatchObject({ years: [2018, 2018], reporters: ["VNM", "CHN"] });
  });

  test("can still be opened from the texts, where they are not told to be filtered out", () => {
    expect(choices.observations.has("claim")).toBe(true);
    expect(select(dataset, DEFAULT_VIEW).map(({ id }) => id)).toContain("claim");
  });

  test("are what the page is about once their pair is chosen", () => {
    const pair: Pair = ["VNM", "USA"];
    const chosen = contentsOf(dataset, { ...DEFAULT_VIEW, pair }, english);
    expect(chosen.shown.map(({ id }) => id)).toEqual([
      "usa",
      "balance",
      "goods",
      "people",
      "capital",
    ]);
    expect(chosen.input.events.map(({ id }) => id)).toEqual(["VNM-USA"]);
    expect(mainChart(chosen.input)).toMatchObject({
      headline: "Vietnam reports trade of 50 bn USD for 2017",
      lines: [{ label: "Reported by Vietnam", tone: "first" }],
    });
    expect(flowCharts(chosen.input).map(({ subtitle }) => subtitle)).toEqual([
      "Goods from Vietnam to the United States, US dollars at current prices",
      "Goods from the United States to Vietnam, US dollars at current prices",
    ]);
  });

  test("an event needs both countries, whoever else was there", () =>
    expect(contents.input.events.map(({ id }) => id)).toEqual(["CHN-VNM-LAO"]));
});

test("to open a figure, to pin a year, to change the language and to search the table draw no chart anew", () => {
  const opened = { ...DEFAULT_VIEW, point: "claim", compare: [2017, 2018], mirror: 2018 };
  expect(drawnBy({ ...opened, nearest: true, language: "vi" })).toEqual(DEFAULT_VIEW);
  expect(drawnBy({ ...DEFAULT_VIEW, search: "a", sort: "value", columns: ["value"] })).toEqual(
    DEFAULT_VIEW,
  );
  expect(drawnBy({ ...opened, from: 2000, scale: "log" })).toEqual({
    ...DEFAULT_VIEW,
    from: 2000,
    scale: "log",
  });
});
