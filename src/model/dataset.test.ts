import { expect, it } from "vitest";
import { DatasetError, readDataset } from "./dataset.ts";
import { DATASET_VERSION } from "./schema.ts";

const empty = {
  version: DATASET_VERSION,
  indicators: [],
  documents: [],
  observations: [],
  events: [],
  links: [],
  leftAlone: [],
  checks: [],
};

it("reads a dataset of this version", () => {
  expect(readDataset(empty)).toEqual(empty);
  const source = {
    kind: "text",
    document: "a",
    sentence: { start: 0, end: 9 },
    quote: { start: 0, end: 4, text: "They" },
  };
  const visit = {
    id: "a",
    date: "2018-03",
    kind: "visit",
    title: "They met",
    parties: ["VNM", "CHN"],
    places: [],
    source,
  };
  expect(readDataset({ ...empty, events: [visit] }).events).toEqual([visit]);
});

it.each([
  ["no version", {}, /no version number/],
  ["not an object", null, /no version number/],
  ["another version", { ...empty, version: 99 }, /of version 99; this page reads version/],
  ["a missing part", { ...empty, events: undefined }, /damaged at events: .*expected array/],
  [
    "a date that is none",
    {
      ...empty,
      events: [{ id: "a", date: "2018-13", kind: "visit", title: "a", parties: [], places: [] }],
    },
    /damaged at events\.0\.date: an EDTF period\.$/,
  ],
  ["a wrong code", { ...empty, events: [{ parties: ["Vietnam"] }] }, /damaged at events\.0/],
])("says what is wrong with %s", (_, value, message) => {
  expect(() => readDataset(value)).toThrow(DatasetError);
  expect(() => readDataset(value)).toThrow(message);
  expect(() => readDataset(value)).toThrow(expect.objectContaining({ name: "DatasetError" }));
});
