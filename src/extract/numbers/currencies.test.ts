import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { currencyAfter } from "./currencies.ts";

describe("money named after its country", () => {
  it.each([
    ["Swiss francs", "CHF"],
    ["Belgian francs", "BEF"],
    ["French francs", "FRF"],
    ["Hong Kong dollars", "HKD"],
    ["Canadian dollars", "CAD"],
    ["Indian rupees", "INR"],
    ["Pakistani rupees", "PKR"],
    ["Mexican pesos", "MXN"],
    ["Philippine pesos", "PHP"],
    ["Egyptian pounds", "EGP"],
    ["British pounds", "GBP"],
    ["Japanese yen", "JPY"],
  ])("%s are %s", (written, currency) => {
    expect(currencyAfter(tokenize(written), 0)?.currency).toBe(currency);
  });

  it.each(["Jamaican dollars", "Haitian francs", "Cuban pesos"])("%s are not known", (written) => {
    expect(currencyAfter(tokenize(written), 0)).toBeUndefined();
  });
});
