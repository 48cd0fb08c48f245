import { expect, it } from "vitest";
import { AREAS, areaName, inEnglishSentence, isArea } from "./areas.ts";

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

it("names in a sentence have their article where English has one", () => {
  const having = AREAS.filter((area) => inEnglishSentence(area).startsWith("the "));
  expect(having.sort().join(" ")).toBe(
    "ALA ARE ATF BES BHS CAF CCK COK COM CYM DOM FLK FRO GBR GMB HMD IMN IOT MDV MHL MNP NLD PCN PHL PSE SLB TCA UMI USA VGB VIR",
  );
  expect(inEnglishSentence("SGS")).toBe("South Georgia & South Sandwich Islands");
  expect(inEnglishSentence("VNM")).toBe("Vietnam");
});
