import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peruvian students", published: "2023-05-10" };
const HOSTS = ["students CHL<PER 44000 person 2023-05", "students JPN<PER 37000 person 2023-05"];

it.each([
  "Some 190,000 Peruvian students are studying abroad, with 44,000 in Chile and 37,000 in Japan.",
  "Peru has 190,000 students overseas: 44,000 in Chile and 37,000 in Japan.",
  "There are 190,000 Peruvians studying abroad: 44,000 in Chile and 37,000 in Japan.",
])("the students of one country by where they are: %s", (text) => {
  expect(figureLines(text, setting)).toEqual(HOSTS);
});

it("all of them together are in no one country", () => {
  const text = "There are 190,000 Peruvians studying abroad, most of them in Chile.";
  expect(figureLines(text, setting)).toEqual([]);
});

it("those of one host are", () => {
  const text = "Some 44,000 Peruvians are studying in Chile, and 37,000 in Japan.";
  expect(figureLines(text, setting)).toEqual([`${HOSTS[0]} about`, HOSTS[1]]);
});
