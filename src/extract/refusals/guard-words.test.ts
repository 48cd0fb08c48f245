/** What looks like a reason to leave a number alone, and the words that make it one; the number is 999. */
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
const RANGE = "a range over some years";
const PASSAGE = "only the part over one border crossing or port";
const FUNDED = "projects that are funded, not invested in";
const FIRMS = "of foreign-invested firms only";

it.each<[Family, string, string | undefined]>([
  // The whole that a share is of.
  ["exports", "two fifths of the 999 million USD in exports", WHOLE],
  ["exports", "9 percent of all of its 999 million USD in exports", WHOLE],
  ["exports", "9 percent of the total worth of all its exports of 999 million USD", WHOLE],
  ["exports", "9 million USD of the 999 million USD in exports", undefined],
  ["exports", "9 percent of the trade in which its exports reached 999 million USD", undefined],
  [
    "exports",
    "Laos, which is poor, has 9 percent of a trade in which exports were 999 million USD",
    undefined,
  ],
  [
    "exports",
    "9 percent of them went by road in the north, where the roads are new and wide and good, which lifted exports to 999 million USD",
    undefined,
  ],
  ["exports", "Lao firms have 9 percent of the third largest market", undefined],
  ["trade", "Laos is the largest trading partner of China thanks to rail", undefined],
  // A price, a range, another time.
  ["exports", "export growth ranged up to 999 percent", RANGE],
  ["tourists", "arrivals ranged from 9 to 999 tourists", RANGE],
  ["tourists", "arrivals beat the previous record of 999 tourists", COMPARED],
  ["students", "there were previously 999 students", COMPARED],
  ["exports", "exports of 999 percent equals", undefined],
  ["exports", "since then it was calm, and exports rose to 999 million USD", undefined],
  ["exports", "since then it has been calm, and exports were 999 million USD", undefined],
  ["exports", "exports had by then stayed at 999 million USD", undefined],
  ["exports", "Since Tet exports have stayed at 999 million USD", undefined],
  ["exports", "exports rose to 999 million USD two decades later", LATER],
  ["exports", "exports rose to 999 million USD a little later", undefined],
  // A change.
  ["exports", "999 million USD came from exports", undefined],
  ["trade", "tourism has boosted a 999 million USD trade", undefined],
  ["exports", "exports rose 9 percent, up 999 million USD", CHANGE],
  ["exports", "exports fell 9 percent or 999 million USD", CHANGE],
  ["exports", "exports came to 9 million euros or 999 million USD", undefined],
  ["exports", "it took 9 percent of exports, or 999 million USD", undefined],
  ["exports", "it sold 9 percent of them to Laos (999 million USD)", undefined],
  ["exports", "exports rose 9 percent by 999 million USD", CHANGE],
  ["imports", "exports rose by 9 percent and were topped by 999 million USD of imports", undefined],
  ["exports", "exports were higher than 999 million USD", undefined],
  ["exports", "exports were a slightly lower 999 million USD", undefined],
  ["exports", "exports making up 999 million USD", undefined],
  // What has a worth.
  ["exports", "officials praised a treaty worth 999 million USD", "the worth of treaty"],
  [
    "exports",
    "exports gained from what the two prime ministers had called a treaty worth 999 million USD",
    "the worth of treaty",
  ],
  ["exports", "exports rose; a treaty worth 999 million USD", "the worth of treaty"],
  ["exports", "of exports, polymers worth 999 million USD", "the worth of polymers"],
  ["exports", "exports jointly valued at 999 million USD", undefined],
  ["exports", "a treaty signed worth 999 million USD", "the worth of treaty"],
  ["exports", "exports of goods from rural Laos worth 999 million USD", undefined],
  ["exports", "exported goods (all Lao) worth 999 million USD", undefined],
  ["trade", "with trade they did business worth 999 million USD", undefined],
  ["invest", "projects on the way worth 999 million USD", undefined],
  // Counted otherwise.
  [
    "exports",
    "999 million USD in goods are exported each day",
    "an amount a day or week, not a year",
  ],
  ["tourists", "999 tourists came through Lang Son", PASSAGE],
  ["students", "999 students came through Lang Son", undefined],
  ["balance", "the surplus through Lang Son was 999 million USD", PASSAGE],
  ["trade", "trade via the sea routes was 999 million USD", PASSAGE],
  // Investment and aid.
  ["invest", "Funded by China, projects of 999 million USD", FUNDED],
  ["invest", "self funded projects of 999 million USD", undefined],
  ["exports", "exports financed by China were 999 million USD", undefined],
  ["invest", "Average investment was 999 million USD", "an average, not a sum"],
  ["invest", "on average investment went to 999 projects", undefined],
  [
    "invest",
    "On average wages in the north of the land rose while projects drew 999 million USD",
    undefined,
  ],
  ["aid", "aid was 999 million USD", undefined],
  ["invest", "investment grew, followed by mining at 999 million USD", "only the part in mining"],
  ["invest", "investment from abroad with 999 million USD", undefined],
  ["invest", "investment by tycoons reached 999 million USD", undefined],
  ["invest", "investment grew, and projects with 999 million USD", undefined],
  ["invest", "China put 999 projects into a park", "only the part in park"],
  // Part of the trade: of some items, of a sector, of a city, of some firms.
  ["exports", "exports had 999 million USD each", ITEMS],
  ["exports", "11 products with exports of 999 million USD", ITEMS],
  ["exports", "exports came to 999 million USD, and five goods made up half", undefined],
  [
    "exports",
    "of the goods exports in the fine months from May on are machines with 999 million USD",
    ITEMS,
  ],
  ["imports", "Imports of goods are officially 999 million USD", undefined],
  ["exports", "exports by foreign-invested firms were 999 million USD", FIRMS],
  ["exports", "With foreign buyers back, exports were 999 million USD", undefined],
  ["exports", "Where it had invested, exports were 999 million USD", undefined],
  ["exports", "Industry groups said that exports were 999 million USD", undefined],
  ["exports", "exports, the industry said, were 999 million USD", undefined],
  ["exports", "the textile sector where exports were 999 million USD", SECTOR],
  ["exports", "the textile sector in which exports were 999 million USD", SECTOR],
  ["exports", "exports noted by Reuters reached 999 million USD", undefined],
  ["exports", "exports grew and analysts saw 999 million USD", undefined],
  ["exports", "58,000 tonnes of cargo moved and exports were 999 million USD", undefined],
  ["exports", "exports to the two countries were 999 million USD", undefined],
  ["exports", "exports hit their peak again (999 million USD)", undefined],
  ["exports", "by export value (999 million USD)", undefined],
  ["exports", "exports were 9 million euros (999 million USD)", undefined],
  ["trade", "border-trade was 999 million USD", "border trade only"],
  ["exports", "the provinces' exports were 999 million USD", REGION],
  ["exports", "the province's total customs-cleared exports were 999 million USD", REGION],
  ["exports", "last season's exports were 999 million USD", undefined],
  ["exports", "exports grew, such as Laredo with 999 million USD", undefined],
  ["exports", "exports grew, followed by Haiphong at 999 million USD", HOLDER],
  ["exports", "exports of 58,000 tonnes came to 999 million USD", COMMODITY],
  ["exports", "exports at 999 USD per tonne", PRICE],
])("%s: %s", (family, text, expected) => {
  const { item, annotated } = marked(text);
  expect(blockedBy(item, annotated, topicFor(item, annotated), family)).toBe(expected);
});
