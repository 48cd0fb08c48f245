/** Numbers of one commodity or of several items; the number is 999. */
import { expect, it } from "vitest";
import { topicFor } from "../marks/topic-for.ts";
import { marked } from "../testing.ts";
import { partOf } from "./parts.ts";

const SEVERAL = "of several countries together";
const ONE = "only the part in one commodity";
const SHARE = "the share of one commodity";
const ITEMS = "only the part in one of several items";

it.each([
  // Several countries.
  ["exports to Germany, France and Italy (999 million USD)", SEVERAL],
  ["exports to Germany, France & Italy (999 million USD)", SEVERAL],
  ["exports to Germany, selling to France and Italy (999 million USD)", undefined],
  ["exports to Germany in the long years of old, France and Italy (999 million USD)", undefined],
  ["exports to Germany and Italy (999 million USD)", undefined],
  ["exports to Germany, France and Italy were 999 million USD", undefined],
  ["combined exports (999 million USD)", SEVERAL],
  ["exports of the two combined (999 million USD)", undefined],
  ["exports of two members (999 million USD)", undefined],
  ["exports of all firms (999 million USD)", undefined],
  ["exports of all members (999 million USD)", SEVERAL],
  ["combined exports; rice (999 million USD)", undefined],
  ["other markets with exports of 999 million USD", SEVERAL],
  ["other firms with exports of 999 million USD", undefined],
  ["other markets, with exports of 999 million USD", undefined],
  ["in the trade of the year it was markets with exports of 999 million USD", undefined],
  // What earned it.
  ["Fruits stood out, earning 999 million USD in exports", ONE],
  ["Fruit stood out, earning 999 million USD in exports", undefined],
  ["Exports stood out, earning 999 million USD", undefined],
  ["5 stood out, earning 999 million USD in exports", undefined],
  ["Fruits of Laos stood out, earning 999 million USD in exports", undefined],
  ["Fruits stood out, costing 999 million USD in exports", undefined],
  // A rank in one commodity.
  ["exports to the largest importer of tuna, at 999 million USD", ONE],
  ["exports to the largest importer of tuna; at 999 million USD", undefined],
  ["exports to the largest importer of tuna, with imports of 999 million USD", undefined],
  ["exports to the largest importer, at 999 million USD", undefined],
  ["exports to the largest donor, at 999 million USD", undefined],
  // What has the share.
  ["phones accounting for 999 percent of exports", SHARE],
  ["phones that also account for 999 percent of exports", SHARE],
  ["consumer goods taking up 999 percent of exports", SHARE],
  ["phones accounting for 999 million USD of exports", ONE],
  ["Laos accounting for 999 percent of exports", undefined],
  ["trade accounting for 999 percent of exports", undefined],
  ["cotton accounting for 999 percent of exports", SHARE],
  ["the neighbour accounting for 999 percent of exports", undefined],
  ["the phones of Samsung accounting for 999 percent of exports", undefined],
  ["phones representing increases of 999 percent of exports", undefined],
  ["999 percent of its fruit exports", SHARE],
  ["999 percent of its fruit and vegetable exports", SHARE],
  ["999 percent of its total exports", undefined],
  ["999 percent of its seaborne exports", SHARE],
  ["999 percent of its growing exports", undefined],
  ["999 percent of its fruit, and exports", undefined],
  ["999 percent in its fruit exports", undefined],
  ["999 million USD of its fruit exports", undefined],
  // Of a list.
  ["11 export items with turnover over 999 million USD", ITEMS],
  ["these products brought exports of 999 million USD", ITEMS],
  ["products brought exports of 999 million USD", undefined],
  ["Among the main products exports had 999 million USD", ITEMS],
  ["other export products are shoes with exports of 999 million USD", ITEMS],
  ["exports of products that grew came to 999 million USD", undefined],
  ["these products grew; exports were 999 million USD", undefined],
  ["main imports from Japan are steel, with 999 million USD", ITEMS],
  ["main imports from Japan of steel, with 999 million USD", undefined],
  ["imports of these goods were 999 million USD", ITEMS],
  ["imports of the goods were 999 million USD", undefined],
  ["tools and spare parts, with a turnover of 999 million USD", ITEMS],
  ["tools or spare parts, with a turnover of 999 million USD", undefined],
  ["tools and spare parts, at a turnover of 999 million USD", undefined],
  ["Exports of rice grew, with the export value at 999 million USD", ITEMS],
  ["Exports of goods grew, with the export value at 999 million USD", undefined],
  ["999 exports", undefined],
  // What stands too far, or is another's.
  [
    "exports to Germany, France and Italy, which had for many a long year been on the list of the best (999 million USD)",
    undefined,
  ],
  ["exports to Germany, France and the Netherlands (999 million USD)", SEVERAL],
  ["these products made 999 projects", undefined],
  ["these products are its third largest exports", undefined],
  ["phones constitute two fifths of exports", SHARE],
  ["phones and shoes represent 999 percent of exports", SHARE],
  ["in 2020 the top 5 accounted for 999 percent of exports", undefined],
  ["the farms of Cargills accounting for 999 percent of exports", undefined],
  ["export earnings accounted for 999 percent of it", undefined],
  ["exports came to 999 million USD, with 11 items on top", undefined],
  ["exports by these firms were 999 million USD", undefined],
  ["Exports to buyers abroad grew, with the export value at 999 million USD", undefined],
  ["Among those who in the last year or so bought products exports had 999 million USD", undefined],
  [
    "Among friends Laos led in its sale of products to them and had exports of 999 million USD",
    undefined,
  ],
  ["999 percent of its fruit, while sugar exports fell", undefined],
  ["999 percent of its ingot exports", SHARE],
  ["the largest and third largest market, with a turnover of 999 million USD", undefined],
])("%s", (text, expected) => {
  const { item, annotated } = marked(text);
  expect(partOf(item, annotated, topicFor(item, annotated))).toBe(expected);
});
