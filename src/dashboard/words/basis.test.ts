import { expect, test } from "vitest";
import { observation, official } from "../test-data.ts";
import { basisWords } from "./basis.ts";

test("a computed sum or balance is not called official: no office printed it", () => {
  const computed = (formula: "sum" | "difference") =>
    official("CHN", "2018", 5, {
      source: { kind: "arithmetic", formula, operands: ["a", "b"], words: "x" },
    });
  expect(basisWords(computed("sum"))).toBe("added up from official figures");
  expect(basisWords(computed("difference"))).toBe("the difference of official figures");
});

test("what is printed or worked out is called so", () => {
  expect(basisWords(official("CHN", "2018", 5))).toBe("official");
  expect(basisWords(observation({ id: "s" }))).toBe("stated in a text");
  expect(basisWords(observation({ id: "d", basis: "derived" }))).toBe("worked out");
});
