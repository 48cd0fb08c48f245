/** What a number is read as, with how far its words go from its hedge to its unit. */
import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { quantityAt } from "./quantities.ts";

/** The first number in a text: "20000000000 USD at-least: over $ 20 billion"; "" where there is none. */
function numberIn(text: string, scaleOfList?: number): string {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const found = quantityAt(tokens, i, scaleOfList);
    if (!found) continue;
    const { value, currency, kind, qualifier, hedge, to } = found;
    const words = tokens.slice(hedge, to).map(({ w }) => w);
    return `${value} ${currency ?? kind} ${qualifier}: ${words.join(" ")}`;
  }
  return "";
}

/** Least and most that the first number of a text can be. */
function boundsIn(text: string): (number | null | undefined)[] {
  const tokens = tokenize(text);
  const found = tokens.map((_, i) => quantityAt(tokens, i)).find((one) => one !== undefined);
  return [found?.low, found?.high];
}

describe("numbers", () => {
  it.each([
    ["$20 billion", "20000000000 USD exact: $ 20 billion"],
    ["$20 billion USD", "20000000000 USD exact: $ 20 billion usd"],
    ["$ 17, 5 billion", "17500000000 USD exact: $ 17 , 5 billion"],
    ["$17, 500 firms", "17 USD exact: $ 17"],
    ["$17, 5 firms", "17 USD exact: $ 17"],
    ["17, 5 billion", "17 number exact: 17"],
    ["46 mln dlrs", "46000000 USD exact: 46 mln dlrs"],
    ["1.2 bln. dollars", "1200000000 USD exact: 1.2 bln . dollars"],
    ["$5m", "5000000 USD exact: $ 5 m"],
    ["5 m of cloth", "5 number exact: 5"],
    ["half a million", "500000 number exact: half a million"],
    ["half an hour", ""],
    ["a million", "1000000 number exact: a million"],
    ["a millions", ""],
    ["an hundred", "100 number exact: an hundred"],
    ["twenty", "20 number exact: twenty"],
    ["twenty-five", "25 number exact: twenty - five"],
    ["twenty five", "25 number exact: twenty five"],
    ["twenty ten", "20 number exact: twenty"],
    ["nine five", "9 number exact: nine"],
    ["two and a half million", "2500000 number exact: two and a half million"],
    ["two and a third", "2 number exact: two"],
    ["two point five million", "2500000 number exact: two point five million"],
    ["eleven-point-two billion", "11200000000 number exact: eleven - point - two billion"],
    ["31-point-25 billion", "31250000000 number exact: 31 - point - 25 billion"],
    ["one hundred and seventy-two", "172 number exact: one hundred and seventy - two"],
    ["one hundred seventy", "170 number exact: one hundred seventy"],
    ["one hundred and firms", "100 number exact: one hundred"],
    ["one billion six hundred million", "1600000000 number exact: one billion six hundred million"],
    ["3 billion 200 million USD", "3200000000 USD exact: 3 billion 200 million usd"],
    ["3 billion 200 USD", "3000000000 number exact: 3 billion"],
    ["29 thousand 58 million dollars", "29058000000 USD exact: 29 thousand 58 million dollars"],
    ["29 thousand 58 dollars", "29000 number exact: 29 thousand"],
    ["5-million", "5000000 number exact: 5 - million"],
    ["5 billion dong", "5000000000 VND exact: 5 billion dong"],
    ["8 per cent", "0.08 percent exact: 8 per cent"],
    ["8 per hour", "8 number exact: 8"],
    ["8 pc", "0.08 percent exact: 8 pc"],
    ["8 PC", "8 number exact: 8"],
    ["8 pct", "0.08 percent exact: 8 pct"],
    ["8%", "0.08 percent exact: 8 %"],
    ["8-percent", "0.08 percent exact: 8 - percent"],
    ["8 percentage points", "8 points exact: 8 percentage points"],
    ["8 per cent points", "8 points exact: 8 per cent points"],
    ["8 percent point", "8 points exact: 8 percent point"],
    ["8 percentage rises", "8 number exact: 8"],
    ["nine times", "9 times exact: nine times"],
    ["74 fold", "74 times exact: 74 fold"],
    ["nine-fold", "9 times exact: nine - fold"],
    ["double the sum", "2 times exact: double"],
    ["triple what it was", "3 times exact: triple"],
    ["double rooms", ""],
    ["doubled", "2 times exact: doubled"],
    ["25.3 and 5.6 percent", "0.253 percent exact: 25.3"],
    ["25.3 or so", "25.3 number about: 25.3 or so"],
    ["25 and 5 percent", "25 number exact: 25"],
    ["25.3 and 5.6 tonnes", "25.3 number exact: 25.3"],
    ["G7 and COP26", ""],
    ["USD5 million", "5000000 USD exact: usd 5 million"],
    ["a firm", ""],
    ["an investor", ""],
    // Ranges.
    ["10-12 percent", "0.1 percent about: 10 - 12 percent"],
    ["10 to 12 percent", "0.1 percent about: 10 to 12 percent"],
    ["from 10 to 12 percent", "10 number exact: 10"],
    ["ranging from 10 to 12 percent", "0.1 percent about: 10 to 12 percent"],
    ["two or three", "2 number about: two or three"],
    ["two to three", "2 number exact: two"],
    ["between two and three", "2 number about: two and three"],
    ["in two and three", "2 number exact: two"],
    ["12-10 percent", "12 number exact: 12"],
    ["10-12 billion", "10000000000 number about: 10 - 12 billion"],
    ["$10-$12 billion", "10000000000 USD about: $ 10 - $ 12 billion"],
    ["$900 million to $1 billion", "900000000 USD exact: $ 900 million"],
    ["$10 to $12 billion", "10000000000 USD about: $ 10 to $ 12 billion"],
    ["between 1.5 and 2.5 million", "1500000 number about: 1.5 and 2.5 million"],
    ["2015-2020 firms", "2020 number exact: 2020"],
    ["5 to the north", "5 number exact: 5"],
    // Hedges.
    ["about 5 percent", "0.05 percent about: about 5 percent"],
    ["nearly 5 percent", "0.05 percent about: nearly 5 percent"],
    ["nearly a million", "1000000 number about: nearly a million"],
    ["over 5 percent", "0.05 percent at-least: over 5 percent"],
    ["well over 5 percent", "0.05 percent at-least: well over 5 percent"],
    ["a little over 5 percent", "0.05 percent at-least: little over 5 percent"],
    ["just over 5 percent", "0.05 percent at-least: just over 5 percent"],
    ["slightly above 5 percent", "0.05 percent at-least: slightly above 5 percent"],
    ["handed over 5 projects", "5 number exact: 5"],
    ["took over 5 projects", "5 number exact: 5"],
    ["under 5 percent", "0.05 percent at-most: under 5 percent"],
    ["well under 5 percent", "0.05 percent at-most: well under 5 percent"],
    ["just under 5 percent", "0.05 percent at-most: just under 5 percent"],
    ["slightly below 5 percent", "0.05 percent at-most: slightly below 5 percent"],
    ["more than 5 percent", "0.05 percent at-least: more than 5 percent"],
    ["higher than 5 percent", "0.05 percent at-least: higher than 5 percent"],
    ["fewer than 5", "5 number at-most: fewer than 5"],
    ["lower than 5", "5 number at-most: lower than 5"],
    ["rather than 5", "5 number exact: 5"],
    ["no more than 5", "5 number at-most: no more than 5"],
    ["not greater than 5", "5 number at-most: not greater than 5"],
    ["no fewer than 5", "5 number at-least: no fewer than 5"],
    ["not less than 5", "5 number at-least: not less than 5"],
    ["marginally higher than 5", "5 number at-least: marginally higher than 5"],
    ["slightly lower than 5", "5 number at-most: slightly lower than 5"],
    ["at least 5", "5 number at-least: at least 5"],
    ["the least 5", "5 number exact: 5"],
    ["at most 5", "5 number at-most: at most 5"],
    ["the most 5", "5 number exact: 5"],
    ["in excess of 5", "5 number at-least: in excess of 5"],
    ["upwards of 5", "5 number at-least: upwards of 5"],
    ["out of 5", "5 number exact: 5"],
    ["close to 5", "5 number about: close to 5"],
    ["closer to 5", "5 number about: closer to 5"],
    ["due to 5", "5 number exact: 5"],
    ["shy of 5", "5 number about: shy of 5"],
    ["just shy of 5", "5 number about: just shy of 5"],
    ["a bit shy of 5", "5 number about: bit shy of 5"],
    ["up to 5", "5 number at-most: up to 5"],
    ["rose up to 5", "5 number exact: 5"],
    ["estimated at 5", "5 number about: estimated at 5"],
    ["valued at 5", "5 number exact: 5"],
    ["an estimated 5", "5 number about: an estimated 5"],
    ["the estimated 5", "5 number about: estimated 5"],
    ["~5 firms", "5 number about: ~ 5"],
    ["<5 firms", "5 number at-most: < 5"],
    ["> 5 firms", "5 number at-least: > 5"],
    ["crossed the $5 billion mark", "5000000000 USD at-least: crossed the $ 5 billion"],
    ["over the 5 billion mark", "5000000000 number exact: 5 billion"],
    ["above the 5 billion USD of 2021", "5000000000 USD exact: 5 billion usd"],
    ["above the 5 billion USD mark", "5000000000 USD at-least: above the 5 billion usd"],
    ["5 or more", "5 number at-least: 5 or more"],
    ["5 or less", "5 number exact: 5"],
    ["5+ firms", "5 number at-least: 5 +"],
    ["5 plus", "5 number at-least: 5 plus"],
  ])("%s", (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });

  it.each([
    ["$5", "5000000 USD exact: $ 5"],
    ["$5 billion", "5000000000 USD exact: $ 5 billion"],
    ["$5.5", "5500000 USD exact: $ 5.5"],
    ["5 firms", "5 number exact: 5"],
  ])("in a list in millions: %s", (text, expected) => {
    expect(numberIn(text, 1e6)).toBe(expected);
  });

  it.each([
    ["16.1 billion USD", 16.05e9, 16.15e9],
    ["3 billion USD", 2.5e9, 3.5e9],
    ["8.71 percent", 0.08705, 0.08715],
    ["$17, 5 billion", 17.45e9, 17.55e9],
    ["two point five million", 2.45e6, 2.55e6],
    ["31-point-25 billion", 31.245e9, 31.255e9],
    ["29 thousand 58 million dollars", 29057.5e6, 29058.5e6],
    ["3 billion 200 million USD", 3199.5e6, 3200.5e6],
    ["10-12 percent", 0.1, 0.12],
    ["1.5 to 2.5 million", 1.5e6, 2.5e6],
    ["over 3 billion USD", 3e9, null],
    ["less than 3 billion USD", null, 3e9],
  ])("%s lies between", (text, low, high) => {
    expect(boundsIn(text)).toEqual([low, high]);
  });
});
