import { expect, it } from "vitest";
import { DatasetError, readDataset, readDatasetInSteps } from "./dataset.ts";
import { EMPTY } from "./empty.fixture.ts";

const TEXT = { id: "a", title: "A", publisher: "P", published: "2020", language: "en", text: "A." };

it("reads a dataset of this version", () => {
  expect(readDataset(EMPTY)).toEqual(EMPTY);
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
  expect(readDataset({ ...EMPTY, events: [visit] }).events).toEqual([visit]);
  const linked = { ...TEXT, url: "https://example.org/a" };
  expect(readDataset({ ...EMPTY, documents: [linked] }).documents).toEqual([linked]);
});

it.each([
  ["no version", {}, /no version number/],
  ["not an object", null, /no version number/],
  ["another version", { ...EMPTY, version: 99 }, /of version 99; this page reads version/],
  ["a missing part", { ...EMPTY, events: undefined }, /damaged at events: .*expected array/],
  [
    "a date that is none",
    {
      ...EMPTY,
      events: [{ id: "a", date: "2018-13", kind: "visit", title: "a", parties: [], places: [] }],
    },
    /damaged at events\.0\.date: an EDTF period\.$/,
  ],
  [
    "a script in place of an address",
    { ...EMPTY, documents: [{ ...TEXT, url: "javascript:alert(1)" }] },
    /damaged at documents\.0\.url: a web address\.$/,
  ],
  ["a wrong code", { ...EMPTY, events: [{ parties: ["Vietnam"] }] }, /damaged at events\.0/],
])("says what is wrong with %s", (_, value, message) => {
  expect(() => readDataset(value)).toThrow(DatasetError);
  expect(() => readDataset(value)).toThrow(message);
  expect(() => readDataset(value)).toThrow(expect.objectContaining({ name: "DatasetError" }));
});

/** More than are checked at once. */
const MANY = 100;
const many = (last: object) => ({
  ...EMPTY,
  documents: Array.from({ length: MANY }, (_, i) =>
    i === MANY - 1 ? { ...TEXT, ...last } : { ...TEXT, id: `text ${i}` },
  ),
});

it("names the place of a fault in a long list", () => {
  expect(() => readDataset(many({ title: 7 }))).toThrow(/damaged at documents\.99\.title: /);
});

it("reads the same in steps, none of them of more than half of a long list", async () => {
  const value = many({});
  let rests = 0;
  const read = await readDatasetInSteps(value, async () => {
    rests += 1;
  });
  expect(read).toEqual(value);
  expect(read).toEqual(readDataset(value));
  expect(rests).toBeGreaterThanOrEqual(2);
});
