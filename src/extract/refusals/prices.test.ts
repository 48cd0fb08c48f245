/** What is a change in a price or an exchange rate; the number is 999. */
import { testRule } from "../testing.ts";
import { isPriceChange } from "./prices.ts";

testRule(
  "a change in a price or an exchange rate",
  isPriceChange,
  [
    "the deficit grew on a weaker peso, which fell 999 percent against the dollar",
    "imports rose as the yen lost 999 percent",
    "exports fell after the won gained 999 percent against the greenback",
    "the country's currency has strengthened 999 percent since January",
    "the average price of Korean imports increased 999 percent",
    "import prices rose by 999 percent",
    "prices for its exports had dropped 999 percent",
  ],
  [
    "exports to Laos rose 999 percent",
    "exports to Laos in yuan rose 999 percent",
    "dollar exports to Laos rose 999 percent",
    "as prices fell, exports to Laos rose 999 percent",
    "at constant prices exports to Laos rose 999 percent",
    "the dong weakened and exports to Laos rose 999 percent",
    "the peso stood at 999 million USD",
    "a weak yen and low prices of oil pushed imports up 999 percent",
  ],
);
