import { describe, expect, it } from "vitest";
import { rankAt } from "../marks/ranks.ts";
import { tokenize } from "../words/tokenize.ts";
import { quantityAt } from "./quantities.ts";

function first(text: string) {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const found = quantityAt(tokens, i);
    if (found) return found;
  }
  return undefined;
}

describe("quantities", () => {
  it.each([
    ["$16.1bn", 16.1e9, "USD", "exact"],
    ["US$20 billion", 20e9, "USD", "exact"],
    ["$US20.5 billion", 20.5e9, "USD", "exact"],
    ["$A3 million", 3e6, "AUD", "exact"],
    ["105.75billion USD", 105.75e9, "USD", "exact"],
    ["USD 8,200.75 million", 8200.75e6, "USD", "exact"],
    ["46 mln dlrs", 46e6, "USD", "exact"],
    ["1.45 trillion yuan", 1.45e12, "CNY", "exact"],
    ["203.73 billion U.S. dollars", 203.73e9, "USD", "exact"],
    ["4.1 billion marks", 4.1e9, "DEM", "exact"],
    ["Tk 2,000 crore", 2000e7, "BDT", "exact"],
    ["240m USD", 240e6, "USD", "exact"],
    ["five million", 5e6, undefined, "exact"],
    ["half a million", 0.5e6, undefined, "exact"],
    ["twenty-five thousand", 25e3, undefined, "exact"],
    ["one hundred and twenty", 120, undefined, "exact"],
    ["two and a half million", 2.5e6, undefined, "exact"],
    ["over 25.8 billion USD", 25.8e9, "USD", "at-least"],
    ["no fewer than 300", 300, undefined, "at-least"],
    ["topped 1 billion USD", 1e9, "USD", "at-least"],
    ["crossed the $100 billion mark", 100e9, "USD", "at-least"],
    ["less than 3 billion USD", 3e9, "USD", "at-most"],
    ["neared 1.3 billion USD", 1.3e9, "USD", "about"],
    ["some 2,000", 2000, undefined, "about"],
    ["close to 5 percent", 0.05, undefined, "about"],
    ["10,000 or more", 10000, undefined, "at-least"],
    ["8.71 percent", 0.0871, undefined, "exact"],
    ["13 pct", 0.13, undefined, "exact"],
    ["over one quarter of", 0.25, undefined, "at-least"],
    ["two-thirds of", 0.666667, undefined, "exact"],
    ["nine-fold", 9, undefined, "exact"],
    ["more than doubled", 2, undefined, "at-least"],
    ["slightly more than 3 billion USD", 3e9, "USD", "at-least"],
    ["marginally less than 3 billion USD", 3e9, "USD", "at-most"],
    ["not more than 3 billion USD", 3e9, "USD", "at-most"],
    ["no less than 3 billion USD", 3e9, "USD", "at-least"],
    ["just under 40 billion USD", 40e9, "USD", "at-most"],
    ["slightly above 40 billion USD", 40e9, "USD", "at-least"],
    ["a bit shy of 4 billion USD", 4e9, "USD", "about"],
    ["in excess of 4 billion USD", 4e9, "USD", "at-least"],
    ["upwards of 4 billion USD", 4e9, "USD", "at-least"],
    ["at least 4 billion USD", 4e9, "USD", "at-least"],
    ["at most 4 billion USD", 4e9, "USD", "at-most"],
    ["up to 5,000", 5000, undefined, "at-most"],
    ["an estimated 7,000", 7000, undefined, "about"],
    ["US$ 17, 5 billion", 17.5e9, "USD", "exact"],
    ["$17, 25 billion", 17.25e9, "USD", "exact"],
    ["5 billion €", 5e9, "EUR", "exact"],
    ["17.5 billion Hong Kong dollars", 17.5e9, "HKD", "exact"],
    ["3 billion Australian dollars", 3e9, "AUD", "exact"],
    ["40 billion Mexican pesos", 40e9, "MXN", "exact"],
    ["40 billion Philippine pesos", 40e9, "PHP", "exact"],
    ["500 billion Pakistani rupees", 500e9, "PKR", "exact"],
  ])("%s", (text, value, currency, qualifier) => {
    const found = first(text);
    expect(found?.value).toBeCloseTo(value as number, 6);
    expect(found?.currency).toBe(currency);
    expect(found?.qualifier).toBe(qualifier);
  });

  it.each([
    ["10-12 percent", 0.1, 0.12],
    ["between 5 and 6 billion USD", 5e9, 6e9],
    ["5 to 6 million", 5e6, 6e6],
  ])("the range %s", (text, low, high) => {
    expect(first(text)).toMatchObject({ value: low, low, high, qualifier: "about" });
  });

  it.each(["8 percentage points", "8 percent points", "8 per cent points"])(
    "%s are none of a hundred",
    (text) => expect(first(text)).toMatchObject({ kind: "points", value: 8 }),
  );

  it("takes no name for a number", () => {
    expect(first("COP26 and G7")).toBeUndefined();
  });
});

const rankIn = (text: string) => {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const found = rankAt(tokens, i);
    if (found) return found;
  }
  return undefined;
};

describe("ranks", () => {
  it.each([
    ["its second-largest trading partner", 2, "partner"],
    ["the 8th largest trade partner", 8, "partner"],
    ["the biggest import market", 1, "imports"],
    ["second largest export destination", 2, "exports"],
    ["largest source of Laos's imports", 1, "imports"],
    ["third biggest market for its exports", 3, "exports"],
    ["the seventh biggest foreign investor", 7, "investor"],
    ["largest source of foreign direct investment", 1, "investor"],
    ["the No. 1 trading partner", 1, "partner"],
    ["ranked third", 3, undefined],
    ["in second place", 2, undefined],
    ["the largest ODA donor", 1, "other"],
    ["the third largest tourism partner", 3, "other"],
    ["the largest coffee importer", 1, "other"],
    ["the largest buyer of rubber", 1, "other"],
    ["the largest buyer", 1, "exports"],
    ["the largest supplier", 1, "imports"],
    ["the largest supplier of steel", 1, "other"],
    ["the second largest partner in trade", 2, "partner"],
    ["the second largest partner in investment", 2, "investor"],
    ["the second largest partner in tourism", 2, "other"],
    ["the second largest partner of labour cooperation", 2, "other"],
  ])("%s", (text, value, of) => {
    expect(rankIn(text)).toMatchObject({ value, of, vague: false });
  });

  it("reads a range of ranks, and ranks among several", () => {
    expect(rankIn("ranked third or fourth")).toMatchObject({ value: 3, alternative: 4 });
    expect(rankIn("one of the five biggest investors")).toMatchObject({ value: 5, atMost: true });
    expect(rankIn("among the top five investors")).toMatchObject({ value: 5, atMost: true });
    expect(rankIn("one of the largest trade partners")).toMatchObject({ vague: true });
  });
});
