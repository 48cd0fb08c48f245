/** What the words of a sentence are about, and which of them a number is of. */
import { describe, expect, it } from "vitest";
import { marked } from "../testing.ts";
import { tokenize } from "../words/tokenize.ts";
import { topicFor } from "./topic-for.ts";
import { type Topic, topicAt } from "./topics.ts";

const MARKS = { "1": "+", "-1": "-" } as const;

/** "balance+ mutual: trade surplus": with the sign of a balance, and whether it is of both or a verb. */
const written = ({ family, sign, mutual, verb }: Topic, words: string) => {
  const kind = `${family}${sign ? MARKS[sign] : ""}`;
  return `${[kind, mutual && "mutual", verb && "verb"].filter(Boolean).join(" ")}: ${words}`;
};

function topicsIn(text: string): string[] {
  const tokens = tokenize(text);
  const lines: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const topic = topicAt(tokens, i);
    if (!topic) continue;
    const words = tokens.slice(topic.from, topic.to).map(({ w }) => w);
    lines.push(written(topic, words.join(" ")));
    i = topic.to - 1;
  }
  return lines;
}

describe("topics", () => {
  it.each<[string, string[]]>([
    ["trade grew", ["trade: trade"]],
    ["trade turnover value grew", ["trade: trade turnover value"]],
    ["bilateral trade", ["trade mutual: trade"]],
    ["bilateral total trade", ["trade mutual: trade"]],
    ["bilateral and other trade", ["trade: trade"]],
    ["two-way trade", ["trade mutual: trade"]],
    ["the way of trade", ["trade: trade"]],
    ["its way trade", ["trade: trade"]],
    ["trade minister", []],
    ["free trade", []],
    ["fair trade", []],
    ["trade and investment agreement", []],
    ["commercial ties", []],
    ["commercial exchange", ["trade: commercial exchange"]],
    ["trade surplus", ["balance+: trade surplus"]],
    ["trade deficit", ["balance-: trade deficit"]],
    ["trade balance", ["balance+: trade balance"]],
    ["the deficit in the trade of goods", ["balance-: deficit in the trade of goods"]],
    ["the deficit in trade", ["balance-: deficit in trade"]],
    ["the deficit in May", ["balance-: deficit"]],
    ["a favourable balance", ["balance+: balance"]],
    ["an adverse balance", ["balance-: balance"]],
    ["a favourable trade balance", ["balance+: trade balance"]],
    ["the balance was struck", []],
    ["an excess of exports over imports", ["balance+: excess of exports over imports"]],
    ["an excess of imports over exports", ["balance-: excess of imports over exports"]],
    ["an excess of rice over wheat", []],
    ["an excess of exports", ["exports: exports"]],
    ["goods flows", ["trade: goods flows"]],
    ["goods exchanged", ["trade: goods exchanged"]],
    ["exchange of goods", ["trade: exchange of goods"]],
    ["exchange of views", []],
    ["exchanged some 5 billion", ["trade verb: exchanged"]],
    ["exchanged 5 billion", ["trade verb: exchanged"]],
    ["do business worth", ["trade: do business"]],
    ["do good", []],
    ["spent 5 million on goods from Laos", ["imports verb: spent"]],
    ["spent 5 million on Chinese goods", ["imports verb: spent"]],
    ["spent 5 million on good roads from Laos", []],
    ["spent 5 million, goods from Laos", []],
    ["sent goods to Laos", ["exports verb: sent"]],
    ["sent a letter", []],
    ["Vietnamese living in Japan", ["other: living"]],
    ["the cost of living", ["other: cost"]],
    ["put 5 billion into Laos", ["invest verb: put"]],
    ["put 5 billion in Laos", ["invest verb: put"]],
    ["put 5 billion on the table", []],
    ["put money into Laos", []],
    ["put the sum at 5. Into Laos", []],
    ["firms committed $5 billion", ["invest verb: committed"]],
    ["firms have pledged $5 billion", ["invest verb: pledged"]],
    ["states pledged $5 billion", []],
    ["firms pledged to stay", []],
    ["exports and more", ["exports: exports"]],
    ["export turnover", ["exports: export turnover"]],
    ["export and import turnover", ["trade mutual: export and import turnover"]],
    ["import-export", ["trade mutual: import - export"]],
    ["import/export", ["trade mutual: import / export"]],
    ["exports and imports grew", ["exports: exports", "imports: imports"]],
    ["exports and imports totaled 5 billion", ["trade mutual: exports and imports"]],
    ["exports and imports totaled 5 and 6 billion", ["exports: exports", "imports: imports"]],
    [
      "exports and imports totaled 5 billion, respectively",
      ["exports: exports", "imports: imports"],
    ],
    ["exports and imports, totaled 5 billion", ["exports: exports", "imports: imports"]],
    [
      "imports and exports between the two came to 5 billion in 2018",
      ["trade mutual: imports and exports"],
    ],
    [
      "exports and imports between Laos and Thailand hit a record 7.6 billion",
      ["trade mutual: exports and imports"],
    ],
    [
      "exports and imports between the two were 5 and 6 billion",
      ["exports: exports", "imports: imports"],
    ],
    ["exported and imported goods totaled 5", ["exports verb: exported", "imports verb: imported"]],
    ["trade (exports and imports)", ["trade: trade"]],
    ["trade (exports plus imports)", ["trade: trade"]],
    ["trade (exports, imports)", ["trade: trade", "exports: exports", "imports: imports"]],
    ["inbound shipments", ["imports: shipments"]],
    ["shipments", ["exports: shipments"]],
    ["export-led growth", []],
    ["export market", []],
    ["a share of its export market", ["exports: export market"]],
    ["tops its import market with a 5 percent share", ["imports: import market"]],
    ["tops its import market with a 5 percent rise", []],
    ["sold goods to each other", ["trade mutual verb: sold"]],
    ["sold goods. Each other", ["exports verb: sold"]],
    ["sold goods", ["exports verb: sold"]],
    ["sold 5 billion", ["exports verb: sold"]],
    ["sold Japan 5 billion", ["exports verb: sold"]],
    ["sold Japan on the plan", []],
    ["sold rice to Japan", ["exports verb: sold"]],
    ["sold rice to its neighbour", ["exports verb: sold"]],
    ["sold rice to it", ["exports verb: sold"]],
    ["sold rice to shops", []],
    ["sold rice; to Japan", []],
    ["sales abroad", ["exports: sales"]],
    ["overseas sales", ["exports: sales"]],
    ["sales in shops", []],
    // The other way of what crosses a border.
    ["sales to China grew, its purchases fell", ["exports: sales", "imports: purchases"]],
    ["sales to China grew, and car purchases fell", ["exports: sales"]],
    ["sales in shops grew, its purchases fell", []],
    ["its purchases from China fell, its sales grew", ["imports: purchases", "exports: sales"]],
    ["sales to China grew; its purchases fell", ["exports: sales"]],
    ["bought rice from Laos", ["imports verb: bought"]],
    ["bought a house", []],
    ["registered capital", ["invest: capital"]],
    ["the capital", []],
    ["a capital of nearly $5 million", ["invest: capital"]],
    ["the capital of Laos", []],
    ["investment firm", []],
    ["projects", ["invest: projects"]],
    ["students", ["students: students"]],
    ["student visas", ["students: student"]],
    ["tourists", ["tourists: tourists"]],
    ["tourist visas", []],
    ["aid", ["aid: aid"]],
    ["donors", []],
    ["aid agency", []],
  ])("%s", (text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });
});

