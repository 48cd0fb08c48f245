import { expect, test } from "vitest";
import { datasetOf, observation } from "../test-data.ts";
import { choicesFor } from "./choices.ts";
import { USUAL_PAIR } from "./pair.ts";

const claim = (period: string) => observation({ id: period, period });

test.each([
  [
    ["2008", "2018", "2019-01/2019-11", "2022"],
    [2008, 2022],
  ],
  [
    ["2022", "2019-01/2019-11"],
    [2019, 2022],
  ],
  [["2022"], [2021, 2022]],
])("claims for %j are compared for %j", (periods, years) =>
  expect(choicesFor(datasetOf(periods.map(claim)))(USUAL_PAIR).compared).toEqual(years),
);
