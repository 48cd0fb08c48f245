import { afterAll, expect, it } from "vitest";
import { counted } from "../model/testing-steps.ts";

const counter = counted();
const { addOwn } = await import("./add.ts");
const { compile } = await import("./compile.ts");
const { stated, textOf } = await import("./figure.fixture.ts");
afterAll(() => counter.stop());

const SHORT = 500;
const TIMES = 16;

it("adds figures of as many years in steps in line with their number, but for putting them in order", () => {
  const base = compile({ indicators: [], documents: [], extractions: [], official: [] });
  const steps = (count: number) => {
    const figures = Array.from({ length: count }, (_, i) =>
      stated({ value: 1e6 + i, period: String(1000 + i) }, "own"),
    );
    const text = {
      document: textOf("own", "2021-05"),
      figures,
      events: [],
      links: [],
      leftAlone: [],
    };
    return counter.steps(() => addOwn(base, { texts: [text], official: [] }));
  };
  const ordering = Math.log(TIMES * SHORT) / Math.log(SHORT);
  expect(steps(TIMES * SHORT) / steps(SHORT)).toBeLessThan(ordering * TIMES);
});
