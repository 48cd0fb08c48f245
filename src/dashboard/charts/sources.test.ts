import { expect, it } from "vitest";
import { NO_PUBLISHER } from "../../model/publication.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource } from "../test-data.ts";
import { datedSources } from "./sources.ts";

it("dates a text by its publishing and an office by the years of its figures", () => {
  const all = [
    observation({ id: "said" }),
    ...["2015", "2016", "2017", "2020"].map((year) => official("CHN", year, 1e9)),
  ];
  expect(datedSources(english, all, datasetOf(all))).toEqual([
    "Customs of CHN (2015 to 2017 and 2020)",
    "Paper a (January 2020)",
  ]);
});

it("names an office once however it is spelt, and texts of one publisher and date once", () => {
  const office = (publisher: string, year: string) => {
    const row = official("CHN", year, 1e9);
    return { ...row, source: { ...row.source, publisher } } as typeof row;
  };
  const all = [
    office("China customs (GACC)", "2015"),
    office("China Customs, GACC", "2017"),
    observation({ id: "one" }),
    observation({ id: "two" }),
    observation({ id: "three" }),
  ];
  expect(datedSources(english, all, datasetOf(all))).toEqual([
    "Paper a (January 2020)",
    "General Administration of Customs of China (GACC) (2015 and 2017)",
  ]);
});

it("names those behind a sum, each with the years of its own", () => {
  const parts = [official("VNM", "2018", 1e9), official("CHN", "2019-01/2019-11", 2e9)];
  const sum = observation({
    id: "sum",
    source: {
      kind: "arithmetic",
      formula: "sum",
      operands: parts.map(({ id }) => id),
      words: "1 + 2",
    },
  });
  expect(datedSources(english, [sum], datasetOf([...parts, sum]))).toEqual([
    "Customs of VNM (2018)",
    "Customs of CHN (2019)",
  ]);
});

it("says what there is of a source that has no date or no document", () => {
  const all = [
    official("VNM", "2018", 1e9, { period: null }),
    observation({ id: "lost", source: textSource("elsewhere") }),
  ];
  expect(datedSources(english, all, datasetOf(all)).sort()).toEqual([
    "Customs of VNM",
    "elsewhere",
  ]);
});

it("names a text without a publisher by its title", () => {
  const all = [observation({ id: "mine", source: textSource("own-1") })];
  const document = {
    id: "own-1",
    title: "Trade with the neighbour",
    publisher: NO_PUBLISHER,
    published: "2023-02-01",
    language: "en",
    text: "Some words.",
  };
  const others = { ...document, id: "own-2", title: "Another of that day" };
  const both = [...all, observation({ id: "other", source: textSource("own-2") })];
  const data = { ...datasetOf(both), documents: [document, others] };
  expect(datedSources(english, both, data)).toEqual([
    "“Trade with the neighbour” (1 February 2023)",
    "“Another of that day” (1 February 2023)",
  ]);
});

it("tells the years of the figures from a date in the name of who gave them", () => {
  const row = official("VNM", "2015", 1e9);
  const source = { ...row.source, publisher: "GSO via BizLive, 28 December 2015" };
  const all = [{ ...row, source } as typeof row];
  expect(datedSources(english, all, datasetOf(all))[0]).toMatch(
    /BizLive, 28 December 2015 \(figures of 2015\)$/,
  );
});
