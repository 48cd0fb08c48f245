import { expect, it } from "vitest";
import { extract } from "../extract.ts";
import { figureLines, leftLines } from "../testing.ts";

const trade = (amount: string) => `Trade between Vietnam and China was ${amount} in 2022.`;

it.each([
  ["between $170.5 and $172 billion", "170500m USD 2022 about"],
  ["$170.5-172 billion", "170500m USD 2022 about"],
  ["US$4.5 to 5 billion", "4500m USD 2022 about"],
  ["one hundred seventy-two billion dollars", "172000m USD 2022"],
  ["one hundred and seventy-two billion dollars", "172000m USD 2022"],
  ["two billion four hundred thirty million dollars", "2430m USD 2022"],
  ["2 billion 430 million dollars", "2430m USD 2022"],
  ["110 bln. dollars", "110000m USD 2022"],
  ["US$ one hundred seventy-two billion", "172000m USD 2022"],
  ["172,000 million USD", "172000m USD 2022"],
  ["USD 172.125 billion", "172125m USD 2022"],
  ["$17,5 billion", "17500m USD 2022"],
  ["172 thousand 500 million dollars", "172500m USD 2022"],
  ["< 180 billion USD", "180000m USD 2022 at-most"],
  ["> 170 billion USD", "170000m USD 2022 at-least"],
  ["~175 billion USD", "175000m USD 2022 about"],
])("the whole of %s is read", (amount, line) => {
  expect(figureLines(trade(amount))).toEqual([`trade-turnover VNM<CHN ${line}`]);
});

it.each([
  ["1.234,5 million USD", ["1.234", "5 million USD"]],
  ["$1 1/2 billion", ["$1", "1", "2 billion"]],
  ["USD 50.000 million", ["USD 50.000 million"]],
  ["50.000 USD", ["50.000 USD"]],
  ["USD 172,50 lakh", ["USD 172,50 lakh"]],
])("no part of %s is taken for all of it", (amount, quotes) => {
  expect(figureLines(trade(amount))).toEqual([]);
  expect(leftLines(trade(amount))).toEqual(
    quotes.map((quote) => `${quote}: a number in a writing that can be read in two ways`),
  );
});

it.each([
  ["Vietnam welcomed 830.000 Chinese tourists in 2019.", "tourists VNM<CHN 830000 person 2019"],
  [
    "Vietnam welcomed over 1.250.000 Chinese tourists in 2019.",
    "tourists VNM<CHN 1.25m person 2019 at-least",
  ],
  ["In 2019, 12.345 Vietnamese students were in China.", "students CHN<VNM 12345 person 2019"],
  [
    "Vietnam welcomed 1.250 million Chinese tourists in 2019.",
    "tourists VNM<CHN 1.25m person 2019",
  ],
  [
    "Trade between Vietnam and China was 64.250.000.000 USD in 2015.",
    "trade-turnover VNM<CHN 64250m USD 2015",
  ],
  [
    "Vietnam sold China goods worth $1.234.560.000.000 in 2015.",
    "exports VNM<CHN 1234560m USD 2015",
  ],
])("a full stop may set off thousands: %s", (text, line) => {
  expect(figureLines(text)).toEqual([line]);
});

it("there are no tenths of a student", () => {
  const text = "In 2019, 3.5 Vietnamese students were in China for each one in Vietnam.";
  expect(figureLines(text)).toEqual([]);
});

it.each([
  ["In 2022/23 172 billion USD of bilateral trade passed between Vietnam and China.", 172e9],
  ["In 2022, 172 billion USD of bilateral trade passed between Vietnam and China.", 172e9],
  ["Vietnam and China, open 24/7, traded goods worth 172 billion USD in 2022.", 172e9],
])("a year or a fraction before an amount is no part of it: %s", (text, value) => {
  const setting = { id: "x", text, title: "Vietnam and China" };
  expect(extract(setting).figures.map((figure) => figure.value)).toEqual([value]);
});

it("crore behind a thousand are a part of a longer number", () => {
  expect(leftLines(trade("1 thousand 78 crore taka"))).toContain(
    "78 crore taka: a number in a writing that can be read in two ways",
  );
  expect(leftLines(trade("five thousand crore taka"))).toEqual([]);
});
