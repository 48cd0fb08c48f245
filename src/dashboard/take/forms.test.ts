import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { anyDataset, datasetWith, event, observation } from "../../formats/dataset.fixture.ts";
import { readPackage } from "../../formats/read.fixture.ts";
import { readDataset } from "../../model/dataset.ts";
import { USUAL_PAIR } from "../filters/pair.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { wordsOf } from "../i18n/words.ts";
import { placeNames } from "../words/places.ts";
import { FORMS } from "./forms.ts";
import { MAKERS } from "./makers.ts";
import { dataTitle, fileName } from "./name.ts";

const form = (id: string) => {
  const found = FORMS.find((one) => one.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
};

it("the zip of a package holds the same data", () =>
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const files = unzipSync(MAKERS.package(dataset));
      const texts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]);
      expect(readPackage(Object.fromEntries(texts))).toEqual(dataset);
      expect(readDataset(JSON.parse(MAKERS.json(dataset)))).toEqual(dataset);
    }),
    { numRuns: 40 },
  ));

it("what a form cannot say is counted", () => {
  const dataset = datasetWith(
    [observation(), observation({ id: "b", period: "2004/.." })],
    [event(), event({ id: "c", date: "2011" }), event({ id: "d", date: "XXXX-10-02" })],
  );
  expect(form("sdmx").left?.count(dataset)).toBe(1);
  expect(form("calendar").left?.count(dataset)).toBe(2);
});

const ALL = { from: null, to: null };

it("a file is named by what is in it", () => {
  const dataset = datasetWith(
    [observation({ period: "1991" }), observation({ id: "b", period: "2019-01/2019-11" })],
    [event()],
  );
  expect(fileName(form("csv"), dataset, undefined, USUAL_PAIR)).toBe(
    "vietnam-china-figures-1991-2019.csv",
  );
  expect(fileName(form("calendar"), dataset, ALL, USUAL_PAIR)).toBe(
    "vietnam-china-events-2011-filtered.ics",
  );
  expect(
    fileName(form("sdmx"), datasetWith([observation({ period: null })]), undefined, USUAL_PAIR),
  ).toBe("vietnam-china-figures.sdmx.csv");
});

it("the years that were asked for name a file, whatever reaches beyond them", () => {
  const dataset = datasetWith([
    observation({ period: "2018" }),
    observation({ id: "since", period: "2004/.." }),
  ]);
  const named = (filter: Parameters<typeof fileName>[2]) =>
    fileName(form("csv"), dataset, filter, USUAL_PAIR);
  expect(named({ from: 2018, to: 2019 })).toBe("vietnam-china-figures-2018-2019-filtered.csv");
  expect(named({ from: 2018, to: null })).toBe("vietnam-china-figures-2018-filtered.csv");
  expect(named({ from: 2021, to: null })).toBe("vietnam-china-figures-2021-filtered.csv");
  expect(named({ from: null, to: 2018 })).toBe("vietnam-china-figures-2004-2018-filtered.csv");
  expect(named(ALL)).toBe("vietnam-china-figures-2004-2018-filtered.csv");
});

it("data of more pairs than one is not cited as that of a pair", async () => {
  for (const language of LANGUAGES) {
    const words = await wordsOf(language);
    const names = placeNames(words, USUAL_PAIR);
    for (const name of names) {
      expect(dataTitle(words, USUAL_PAIR)).toContain(name);
      expect(dataTitle(words, undefined)).not.toContain(name);
    }
  }
});
