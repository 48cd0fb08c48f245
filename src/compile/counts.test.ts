import { expect, it } from "vitest";
import type { StatedFigure } from "../model/types.ts";
import { compiled } from "./compile.fixture.ts";
import { official, stated } from "./figure.fixture.ts";

const growth = (fields: Partial<StatedFigure>) =>
  stated({ indicator: "growth", unit: "ratio", value: 0.25, of: "trade-turnover", ...fields });
const derived = (figures: StatedFigure[]) =>
  compiled([figures]).observations.filter(({ basis }) => basis === "derived");

it("is that of what is worked out from it, and no other count is mixed in", () => {
  const counted = { value: 125, reporter: "CHN" };
  expect(derived([stated(counted), growth({ reporter: "CHN" })])).toMatchObject([
    { period: "2017", value: 100, reporter: "CHN" },
  ]);
  expect(derived([stated(counted), growth({})])).toMatchObject([
    { period: "2017", value: 100, reporter: "CHN" },
  ]);
  expect(derived([stated(counted), growth({ reporter: "VNM" })])).toEqual([]);
});

it("decides whose figures a growth is held against first, the other's being only minded", () => {
  const rows = [
    official({ value: 100, period: "2017" }),
    official({ value: 150, period: "2018" }),
    official({ value: 80, period: "2017", refArea: "CHN", counterpartArea: "VNM" }),
    official({ value: 100, period: "2018", refArea: "CHN", counterpartArea: "VNM" }),
  ];
  const checks = (reporter?: string) =>
    compiled([[growth({ reporter })]], rows).checks.map(({ verdict, computed }) => [
      verdict,
      computed,
    ]);
  expect(checks("CHN")).toEqual([
    ["agrees", 0.25],
    ["note", 0.5],
  ]);
  // That names nobody's count, and is right by China's.
  expect(checks()).toEqual([
    ["agrees", 0.25],
    ["note", 0.5],
  ]);
});

it("tells two claims of one value apart", () => {
  const { observations } = compiled([
    [stated({ value: 100, reporter: "CHN" })],
    [stated({ value: 100, reporter: "VNM" })],
  ]);
  expect(observations.map(({ reporter }) => reporter)).toEqual(["CHN", "VNM"]);
});

it("a growth is worked on the level of its own text, not on what another counts otherwise", () => {
  const { observations } = compiled([
    [stated({ value: 172 })],
    [stated({ value: 230, reporter: "CHN" }), growth({})],
  ]);
  // 230 / 1.25.
  expect(observations.filter(({ basis }) => basis === "derived")).toMatchObject([
    { period: "2017", value: 184, reporter: "CHN" },
  ]);
});

it("what names nobody's statistics is held against what names one's, and is one with it where both say the same", () => {
  const two = (value: number) =>
    compiled([[stated({ value })], [stated({ value: 172, reporter: "VNM" })]]);
  expect(two(150).checks).toMatchObject([{ kind: "between-texts", verdict: "differs" }]);
  expect(two(172).observations).toHaveLength(1);
  expect(two(172).checks).toMatchObject([{ kind: "repeated" }]);
});
