import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { DEFAULT_VIEW, type View } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official, textSource, visit } from "../test-data.ts";
import { FIGURES } from "./poster/figures.tsx";
import type { RowsProps } from "./poster/Rows.tsx";
import { TIMELINE } from "./poster/timeline.tsx";
import { contentOf, sceneOf } from "./subjects.ts";

const KOREA_JAPAN = { refArea: "KOR", counterpartArea: "JPN" };

it("pictures of the table and of the ties hold nothing of another pair of the data", () => {
  const dataset = datasetOf(
    [
      official("VNM", "2018", 1e9),
      observation({ id: "theirs", period: "1950", source: textSource("b"), ...KOREA_JAPAN }),
    ],
    { events: [visit(["VNM", "CHN"], "a"), visit(["KOR", "JPN"], "b")] },
  );
  const scene = sceneOf(dataset, DEFAULT_VIEW, english);
  expect(contentOf(FIGURES, scene)?.full).toMatchObject({
    years: [2018, 2018],
    sources: ["Customs of VNM (2018)"],
  });
  expect(contentOf(TIMELINE, scene)?.full).toMatchObject({
    headline: expect.stringMatching(/^1 event has a year/),
    sources: ["Paper a (January 2020)"],
  });
});

it("a picture of the table has the rows that its address asks for, in their order", () => {
  const dataset = datasetOf([
    official("VNM", "2016", 2e9),
    official("VNM", "2017", 9e9),
    official("CHN", "2018", 5e9),
  ]);
  const drawn = (view: Partial<View>) => {
    const content = contentOf(FIGURES, sceneOf(dataset, { ...DEFAULT_VIEW, ...view }, english));
    const table = content?.full.draw(1200, 600) as ReactElement<RowsProps> | undefined;
    return table?.props.rows.map((cells) => cells.map(({ main }) => main));
  };
  const columns: View["columns"] = ["indicator", "value"];
  expect(drawn({ sort: "-value", columns })).toEqual([
    [expect.any(String), "9 bn USD"],
    [expect.any(String), "5 bn USD"],
    [expect.any(String), "2 bn USD"],
  ]);
  expect(drawn({ search: "customs vnm", sort: "value" })?.map(([, , , value]) => value)).toEqual([
    "2 bn USD",
    "9 bn USD",
  ]);
});

it("the years of very many figures are found", () => {
  const many = Array.from({ length: 200_000 }, (_, i) =>
    observation({ id: String(i), period: i === 7 ? "1999" : "2018" }),
  );
  const scene = sceneOf(datasetOf(many), DEFAULT_VIEW, english);
  expect(contentOf(FIGURES, scene)?.full.years).toEqual([1999, 2018]);
});
