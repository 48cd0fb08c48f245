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

test("where the texts state trade for one year, years that lead to it from there are compared", () => {
  const derived = ["1992", "2021"].map((period) =>
    observation({ id: period, period, basis: "derived" }),
  );
  const tourists = observation({ id: "tourists", indicator: "tourists", period: "2023" });
  const all = datasetOf([claim("2022"), ...derived, tourists]);
  expect(choicesFor(all)(USUAL_PAIR).compared).toEqual([1992, 2022]);
});
