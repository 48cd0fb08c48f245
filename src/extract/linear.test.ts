import { afterAll, expect, it } from "vitest";
import { counted } from "../model/testing-steps.ts";

const counter = counted();
const { extract } = await import("./extract.ts");
afterAll(() => counter.stop());

const SHORT = 500;
const TIMES = 16;

it.each<[string, (k: number) => string]>([
  ["a list without numbers", () => "a "],
  ["articles", () => "the "],
  ["brackets that never close", () => "("],
  ["numbers and commas", () => "1,"],
  ["small amounts", () => "$1 "],
  ["ranges of years", () => "2018-"],
  ["countries", () => "Vietnam, "],
  ["amounts in one sentence", () => "and 5 billion USD "],
  ["sentences with figures", (k) => `In 2019 trade with China was ${k + 1} million USD. `],
  [
    "agreements, each of another day",
    (k) =>
      `Vietnam and China signed an agreement on ${(k % 28) + 1} May ${1900 + (Math.floor(k / 28) % 120)} in Hanoi ${k}. `,
  ],
  [
    "agreements, each of another name",
    (k) =>
      `On ${1 + (k % 28)} March ${1950 + (k % 70)}, Vietnam and Laos signed pact ${[..."0123"].map((_, at) => "abcdefghij"[Math.floor(k / 10 ** at) % 10]).join("")} on rivers.\n`,
  ],
])("takes steps in line with the length: %s", (_, unit) => {
  const steps = (count: number) => {
    const text = Array.from({ length: count }, (_, k) => unit(k)).join("");
    return counter.steps(() => extract({ id: "text", text, title: "Vietnam and China" }));
  };
  expect(steps(TIMES * SHORT) / steps(SHORT)).toBeLessThan(1.1 * TIMES);
});
