/** Each rule by which a number is no figure: what it takes, and what looks like it and stays. */
import { describe, expect, it } from "vitest";
import type { Annotated, Item, QuantityItem } from "../marks/annotate.ts";
import type { Topic } from "../marks/topics.ts";
import { marked } from "../testing.ts";
import { isByOther, isLevied } from "./doers.ts";
import { noLevel } from "./no-level.ts";
import { isOverPassage } from "./passages.ts";
import { inUndertaking } from "./undertakings.ts";
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
import { unreal } from "./unreal.ts";
import { isFuture } from "./wishes.ts";

type Rule = (item: Item, annotated: Annotated) => unknown;

/** Sentences that a rule takes, and others that it leaves. */
function rule(name: string, takes: Rule, taken: string[], left: string[]): void {
  describe(name, () => {
    it.each(taken)("takes: %s", (text) => {
      const { item, annotated } = marked(text);
      expect(takes(item, annotated)).toBeTruthy();
    });
    it.each(left)("leaves: %s", (text) => {
      const { item, annotated } = marked(text);
      expect(takes(item, annotated)).toBeFalsy();
    });
  });
}

const topicOf = ({ topics }: Annotated): Topic => topics[0] as Topic;

rule(
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

rule(
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

rule(
  "a count a day",
  (item, { tokens }) => isDaily(item, tokens),
  [
    "999 tourists cross the border each day",
    "999 tourists cross the border a day",
    "999 tourists daily",
    "999 tourists cross daily",
  ],
  [
    "999 tourists came one day",
    "999 tourists came on that day",
    "each day was hot; 999 tourists came",
    "999 tourists came; each day was hot",
    "999 tourists came a week",
    "999 tourists came",
  ],
);

rule(
  "an amount a day or week",
  (item, annotated) => isOften(item, topicOf(annotated), annotated.tokens),
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

rule(
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

rule(
  "a share of a market",
  (item, { tokens }) => isMarketShare(item as QuantityItem, tokens),
  ["the market share of its goods rose to 999 percent", "its market share was 999 percent"],
  [
    "the market share of its goods rose to 999 million USD",
    "the share of its goods rose to 999 percent",
    "the market rose by 999 percent",
    "its market share fell, and trade rose 999 percent",
    "its market share fell; trade rose 999 percent",
    "its market share in all of the goods that the two of them sell there rose 999 percent",
  ],
);

rule(
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

rule(
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

rule(
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

rule(
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

const unrealFor =
  (family?: "invest" | "aid" | "exports"): Rule =>
  (item, annotated) =>
    unreal(item, annotated, family);

rule(
  "what is planned, denied, asked or supposed",
  unrealFor("exports"),
  [
    "exports must reach 999 million USD",
    "exports are set to reach 999 million USD",
    "exports are to hit 999 million USD",
    "officials work to bring exports to 999 million USD",
    "exports are on course for 999 million USD",
    "exports are seen at 999 million USD",
    "exports are seen reaching 999 million USD",
    "the two sides set 999 million USD in exports",
    "exports did not reach 999 million USD",
    "exports never reached the 999 million USD mark",
    "exports didn't reach 999 million USD",
    "exports rarely passed 999 million USD",
    "exports hardly passed 999 million USD",
    "exports hardly ever passed 999 million USD",
    "exports were barely 999 million USD",
    "exports barely topped 999 million USD",
    "exports no longer reach 999 million USD",
    "exports failed to reach 999 million USD",
    "exports fell short of 999 million USD",
    "exports missed 999 million USD",
    "he denied exports of 999 million USD",
    "if exports were 999 million USD",
    "whether exports were 999 million USD",
    "let exports be 999 million USD",
    "were exports 999 million USD?",
    "had exports been 999 million USD, it would be a record",
    "the claim that exports were 999 million USD is false",
  ],
  [
    "Must sold goods for 999 million USD",
    "exports going to Laos reached 999 million USD",
    "exports have been to Laos, at 999 million USD",
    "they sold to the firms 999 million USD",
    "exports to be proud of, at 999 million USD",
    "bound by law, exports were 999 million USD",
    "exports for rice were 999 million USD",
    "exports have seen 999 million USD",
    "exports were seen by all as 999 million USD",
    "a set of exports was 999 million USD",
    "the record was set with exports of 999 million USD",
    "exports not only reached 999 million USD",
    "exports, not including rice, were 999 million USD",
    "exports did not stop at 999 million USD",
    "exports not counting the steel were 999 million USD",
    "rarely seen before, exports of 999 million USD",
    "exports hardly fell and reached 999 million USD",
    "exports barely rose to 999 million USD",
    "for much longer exports were 999 million USD",
    "a failure of crops cut exports to 999 million USD",
    "exports in short were 999 million USD",
    "missing no month, exports came to 999 million USD",
    "not all grew; exports were 999 million USD",
    "they did not rise but were 999 million USD",
    "imports did not grow, while exports were 999 million USD",
    "they agreed not to stop the trade, which reached 999 million USD",
    "they are set to end the year up, with exports of 999 million USD",
    "he did not come, and exports were 999 million USD",
    "few if any exports were 999 million USD",
    "they let exports grow to 999 million USD",
    "have exports of 999 million USD and more",
    "had exports been 999 million USD",
    "exports were 999 million USD; this is false",
    "the false claim is that exports were 999 million USD",
    "exports were 999 million USD",
  ],
);

rule(
  "capital that goes away",
  unrealFor("invest"),
  ["they withdrew investment of 999 million USD", "they halted 999 projects"],
  [
    "they withdrew, and others invested 999 million USD",
    "they withdrew; others invested 999 million USD",
    "they invested 999 million USD",
  ],
);

rule(
  "capital that goes away is no word on exports",
  unrealFor("exports"),
  [],
  ["they withdrew exports of 999 million USD"],
);

rule(
  "aid that is only promised",
  unrealFor("aid"),
  ["they pledged aid of 999 million USD"],
  ["they pledged more, and gave aid of 999 million USD"],
);

rule(
  "a promise is no word on exports",
  unrealFor("exports"),
  [],
  ["they pledged exports of 999 million USD"],
);

rule(
  "a rank that was lost",
  unrealFor(),
  [
    "China lost its place as Vietnam's largest trading partner",
    "China was once Vietnam's largest trading partner",
    "China was once Vietnam's largest trading partner",
  ],
  [
    "China lost ground to Vietnam's largest trading partner",
    "China lost its place, with Japan now Vietnam's largest trading partner",
    "China is Vietnam's largest trading partner",
  ],
);

rule(
  "what is still to come",
  isFuture,
  [
    "exports will reach 999 million USD",
    "exports are expected to reach 999 million USD",
    "exports of 999 million USD expected",
    "exports of 999 million USD are planned",
    "exports came to 999 percent of the year's plan",
    "exports came to 999 percent of this target",
    "deficit to cross 999 million USD",
    "they pledged to sell 999 million USD",
    "exports are likely to reach 999 million USD",
    "exports are estimated to rise to 999 million USD",
    "towards 999 million USD",
    "the target of 999 million USD",
    "with the goal for exports at 999 million USD",
    "they plan to sell 999 million USD",
  ],
  [
    "exports reached 999 million USD",
    "exports came to 999 percent of trade in the plan",
    "exports came to 999 percent of sales, the plan says",
    "it grew by more than expected, while exports were 999 million USD",
    "more will come, while exports were 999 million USD",
    "they agreed to boost trade, which reached 999 million USD",
    "in May exports were 999 million USD",
    "May exports were 999 million USD",
    "the master plan cost 999 million USD",
    "they pledged to the country 999 million USD",
    "exports are estimated to be 999 million USD",
    "exports are likely 999 million USD",
    "towards the end of the year exports were 999 million USD",
    "exceeding the target for it, exports were 999 million USD",
    "it was more than planned 999 million USD",
  ],
);

rule(
  "a part, a difference or a rate",
  noLevel,
  [
    "it came to 999 percent of the city's exports",
    "increases of 999 percent for autos",
    "exports rose from 9 percent to 999 percent",
    "an increase of 999 projects",
    "an increase of 9 projects and 999 million USD",
    "exports were 999 million USD more than in 2019",
    "there were 999 projects fewer than in 2019",
    "visitors fell by 999 tourists",
    "the port lost 999 tourists",
    "9 percent of a total of 999 million USD",
    "it gained another 999 million USD",
    "exports grew, accounting for 999 million USD",
    "they put in 999 million USD per project",
  ],
  [
    "it came to 999 percent of the city",
    "it came to 999 percent of exports",
    "increases of 999 percent for Laos",
    "exports rose by 9 percent to 999 percent",
    "growth rose from 9 percent to 999 percent",
    "it moved from 9 million USD to 999 million USD",
    "exports ran from 9 percent to 999 percent",
    "a group of 999 projects",
    "a group of 9 projects and 999 million USD",
    "an increase by 9 projects and 999 million USD",
    "exports were 999 million USD more",
    "exports were 999 million USD, more than in 2019",
    "tourists came by 999 tourists",
    "a total of 999 million USD",
    "the sum in a total of 999 million USD",
    "for a total of 999 million USD",
    "it sold another 999 million USD",
    "accounting for 999 million USD",
    "exports grew, looking for 999 million USD",
    "they put in 999 million USD per year",
    "they put in 999 million USD the project",
  ],
);

rule(
  "what tariffs or a crisis take",
  isLevied,
  [
    "tariffs on 999 million USD",
    "tariffs on goods on 999 million USD",
    "duties came to 999 million USD",
    "the storm cost exports 999 million USD",
    "the storm cost them 999 million USD",
  ],
  [
    "tariffs pushed exports to 999 million USD",
    "tariffs fell, exports were 999 million USD",
    "tariffs fell while exports were 999 million USD",
    "exports were 999 million USD after tariffs",
    "cost 999 million USD",
    "exports were 999 million USD",
  ],
);

rule(
  "who is no country",
  (_, annotated) => isByOther(topicOf(annotated), annotated),
  [
    "Texas exported 999 million USD",
    "Samsung has invested 999 million USD",
    "Samsung has already invested 999 million USD",
    "farmers exported 999 million USD",
    "local firms exported 999 million USD",
    "the company exported 999 million USD",
  ],
  [
    "Laos exported 999 million USD",
    "Exporters sold 999 million USD",
    "firms exported 999 million USD",
    "big firms exported 999 million USD",
    "the farmer exported 999 million USD",
    "farmers invested 999 million USD",
    "investors from Osaka invested 999 million USD",
    "the country of farmers exported 999 million USD",
    "Texas exports were 999 million USD",
    "exported goods of 999 million USD",
    "In May exported goods came to 999 million USD",
  ],
);

rule(
  "what goes over one place",
  isOverPassage,
  [
    "exports through Lang Son were 999 million USD",
    "exports to China via the Youyi Pass were 999 million USD",
    "exports by way of Hong Kong were 999 million USD",
    "exports were 999 million USD through Lang Son",
    "goods passing through the port came to 999 million USD",
    "in trade 999 million USD between Vietnam and China via Lang Son",
    "exports in 2023 via Laos were 999 million USD",
    "exports via an airport were 999 million USD",
  ],
  [
    "exports were 999 million USD",
    "exports in a way were 999 million USD",
    "exports by way to Hong Kong were 999 million USD",
    "exports of way of Hong Kong were 999 million USD",
    "exports through May were 999 million USD",
    "exports through the Laos deal were 999 million USD",
    "exports through Mekong Partnership were 999 million USD",
    "exports through RCEP were 999 million USD",
    "exports through hard work were 999 million USD",
    "exports through the year were 999 million USD",
    "a railway through Lang Son opened; exports were 999 million USD",
    "goods went through Lang Son while exports were 999 million USD",
    "exports were 999 million USD, with more through Lang Son",
    "exports were 999 million USD and goods went through Lang Son",
    "exports were 999 million USD with 9 percent through Lang Son",
    "a railway through Lang Son cut exports to 999 million USD",
  ],
);

rule(
  "one undertaking",
  (item, annotated) => inUndertaking(item, annotated, topicOf(annotated)),
  [
    "they invested 999 million USD in a solar farm",
    "they invested 999 million USD to build a new steel mill",
    "their investment in a battery plant was 999 million USD",
    "they invested 999 million USD in its plant",
    "they invested 999 million USD in a joint-venture plant",
    "they invested 999 million USD in Laos and Thailand for a dam",
  ],
  [
    "they invested 999 million USD in Laos",
    "they invested 999 million USD in plants",
    "they invested 999 million USD in plant and goods",
    "they invested 999 million USD in a plan of the farm",
    "they invested 999 million USD, more than in a solar farm",
    "they invested 999 million USD and put more into a farm",
    "they invested 999 million USD and 9 million USD in a farm",
    "they invested 999 million USD in the land that was once a farm",
    "they invested in a farm 9 million USD and 999 million USD",
    "after a talk in a hotel they invested 999 million USD",
    "they invested 999 million USD in a very big new and modern steel mill",
  ],
);
