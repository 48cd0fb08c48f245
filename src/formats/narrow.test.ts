import { expect, it } from "vitest";
import { datasetWith, event, observation } from "./dataset.fixture.ts";
import { narrowTo } from "./narrow.ts";

const growth = observation({ id: "growth", indicator: "growth", of: "trade-turnover" });
const turnover = observation({ id: "turnover" });
const whole = {
  ...datasetWith([growth, turnover], [event()]),
  checks: [
    { id: "c1", kind: "growth", verdict: "note", observations: ["growth"], message: "a" },
    { id: "c2", kind: "outlier", verdict: "note", observations: ["turnover"], message: "b" },
  ] as never,
};

it("keeps what the chosen observations need and drops the rest", () => {
  const part = narrowTo(whole, [turnover], []);
  expect(part.observations).toEqual([turnover]);
  expect(part.indicators.map(({ id }) => id)).toEqual(["trade-turnover"]);
  expect(part.checks.map(({ id }) => id)).toEqual(["c2"]);
  expect(part.documents).toEqual([]);
});

it("keeps the indicator that a growth is of, and the text that an event was read from", () => {
  const part = narrowTo(whole, [growth], whole.events);
  expect(part.indicators.map(({ id }) => id)).toEqual(["trade-turnover", "growth"]);
  expect(part.documents.map(({ id }) => id)).toEqual(["doc"]);
});