/** What the number 999 is of. */
function topicOf(text: string): string | undefined {
  const { item, annotated } = marked(text);
  const topic = topicFor(item, annotated);
  const words = topic && annotated.tokens.slice(topic.from, topic.to).map(({ w }) => w);
  return words?.join(" ");
}

describe("which topic a number is of", () => {
  it.each([
    ["exports were 999 million USD", "exports"],
    ["exports rose and imports were 999 million USD", "imports"],
    ["trade was 9 million USD, with $999 million in exports", "exports"],
    ["trade was 9 million USD, 999 million USD worth of exports", "exports"],
    ["trade grew by a 999 percent rise in imports", "imports"],
    ["trade made a 999 million USD trade surplus", "trade surplus"],
    ["trade grew, with 999 million USD in 2018 of exports", "trade"],
    ["trade grew, with 999 million USD in Vietnam of exports", "trade"],
    ["trade grew, with 999 million USD in Vietnam's exports", "exports"],
    ["trade grew, with 999 million USD in the Lao exports", "exports"],
    ["trade grew to 999 million USD, of which exports", "trade"],
    ["trade was 999 million USD exported goods", "trade"],
    ["of trade $999 million were exports", "exports"],
    ["of trade 999 million USD came from Vietnam's exports", "exports"],
    ["trade grew and 999 million USD from its imports", "imports"],
    ["trade grew and 999 million USD from big imports", "trade"],
    ["trade earned 999 million USD from exports", "exports"],
    ["trade and 999 million USD on imports", "imports"],
    ["trade and 999 million USD on the imports", "trade"],
    ["trade was 999 million USD (15 crore taka) in exports", "exports"],
    ["trade was 999 million USD (a record) in exports", "trade"],
    ["trade was 999 million USD in goods and services exports", "exports"],
    ["trade was 999 million USD - exports", "trade"],
    ["trade was 999 million USD and exports", "trade"],
    ["exports and imports were 999 million USD and 9 million USD", "exports"],
    ["exports and imports were 9 million USD and 999 million USD", "imports"],
    ["exports and imports were 999 million USD", "imports"],
    ["exports and imports were 999 million USD and 9 projects", "imports"],
    ["exports of 9 million USD and imports of 999 million USD", "imports"],
    ["9 million USD in exports and 999 million USD", "exports"],
    ["trade was up with 9 million USD in exports and 999 million USD", "trade"],
    ["trade saw a 9 percent rise in imports to 999 million USD", "imports"],
    ["trade saw a 9 percent rise in imports and 999 million USD", "trade"],
    ["trade saw 9 million USD worth of exports, a 999 percent increase", "exports"],
    ["trade saw 9 million USD worth of exports, and a 999 percent increase", "trade"],
    ["trade saw 9 million USD worth of exports to that country, up 999 percent", "exports"],
    ["trade saw 9 million USD worth of exports rise 999 percent", "exports"],
  ])("%s", (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });
});
