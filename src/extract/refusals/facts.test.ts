/** What is so in a sentence of plans and hopes; the number is 999. */
import { testRule } from "../testing.ts";
import { isFact } from "./facts.ts";

testRule(
  "what is so whatever is planned",
  isFact,
  [
    "exports are expected to beat last year's 999 million USD",
    "exports would be 9 percent lower than last year's 999 million USD",
    "it wants Laos to cut its 999 million USD trade surplus",
    "they hope to double their 999-million-dollar trade",
    "steps to reduce the country's 999 million USD deficit",
    "they plan to double trade to 2 billion USD by 2030 from 999 million USD in 2020",
    "they aim to take trade from 999 million USD last year to 2 billion USD by 2030",
    "trade is to pass 2 billion USD this year, compared to 999 million USD for the last financial year",
    "trade should reach 2 billion USD, compared with 999 million USD in 2022",
    "the office predicts exports of 2 billion USD in 2030, against 999 million USD in 2020",
    "imports should come down to 500 million USD from a record 999 million USD in 2020",
    "trade could reach 2 billion USD in 2030, double the 999 million USD recorded in 2020",
    "they want trade of 2 billion USD in 2030, above the 999 million USD of 2020",
  ],
  [
    "it wants Laos to cut the surplus to 999 million USD",
    "it wants to sign a 999 million USD trade deal",
    "they hope to raise their 999 million USD trade target",
    "they hope to reach 999 million USD in trade",
    "they aim to take trade to 999 million USD in 2030",
    "trade is to grow from 999 million USD to 2 billion USD by 2030",
    "trade should reach 2 billion USD in 2025 and rise from there to 999 million USD in 2030",
    "they hope to double trade worth 999 million USD",
    "trade is forecast to reach 2 billion USD, against 999 million USD forecast for 2030",
    "the ministry's 999 million USD",
  ],
);
