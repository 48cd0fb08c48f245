import { expect, test } from "vitest";
import { figureLines } from "../testing.ts";

const SETTING = { published: "2023-04-20", title: "Vietnam's exports to the US and Japan" };
const SHRIMP =
  "Vietnam shipped 600 million USD worth of shrimp in the first quarter of 2023, down 37 percent.";

test.each([
  "Exports to the US plunged 48 percent to 101 million USD and those to Japan 32 percent to 107 million USD.",
  "Japan remained the biggest buyer with 107 million USD, down 26 percent.",
  "Shipments to Japan were 107 million USD.",
])("a text that begins with one good goes on with it: %s", (text) => {
  expect(figureLines(`${SHRIMP} ${text}`, SETTING)).toEqual([]);
});

test.each([
  [
    `${SHRIMP} Total exports to Japan were 5.4 billion USD.`,
    ["exports VNM<JPN 5400m USD 2023-01/2023-03"],
  ],
  [
    `${SHRIMP} Total exports to Japan were 5.4 billion USD. Exports to the US were 20 billion USD.`,
    ["exports VNM<JPN 5400m USD 2023-01/2023-03", "exports VNM<USA 20000m USD 2023-01/2023-03"],
  ],
  [
    `Vietnam exported 5.4 billion USD of goods to Japan in the first quarter. ${SHRIMP} Exports to the US were 20 billion USD.`,
    ["exports VNM<JPN 5400m USD 2023-01/2023-03", "exports VNM<USA 20000m USD 2023-01/2023-03"],
  ],
  [
    `${SHRIMP} Vietnam's exports to Japan were 5.4 billion USD and imports from there 5 billion.`,
    ["exports VNM<JPN 5400m USD 2023-01/2023-03", "imports VNM<JPN 5000m USD 2023-01/2023-03"],
  ],
  [
    `${SHRIMP} Trade with Japan was 11 billion USD in 2022.`,
    ["trade-turnover VNM<JPN 11000m USD 2022"],
  ],
])("%s", (text, figures) => {
  expect(figureLines(text, SETTING)).toEqual(figures);
});
