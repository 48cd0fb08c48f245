import { expect, it, vi } from "vitest";
import { compile } from "../../compile/compile.ts";
import { official } from "../../compile/figure.fixture.ts";
import type { OfficialFigure } from "../../model/types.ts";
import { addedBy } from "./join.ts";
import type { OfficialFile } from "./official-file.ts";
import { keepOnPage } from "./on-page.ts";
import { own } from "./own.ts";
import { place, show, texts } from "./texts.ts";

vi.mock("./keep.ts", async (original) => ({
  ...(await original<typeof import("./keep.ts")>()),
  keep: async () => {},
}));

const rows = (...values: [period: string, value: number][]): OfficialFigure[] =>
  values.map(([period, value]) => official({ indicator: "exports", period, value }));
const file = (id: string, figures: OfficialFigure[], accepted = true): OfficialFile => ({
  id,
  name: `${id}.csv`,
  format: "CSV",
  figures,
  skipped: [],
  notes: [],
  accepted,
});
const published = compile({
  indicators: [],
  documents: [],
  extractions: [],
  official: rows(["2018", 10], ["2019", 20]),
});

it("a file adds what neither the data nor a file before it has", () => {
  const added = addedBy(published, [
    file("file-1", rows(["2018", 10], ["2019", 21], ["2031", 30])),
    file("file-2", rows(["2031", 30], ["2032", 40])),
    file("file-3", rows(["2033", 50]), false),
  ]);
  const values = [...added].map(([id, figures]) => [id, figures.map(({ value }) => value).sort()]);
  expect(values).toEqual([
    ["file-1", [21, 30]],
    ["file-2", [40]],
  ]);
});

it("what is the reader's own is counted of each two countries, in all though it is hidden", () => {
  keepOnPage();
  const laos = official({ indicator: "exports", counterpartArea: "LAO", period: "2018", value: 1 });
  const back = official({
    indicator: "exports",
    refArea: "LAO",
    counterpartArea: "VNM",
    period: "2018",
    value: 2,
  });
  place({ file: file("file-1", [...rows(["2031", 30]), laos, back]) });
  own.setState({ published });
  show(false);
  expect(own.getState()).toMatchObject({ accepted: 3, between: { "CHN-VNM": 1, "LAO-VNM": 2 } });
  show(true);
  texts.setState({ files: [] });
  expect(own.getState().between).toEqual({});
});

it("what is counted as the reader's own is what is on the page, shown or hidden", () => {
  keepOnPage();
  place({ file: file("file-1", rows(["2018", 10], ["2019", 20], ["2031", 30])) });
  // The catalogue and the data may come later than what is kept on the device.
  own.setState({ published });
  expect(own.getState().accepted).toBe(1);
  const onPage = () =>
    own
      .getState()
      .join?.(published)
      .observations.filter(({ layer }) => layer === "own");
  expect(onPage()).toMatchObject([{ period: "2031" }]);
  show(false);
  expect(own.getState()).toMatchObject({ accepted: 1, join: null });
  show(true);
  expect(onPage()).toHaveLength(1);
  texts.setState({ files: [] });
  expect(own.getState()).toMatchObject({ accepted: 0, join: null });
});
