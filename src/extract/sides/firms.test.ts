import { expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { title: "Korean investment in Vietnam", published: "2023-05-10" };
const FIRM = "of a part of the country or a company";

it.each([
  "The South Korean company has invested $18 billion in Vietnam.",
  "The Korean giant has poured $18 billion into Vietnam.",
  "The Korean conglomerate's investment in Vietnam has reached $18 billion.",
  "South Korean group Lotte has invested $18 billion in Vietnam.",
  "The Korean mobile phone maker has put $18 billion into Vietnam.",
])("one firm is no country: %s", (text) => {
  expect(figureLines(text, setting)).toEqual([]);
  expect(leftLines(text, setting)).toEqual([`$18 billion: ${FIRM}`]);
});

it("and the next sentence goes on with it", () => {
  const text =
    "The Korean carmaker opened a second plant in Vietnam. It has invested $1 billion in the country.";
  expect(figureLines(text, setting)).toEqual([]);
});

it.each([
  "South Korean companies have invested $81 billion in Vietnam.",
  "According to a Japanese bank, South Korea has invested $81 billion in Vietnam.",
  "The Korean business community has invested $81 billion in Vietnam.",
])("all of them are: %s", (text) => {
  expect(figureLines(text, setting)).toEqual(["fdi-capital VNM<KOR 81000m USD 2023-05 stock"]);
});
