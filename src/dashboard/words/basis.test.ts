import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { observation, official } from "../test-data.ts";
import { basisWords } from "./basis.ts";

test("a computed sum or balance is not called official: no office printed it", () => {
  const computed = (formula: "sum" | "difference") =>
    official("CHN", "2018", 5, {
      source: { kind: "arithmetic", formula, operands: ["a", "b"], words: "x" },
    });
  expect(basisWords(english, computed("sum"))).toBe("added up from official figures");
  expect(basisWords(english, computed("difference"))).toBe("the difference of official figures");
});

test("what is added up with a figure of the reader's own is not called official either", () => {
  const total = official("CHN", "2031", 5, {
    source: { kind: "arithmetic", formula: "sum", operands: ["a", "b"], words: "x" },
    layer: "own",
  });
  expect(basisWords(english, total)).toBe("added up, with figures of your own file");
});

test("what is printed or worked out is called so", () => {
  expect(basisWords(english, official("CHN", "2018", 5))).toBe("official");
  expect(basisWords(english, observation({ id: "s" }))).toBe("stated in a text");
  expect(basisWords(english, observation({ id: "d", basis: "derived" }))).toBe("worked out");
});
