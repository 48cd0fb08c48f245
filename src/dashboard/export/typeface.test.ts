import { expect, it } from "vitest";
import { weightOf, withStandIns } from "./typeface.ts";

it("names typefaces of the same width behind the page's own, before those of last resort", () => {
  const list = withStandIns('"Inter Variable", system-ui, "Noto Sans SC", sans-serif');
  expect(list.split(", ")).toEqual([
    '"Inter Variable"',
    ...["Inter", "Arial", "Liberation Sans"],
    ...["system-ui", '"Noto Sans SC"', "sans-serif"],
  ]);
});

it("gives programs that know only hundreds the nearest, and browsers the weight itself", () => {
  expect(weightOf("500")).toEqual({ attribute: "500" });
  expect(weightOf("650")).toEqual({ attribute: "700", style: "font-weight:650" });
});
