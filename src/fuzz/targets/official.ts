import assert from "node:assert/strict";
import fc from "fast-check";
import { parsePeriod } from "../../model/period.ts";
import { heldAgainst, pairsOf, publishedIn, seriesOf } from "../../official/preview.ts";
import { read } from "../../official/read.ts";
import { parseCatalogue } from "../../preprocess/catalogue.ts";
import { holdsOfProblem } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { CATALOGUE, OFFICIAL_FILES } from "../seeds.ts";
import { WHOLE } from "../whole.ts";

const parsed = parseCatalogue(CATALOGUE);
const indicators = "indicators" in parsed ? parsed.indicators : [];

/**
 * A file of a statistical office gives figures that can be drawn, or says what is wrong and where; what it
 * gives is read back as the same from our own form, and can be shown before it is added.
 */
export const official = fc.property(mutated(OFFICIAL_FILES), (file) => {
  const reading = read(file, "file", indicators);
  const { observations, places, skipped, problems } = reading;
  for (const problem of problems) holdsOfProblem(problem, file);
  for (const { words, count } of skipped) assert.ok(words !== "" && count > 0, "what and how many");
  assert.equal(places.length, observations.length, "a place a figure");
  for (const { value, low, high, period, refArea, counterpartArea } of observations) {
    assert.ok(Number.isFinite(value), `a finite value, not ${value}`);
    assert.ok(low === null || low <= value, `${low} is no lower bound of ${value}`);
    assert.ok(high === null || high >= value, `${high} is no upper bound of ${value}`);
    assert.ok(period !== null && parsePeriod(period), `the period ${period} can be read again`);
    assert.notEqual(refArea, counterpartArea, "two different countries");
  }
  const again = read(JSON.stringify(observations), "file", indicators);
  assert.deepEqual(again.observations, observations, "the same through our own JSON");
  seriesOf(observations);
  pairsOf(observations);
  heldAgainst(observations, publishedIn(WHOLE), WHOLE.indicators);
});
