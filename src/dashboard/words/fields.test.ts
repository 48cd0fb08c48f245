import { expect, test } from "vitest";
import type { Check } from "../../model/types.ts";
import { chinese, english } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import type { FieldId } from "./columns.ts";
import { fieldsOf } from "./fields.ts";

const figures = [
  observation({ id: "students", indicator: "students", unit: "person", value: 11e3, high: null }),
  official("VNM", "2018", 106e9),
  official("CHN", "2008", 19e9),
  observation({ id: "dateless", value: 5e9, period: null }),
  official("CHN", "2018-01/2018-11", 90e9),
];
const check = (verdict: Check["verdict"], ...observations: string[]): Check => ({
  id: `${verdict} ${observations}`,
  kind: "claim-official",
  verdict,
  observations,
  message: "",
});
const dataset = datasetOf(figures, {
  checks: [check("agrees", "students"), check("note", "dateless"), check("differs", "students")],
});
const fields = fieldsOf(english, dataset);
const field = (id: FieldId, all = fields) => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`there is no field ${id}`);
  return found;
};
const inOrder = (id: FieldId) => [...figures].sort(field(id).order).map(({ id }) => id);

test("values are in order within their unit", () =>
  expect(inOrder("value")).toEqual([
    "dateless",
    "trade-turnover.CHN.2008",
    "trade-turnover.CHN.2018-01/2018-11",
    "trade-turnover.VNM.2018",
    "students",
  ]));

test("periods are in order of time, a part of a year before the whole, the dateless last", () =>
  expect(inOrder("period").slice(0, 3)).toEqual([
    "trade-turnover.CHN.2008",
    "trade-turnover.CHN.2018-01/2018-11",
    "students",
  ]));

test("checks are in order of what is worst, the unchecked last", () => {
  expect(inOrder("checks").slice(0, 2)).toEqual(["students", "dateless"]);
  expect(field("checks").words(figures[0] as (typeof figures)[0])).toBe("Differs, Agrees");
});

test("every field has a name and words in each language", () => {
  expect(field("value", fieldsOf(chinese, dataset)).words(figures[1] as (typeof figures)[0])).toBe(
    "1060亿美元",
  );
  expect(field("high").words(figures[0] as (typeof figures)[0])).toBe("no bound");
});

test("whose count a figure is stands in a field of its own", () => {
  const counted = [
    official("CHN", "2018", 1),
    observation({ id: "silent" }),
    observation({ id: "named", reporter: "CHN" }),
    observation({ id: "hosted", indicator: "students", unit: "person" }),
  ];
  expect(counted.map(field("reporter").words)).toEqual(["China", "Not named", "China", "Vietnam"]);
});

test("a bound is printed fine enough to differ from the figure, as where both stand together", () => {
  const row = (o: (typeof figures)[0]) =>
    (["low", "value", "high"] as const).map((id) => field(id).words(o));
  const part = observation({ id: "part", value: 105.75e9, low: 105.745e9, high: 105.755e9 });
  expect(row(part)).toEqual(["105.745 bn USD", "105.75 bn USD", "105.755 bn USD"]);
  const growth = observation({
    id: "growth",
    indicator: "growth",
    unit: "ratio",
    value: 0.0871,
    low: 0.08705,
    high: 0.08715,
  });
  expect(row(growth)).toEqual(["8.705%", "8.71%", "8.715%"]);
  const whole = official("VNM", "2018", 106.706e9, { low: 106.7055e9, high: 106.7065e9 });
  expect(row(whole)).toEqual(["106.7055 bn USD", "106.706 bn USD", "106.7065 bn USD"]);
  const fall = official("VNM", "2022", -60.3e9, { low: -60.85e9, high: -59.75e9 });
  expect(row(fall)).toEqual(["-60.85 bn USD", "-60.3 bn USD", "-59.75 bn USD"]);
});

test("a bound that is all that is known is printed to the side on which it holds", () => {
  const least = observation({ id: "least", value: 25.846e9, high: null, qualifier: "at-least" });
  expect(field("low").words(least)).toBe("25.84 bn USD");
  expect(field("high").words(least)).toBe("no bound");
});

test("figures are told to be a reader's own, whichever comes first", () => {
  const published = observation({ id: "published" });
  const own = observation({ id: "own", layer: "own" });
  const [theirs, ours] = ["Stated in a text", "Stated in your own text"];
  const basis = (...some: (typeof figures)[0][]) =>
    some.map(field("basis", fieldsOf(english, dataset)).words);
  expect(basis(published, own)).toEqual([theirs, ours]);
  expect(basis(own, published)).toEqual([ours, theirs]);
});
