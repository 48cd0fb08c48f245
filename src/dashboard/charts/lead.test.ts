import { expect, it } from "vitest";
import type { Observation } from "../../model/types.ts";
import { observation } from "../test-data.ts";
import { chartOf } from "./lead.ts";

const lead = (more: Partial<Observation>) => chartOf(observation({ id: "o", ...more }));

it("leads to the chart that draws a figure, in the measure and mode that it takes", () => {
  expect(lead({})).toEqual({
    id: "trade-turnover",
    change: { measure: "turnover", mode: "absolute" },
  });
  expect(lead({ indicator: "imports" })?.id).toBe("trade-imports-absolute");
  expect(lead({ indicator: "trade-balance" })).toEqual({ id: "trade-balance" });
  expect(lead({ indicator: "growth", of: "exports" })?.id).toBe("trade-exports-growth");
  // The chart is of growth from one year to the next.
  expect(lead({ indicator: "growth", of: "exports", base: "2015" })).toBeUndefined();
  expect(lead({ indicator: "multiple", of: "trade-turnover", base: "1991" })).toEqual({
    id: "trade-turnover-index",
    change: { measure: "turnover", mode: "index", base: 1991 },
  });
  expect(lead({ indicator: "fdi-capital", measure: "flow" })?.id).toBe("fdi-capital-flow");
  expect(lead({ indicator: "students" })?.id).toBe("students");
  expect(lead({ indicator: "trade-partner-rank" })).toBeUndefined();
});
