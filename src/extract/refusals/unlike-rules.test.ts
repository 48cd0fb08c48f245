/** What is printed like an amount and is something else: what each rule takes, and what looks like it and stays. */
import type { QuantityItem } from "../marks/items.ts";
import { testRule } from "../testing.ts";
import {
  isDaily,
  isEqualled,
  isFormer,
  isMarketShare,
  isOften,
  isPrevious,
  isPrice,
  isRanging,
  isUnknownHolder,
  ofPayments,
} from "./unlike.ts";

testRule(
  "a price",
  (item, { tokens }) => isPrice(item, tokens),
  [
    "sold at $999 a pound",
    "sold at 999 USD per tonne",
    "paid $999 an hour",
    "paid $999 each night",
  ],
  ["sold for $999 million a year", "sold at $999 the pound", "sold for $999 per firm"],
);

testRule(
  "the current account",
  (item, { tokens }) => ofPayments(item, tokens),
  ["the current account showed a surplus of 999 million USD"],
  [
    "the bank account showed a surplus of 999 million USD",
    "a surplus of 999 million USD, not the current account",
    "the current trade showed a surplus of 999 million USD on account of rice",
    "a surplus of 999 million USD",
  ],
);

testRule(
  "a count a day",
  (item, { tokens }) => isDaily(item, tokens),
  [
    "999 tourists cross the border each day",
    "999 tourists cross the border a day",
    "999 tourists daily",
    "999 tourists cross daily",
    "999 Lao and 5 tourists a day",
    "999 Lao and about 5 a day",
  ],
  [
    "999 tourists came one day",
    "999 tourists came on that day",
    "each day was hot; 999 tourists came",
    "999 tourists came; each day was hot",
    "999 tourists came a week",
    "999 tourists came, 5 a day",
    "999 tourists came, or 5 a day",
    "999 tourists came, or about 5 a day",
    "999 tourists came, an average of more than 5,000 daily",
    "999 tourists came (5 a day)",
    "999 tourists came, which is 5 thousand each day",
    "999 tourists came",
  ],
);

testRule(
  "an amount a day or week",
  (item, annotated) => isOften(item, annotated.topics[0], annotated.tokens),
  [
    "daily exports of 999 million USD",
    "weekly rice exports came in all to 999 million USD",
    "they sold 999 million USD each week",
    "they sold 999 million USD of goods a day",
    "each day exports reach 999 million USD",
    "every week exports at the pass in the far north come to 999 million USD",
    "exports of a daily 999 million USD",
    "exports came to each day 999 million USD",
  ],
  [
    "exports of 999 million USD",
    "exports of 999 million USD, or 9 million a day",
    "exports of 999 million USD or 9 million a day",
    "exports of 999 million USD one day",
    "daily flights began and the yearly exports came to 999 million USD",
    "exports of 999 million USD to a few of the firms that trade with others daily",
    "one week later exports at the pass in the far north came to 999 million USD",
  ],
);

testRule(
  "one that is named and is no country",
  (item, { tokens, places }) => isUnknownHolder(item, tokens, places),
  [
    "followed by Haiphong with 999 million USD",
    "trade grew, Thai Nguyen at 999 million USD",
    "and Haiphong with 999 million USD",
    "followed by Bac Thai Nguyen with 999 million USD",
  ],
  [
    "followed by Laos with 999 million USD",
    "followed by rice with 999 million USD",
    "followed by Haiphong in 999 million USD",
    "goods for Haiphong with 999 million USD",
    "followed by May with 999 million USD",
    "followed by FDI with 999 million USD",
    "with 999 million USD",
    "followed by South Korea with 999 million USD",
  ],
);

testRule(
  "a share of a market",
  (item, { tokens }) => isMarketShare(item as QuantityItem, tokens),
  [
    "the market share of its goods rose to 999 percent",
    "its market share was 999 percent",
    "it has 999 percent of the local market",
    "a venture holds 999 percent of the domestic cement market",
  ],
  [
    "it takes 999 percent of the local output",
    "the market share of its goods rose to 999 million USD",
    "the share of its goods rose to 999 percent",
    "the market rose by 999 percent",
    "its market share fell, and trade rose 999 percent",
    "its market share fell; trade rose 999 percent",
    "its market share in all of the goods that the two of them sell there rose 999 percent",
  ],
);

testRule(
  "an amount that another equals",
  (item, { tokens }) => isEqualled(item, tokens),
  ["this nearly equals the trade of 999 million USD", "it matched 999 million USD"],
  [
    "it matched the plan, with 999 million USD",
    "it matched the plan; exports were 999 million USD",
    "it matched what had been planned a long time ago for it as 999 million USD",
    "999 million USD matched it",
    "it passed 999 million USD",
  ],
);

testRule(
  "a former record",
  isFormer,
  [
    "breaking the previous record of 999 million USD",
    "above the old high of 999 million USD",
    "above the earlier peak of 999 million USD set by rice in 2019",
  ],
  [
    "breaking the record of 999 million USD",
    "breaking the previous sum of 999 million USD",
    "breaking the previous record with 999 million USD",
    "breaking the previous record of 999 million USD in 2019",
    "breaking the previous record of 999 million USD set in 2019",
  ],
);

testRule(
  "a level before",
  isPrevious,
  [
    "a level that was previously 999 million USD",
    "formerly 999 million USD",
    "they had earlier been 999 million USD",
    "previously at just 999 million USD",
  ],
  [
    "previously 999 million USD in 2019",
    "earlier exports were 999 million USD",
    "it was previously sold, with 999 million USD",
    "previously rice came to 999 million USD",
    "it was 999 million USD, previously more",
    "it was 999 million USD",
  ],
);

testRule(
  "no one level",
  (item, { tokens }) => isRanging(item, tokens),
  [
    "ranging between 9 and 999 million USD",
    "it ranges from 9 to 999 million USD",
    "sums that ranged up to 999 million USD",
  ],
  [
    "ranging widely, they came to 999 million USD",
    "ranging widely; 999 million USD",
    "it was 999 million USD, ranging widely",
    "ranging over all of the goods that they sell there, 999 million USD",
    "goods ranging from rice to the very best of all steel made 999 million USD",
  ],
);
