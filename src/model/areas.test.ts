import { expect, it } from "vitest";
import { areaName, isArea } from "./areas.ts";

it("names areas, and keeps a code that is not assigned", () => {
  expect(areaName("VNM")).toBe("Vietnam");
  expect(areaName("CHN", "vi")).toBe("Trung Quốc");
  // And again, once they are remembered.
  expect(areaName("VNM")).toBe("Vietnam");
  expect(areaName("CHN", "vi")).toBe("Trung Quốc");
  expect(areaName("CHN")).toBe("China");
  expect(areaName("QQQ")).toBe("QQQ");
});

it("knows assigned codes only", () => {
  expect(isArea("LAO")).toBe(true);
  expect(isArea("QQQ")).toBe(false);
});
