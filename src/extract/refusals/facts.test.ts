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
  ],
  [
    "it wants Laos to cut the surplus to 999 million USD",
    "it wants to sign a 999 million USD trade deal",
    "they hope to raise their 999 million USD trade target",
    "they hope to reach 999 million USD in trade",
    "they hope to double trade worth 999 million USD",
    "the ministry's 999 million USD",
  ],
);
