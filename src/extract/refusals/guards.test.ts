/** Why a number is left alone though its topic is known; the number is 999. */
import { expect, it } from "vitest";
import { topicFor } from "../marks/topic-for.ts";
import type { Family } from "../marks/topics.ts";
import { marked } from "../testing.ts";
import { blockedBy } from "./guards.ts";

const PRICE = "a price";
const CHANGE = "an increase or decrease, not a level";
const WHOLE = "the whole of a share";
const HOLDER = "of one port, city or company";
const REGION = "of a part of the country or a company";
const COMMODITY = "only the part in one commodity";
const ITEMS = "only the part in one of several items";
const SECTOR = "only the part in one sector";
const COMPARED = "told for comparison, of another time";
const LATER = "of some years later, not of a year";
const SHARE = "the share of one commodity";

it.each<[Family, string, string | undefined]>([
  ["exports", "exports to China were 999 million USD", undefined],
  // The whole of a share.
  ["exports", "9 percent of the 999 million USD in exports", WHOLE],
  ["exports", "9 percent of all its exports, which amounted to 999 million USD", WHOLE],
  ["exports", "9 percent of its total global exports of 999 million USD", WHOLE],
  ["exports", "9 percent of its total yearly sum in exports in 999 million USD", undefined],
  ["exports", "9 percent up the 999 million USD in exports", undefined],
  ["exports", "9 projects of the 999 million USD in exports", undefined],
  // A mark, a price, another time.
  [
    "exports",
    "exports rose to 9 million USD, past the 999 million USD mark",
    "a mark passed by the figure before",
  ],
  ["exports", "exports passed the 999 million USD mark", undefined],
  ["exports", "exports rose by 9 percent, past the 999 million USD mark", undefined],
  ["exports", "exports at 999 USD a tonne", PRICE],
  ["exports", "exports ranged up to 999 million USD", "a range over some years"],
  ["exports", "exports equalled 999 million USD", COMPARED],
  ["exports", "exports beat the previous record of 999 million USD", COMPARED],
  ["exports", "exports were previously 999 million USD", COMPARED],
  ["exports", "exports rose to 999 million USD five years later", LATER],
  ["exports", "since then exports have been above 999 million USD", LATER],
  ["exports", "since then exports rose to 999 million USD", undefined],
  ["exports", "since then, exports have been above 999 million USD", LATER],
  ["exports", "since then they fell; exports have been above 999 million USD", undefined],
  // A change.
  ["exports", "exports rose by 999 million USD", CHANGE],
  ["exports", "exports rose by a little more than 999 million USD", CHANGE],
  ["exports", "exports decreased 999 million USD", CHANGE],
  ["exports", "exports rose 9 percent (999 million USD)", CHANGE],
  ["exports", "exports rose 9 percent, or 999 million USD", CHANGE],
  ["exports", "exports saw an increase of 999 million USD", CHANGE],
  ["exports", "exports were 999 million USD above that", CHANGE],
  ["exports", "exports rose by 9 million USD with Laos and by 999 million USD with China", CHANGE],
  ["exports", "exports made up 999 million USD", undefined],
  ["exports", "exports of up to 999 million USD", undefined],
  ["exports", "exports were a slightly higher 999 million USD", undefined],
  ["exports", "exports were sold by 999 million USD", undefined],
  ["exports", "exports saw a sum of 999 million USD", undefined],
  ["exports", "exports were 9 percent or so and then came to 999 million USD", undefined],
  ["exports", "exports were smaller than 999 million USD", undefined],
  // What has a worth.
  ["exports", "they exported goods worth 999 million USD", undefined],
  ["exports", "of exports a deal worth 999 million USD", "the worth of deal"],
  ["exports", "exports valued at 999 million USD", undefined],
  ["exports", "of exports a ship valued at 999 million USD", "the worth of ship"],
  ["invest", "projects underway worth 999 million USD", undefined],
  ["invest", "projects under way worth 999 million USD", undefined],
  ["invest", "projects, new ones worth 999 million USD", undefined],
  ["trade", "in trade it is worth 999 million USD", undefined],
  // The rest of what is counted otherwise.
  [
    "balance",
    "the current account showed a surplus of 999 million USD",
    "of the current account, not of trade",
  ],
  ["exports", "the current account was in exports of 999 million USD", undefined],
  ["tourists", "999 tourists cross each day", "a count a day, not a year"],
  ["students", "999 students cross each day", "a count a day, not a year"],
  ["exports", "daily exports of 999 million USD", "an amount a day or week, not a year"],
  ["exports", "the market share of exports rose to 999 percent", "a share of a market"],
  [
    "trade",
    "trade through Lang Son was 999 million USD",
    "only the part over one border crossing or port",
  ],
  ["invest", "projects through Lang Son were 999 million USD", undefined],
  // Investment and aid.
  [
    "invest",
    "projects funded by China, of 999 million USD",
    "projects that are funded, not invested in",
  ],
  ["invest", "self-funded projects of 999 million USD", undefined],
  ["invest", "it funded much, and projects came to 999 million USD", undefined],
  ["invest", "the average investment of a project is 999 million USD", "an average, not a sum"],
  ["invest", "on average, investment of 999 million USD", undefined],
  ["aid", "aid of 9 million USD, including 999 million USD", "a part of the sum before"],
  ["invest", "investment of 9 million USD, including 999 million USD", undefined],
  ["invest", "investment in a dam of 999 million USD", "only the part in dam"],
  ["invest", "investment in mining (999 million USD)", "only the part in mining"],
  [
    "invest",
    "investment grew, followed by transport with 999 million USD",
    "only the part in transport",
  ],
  ["invest", "investment grew, followed by Haiphong with 999 million USD", HOLDER],
  ["invest", "investment by entrepreneurs with 999 million USD", undefined],
  // Part of the trade.
  ["exports", "rice exports were 999 million USD", "only the part in rice"],
  ["exports", "exports of rice were 999 million USD", "only the part in rice"],
  ["exports", "exports were of rice (999 million USD)", "only the part in rice"],
  ["exports", "exports grew in paper products (999 million USD)", "only the part in paper"],
  ["exports", "exports grew in 58,000 tonnes of it for 999 million USD", COMMODITY],
  ["exports", "exports grew, such as textiles with 999 million USD", "only the part in textiles"],
  ["exports", "exports grew, Laredo (999 million USD)", HOLDER],
  ["exports", "exports grew, China (999 million USD)", undefined],
  ["exports", "exports grew, followed by Haiphong with 999 million USD", HOLDER],
  ["exports", "in exports seven items had 999 million USD each", ITEMS],
  ["exports", "to each other exports had 999 million USD each other", undefined],
  ["exports", "the transport sector, for which exports were 999 million USD", SECTOR],
  ["exports", "the transport sector, where exports were 999 million USD", SECTOR],
  ["exports", "the land, for which exports were 999 million USD", undefined],
  ["exports", "exports by this sector were 999 million USD", SECTOR],
  ["exports", "exports in this year were 999 million USD", undefined],
  [
    "exports",
    "foreign-invested firms had exports of 999 million USD",
    "of foreign-invested firms only",
  ],
  [
    "exports",
    "The goods with the highest export turnover are machines, with 999 million USD",
    ITEMS,
  ],
  ["trade", "border trade was 999 million USD", "border trade only"],
  ["trade", "cross-border trade was 999 million USD", undefined],
  ["exports", "Guangxi's exports were 999 million USD", REGION],
  ["exports", "Vietnam's exports were 999 million USD", undefined],
  ["exports", "the country's exports were 999 million USD", undefined],
  ["exports", "the province's exports were 999 million USD", REGION],
  ["exports", "Texas exported 999 million USD", REGION],
  ["exports", "999 percent of its fruit exports", SHARE],
  ["exports", "999 percent of its total exports", undefined],
  ["exports", "phones accounting for 999 percent of exports", SHARE],
  [
    "exports",
    "the two other markets with exports of 999 million USD",
    "of several countries together",
  ],
  [
    "exports",
    "exports to Germany, France and Italy (999 million USD)",
    "of several countries together",
  ],
  ["exports", "exports to the rest of Asia (999 million USD)", "of several countries together"],
  ["exports", "Fruits stood out, earning 999 million USD in exports", COMMODITY],
  ["exports", "Laos stood out, earning 999 million USD in exports", undefined],
  ["exports", "these items brought in exports of 999 million USD", ITEMS],
  ["exports", "the main exports are steel, with 999 million USD", ITEMS],
  ["exports", "exports of these goods were 999 million USD", ITEMS],
  ["exports", "tools and spare parts, with turnover of 999 million USD", ITEMS],
  ["exports", "Exports of rice grew, with the export value at 999 million USD", ITEMS],
])("%s: %s", (family, text, expected) => {
  const { item, annotated } = marked(text);
  expect(blockedBy(item, annotated, topicFor(item, annotated), family)).toBe(expected);
});
