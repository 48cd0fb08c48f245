import assert from "node:assert/strict";
import fc from "fast-check";
import { packageFiles } from "../../formats/package.ts";
import { published } from "../../formats/published.ts";
import { readPackage, records } from "../../formats/read.fixture.ts";
import { leftOut, sdmxCsv } from "../../formats/sdmx.ts";
import { DatasetError, readDataset } from "../../model/dataset.ts";
import type { Dataset } from "../../model/types.ts";
import { mutated } from "../mutate.ts";
import { WHOLE } from "../whole.ts";

/** Some figures of each kind; what no table holds is left away. */
const SMALL: Dataset = {
  ...WHOLE,
  observations: WHOLE.observations.filter(({ basis }, i) => basis !== "official" || i % 12 === 0),
  links: [],
  leftAlone: [],
};

const TEXTS = [
  "Customs of Vietnam",
  "goods by the border, without gold; re-exports apart",
  "=SUM(A1:A9)",
  'He said: "-5, or 5"\r\n+1',
];
const damage = fc.record({
  list: fc.constantFrom("observations" as const, "documents" as const, "events" as const),
  at: fc.nat(),
  // Half of a character that takes two units has no form in a file.
  text: mutated(TEXTS).map((text) => text.replace(/\p{Cs}/gu, "")),
  // JSON knows no zero below zero.
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
});

/** Puts a text wherever a person's own words may stand, and a number where one does. */
function damaged(
  dataset: Dataset,
  { list, at, text, number }: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): void {
  const { observations, documents, events } = dataset;
  if (list === "documents") {
    const document = documents[at % documents.length];
    if (document) Object.assign(document, { title: text, publisher: text });
  } else if (list === "events") {
    const event = events[at % events.length];
    if (event) event.title = text;
  } else {
    const observation = observations[at % observations.length];
    if (!observation) return;
    Object.assign(observation, { value: number, low: number, high: number });
    const { source } = observation;
    if (source.kind === "statistics") Object.assign(source, { publisher: text, note: text });
    else if (source.kind === "arithmetic") source.words = text;
    else source.quote.text = text;
  }
}

/** Whatever words and numbers the data holds, each file of it can be written, and is read back as the same. */
export const download = fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
  const value = structuredClone(SMALL);
  for (const one of damages) damaged(value, one);
  let dataset: Dataset;
  try {
    dataset = readDataset(value);
  } catch (error) {
    assert.ok(error instanceof DatasetError, `no word on what is wrong, but ${error}`);
    return;
  }
  const read = readPackage(packageFiles(dataset));
  assert.deepEqual(read, JSON.parse(JSON.stringify(dataset)), "a package read back");
  const told = dataset.observations.filter((observation) => leftOut(observation) === undefined);
  assert.deepEqual(
    records(sdmxCsv(dataset)).map(({ OBS_VALUE }) => Number(OBS_VALUE)),
    told.map(({ value }) => value),
    "the values of SDMX-CSV",
  );
  for (const [name, text] of Object.entries(published(dataset)))
    assert.ok(text !== "", `${name} holds something`);
});
