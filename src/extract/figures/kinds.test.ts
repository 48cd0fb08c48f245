/** What a number is of its topic, and whether projects are invested in; the number is 999 or the last one. */
import { describe, expect, it } from "vitest";
import { groundsOf } from "../marks/grounds.ts";
import type { QuantityItem } from "../marks/items.ts";
import type { Family } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { type Here, nothingYet } from "../memory/here.ts";
import { marked } from "../testing.ts";
import { freshBefore, isInvesting, kindOf } from "./kinds.ts";

const APART = "times that compare no two sizes";
const UNCLEAR = "a percentage without a direction or a whole";
const OTHERS = "compared with another's, not with an earlier time";
const YEARS = "growth over years that are not said";
const ALL = "a total over all partners, or a partner that is not named";
const UNIT = "a number without a unit";

describe("what a number is of its topic", () => {
  const DOLLARS = { currency: { last: "USD" } } as unknown as Memory;
  it.each<[string, Family, string, Memory?]>([
    // Money, and numbers with or without a unit.
    ["exports to Laos were 999 million USD", "exports", "level"],
    ["tourists from Laos spent 999 million USD", "tourists", "money, not people"],
    ["students from Laos paid 999 million USD", "students", "money, not people"],
    ["sister cities spent 999 million USD", "tie", "money, not people"],
    ["the investors have 999 projects", "invest", "level"],
    ["the tourists were 999", "tourists", "level"],
    ["the students were 20", "students", "level"],
    ["the students were 19", "students", "counts something else"],
    ["exports to Laos were 999 million", "exports", "level", DOLLARS],
    ["exports to Laos were 0.1 million", "exports", "level", DOLLARS],
    ["exports to Laos were 999 million", "exports", UNIT],
    ["exports to Laos were 99 thousand", "exports", UNIT, DOLLARS],
    ["exports to Laos were 999000", "exports", UNIT, DOLLARS],
    // In a currency or of a thing that is not known.
    ["exports to Laos were 999 million zloty", "exports", UNIT, DOLLARS],
    ["exports to Laos were PLN 999 million", "exports", UNIT, DOLLARS],
    ["exports to Laos were QZX 999 million", "exports", UNIT, DOLLARS],
    ["as ZLOTYS 999 million went to Laos", "exports", "level", DOLLARS],
    ["exports to Laos were at 999 million", "exports", "level", DOLLARS],
    ["exports of the USA were 999 million", "exports", "level", DOLLARS],
    ["exports to Laos were 999 million mostly", "exports", "level", DOLLARS],
    ["exports to Laos were 999 million exceeding those of Thailand", "exports", "level", DOLLARS],
    ["exports to Laos passed the 999 million mark", "exports", "level", DOLLARS],
    ["exports to Laos were 999 million Tuesday", "exports", "level", DOLLARS],
    // A change, with its direction.
    ["exports to Laos rose 12 percent", "exports", "growth"],
    ["exports to Laos moved 12 percent", "exports", UNCLEAR],
    ["exports to Laos rose by a third", "exports", "growth"],
    ["exports to Laos rose 12 percent in recent years", "exports", YEARS],
    ["exports to Laos rose 12 percent over the past years", "exports", YEARS],
    ["exports to Laos rose 12 percent over the last months", "exports", "growth"],
    ["exports to Laos rose 12 percent, and all went well in recent years", "exports", "growth"],
    ["exports to Laos have since risen 12 percent", "exports", YEARS],
    ["exports to Laos, which began late, had since risen by about 12 percent", "exports", YEARS],
    ["exports to Laos since May 2023 have risen 12 percent", "exports", "growth"],
    ["It has since then been told that exports to Laos rose 12 percent", "exports", "growth"],
    ["the 12 percent rise of all exports", "exports", ALL],
    ["the 12 percent fall in total exports", "exports", ALL],
    ["the 12 percent rise in overall exports", "exports", ALL],
    ["the 12 percent rise with all exports", "exports", "growth"],
    ["the 12 percent rise in exports", "exports", "growth"],
    ["exports rose 12 percent, of all", "exports", "growth"],
    // A part of a whole.
    ["Laos takes 12 percent of exports", "exports", "share"],
    ["Laos takes 12 percent of the total", "exports", "share"],
    ["Laos takes 12 percent of all of its turnover", "exports", "share"],
    ["Laos takes 12 percent of it", "exports", "share"],
    ["Laos takes 12 percent of that", "exports", "share"],
    ["Laos takes 12 percent of the people asked", "exports", UNCLEAR],
    ["Laos takes 12 percent of people that it asked", "exports", UNCLEAR],
    ["Laos takes 12 percent of people", "tourists", "share"],
    ["Laos' market share reached 12 percent of the people asked", "exports", "share"],
    // More or less than another's.
    ["exports to Laos were 12 percent higher than those of Thailand", "exports", OTHERS],
    ["exports to Laos were 12 percent lower than imports", "exports", OTHERS],
    ["exports to Laos were 12 percent higher than exports", "exports", "growth"],
    ["exports to Laos were 12 percent higher than importing firms said", "exports", "growth"],
    ["exports to Laos were 12 percent higher than to Thailand in 2022", "exports", "growth"],
    ["In 2022 exports to Laos were 12 percent higher than to Thailand", "exports", OTHERS],
    ["exports to Laos rose 12 percent as those of Thailand", "exports", "growth"],
    ["exports to Laos rose 12 percent, which is more than Thailand", "exports", "growth"],
    // So many times.
    ["exports to Laos were five times as large as in 2010", "exports", "multiple"],
    ["exports to Laos went there five times", "exports", APART],
    ["exports to Laos were five times as large as those with Thailand", "exports", APART],
    ["exports to Laos were five times as large as that with others", "exports", APART],
    ["exports to Laos were five times as large as that for others", "exports", "multiple"],
    ["exports to Laos were five times larger than Thailand", "exports", APART],
    [
      "exports to Laos were 999 times larger than 9 million USD for Thailand",
      "exports",
      "multiple",
    ],
    [
      "exports to Laos were five times larger than in the years of war and need, when one had to give Thailand rice",
      "exports",
      "multiple",
    ],
    [
      "exports to Laos were five times larger than before while Thailand lost",
      "exports",
      "multiple",
    ],
    ["exports to Laos were five times its imports from there", "exports", APART],
    ["exports to Laos were five times their early imports", "exports", APART],
    ["exports to Laos were five times its exports of 2010", "exports", "multiple"],
    ["exports to Laos were five times its level when old imports went well", "exports", "multiple"],
    ["exports to Laos were five times as large for imports", "exports", "multiple"],
    ["exports to Laos were five times as large in Thailand", "exports", "multiple"],
    ["they were five times larger than imports", "exports", "multiple"],
  ])("%s (%s): %s", (text, family, expected, memory = { currency: {} } as unknown as Memory) => {
    const { item, annotated } = marked(text);
    const quantity = item as QuantityItem;
    const kind = kindOf(quantity, quantity.noun, family, annotated, memory);
    expect("reason" in kind ? kind.reason : kind.found).toBe(expected);
  });
});

describe("whether projects are invested in", () => {
  const flow = { from: "JPN", to: "LAO" };
  const told = { flows: { invest: flow } };
  const none = { flows: {} };
  it.each<[boolean, string, object?, Partial<Here>?]>([
    [false, "it carried out 999 projects"],
    [true, "it carried out 999 projects", none, { flows: { invest: flow } }],
    [true, "it carried out 999 projects", { ...none, topic: { family: "invest" } }],
    [false, "it carried out 999 projects", { ...none, topic: { family: "exports" } }],
    [true, "it carried out 999 projects", told],
    // Those behind projects that were funded are funded too.
    [false, "it carried out 999 projects", { ...told, funded: true }],
    [false, "it carried out 999 projects", { ...told, topic: { family: "invest" }, funded: true }],
    // By words of its sentence.
    [true, "it has 999 Japanese projects"],
    [false, "Japanese aides saw 999 of the projects"],
    [true, "it has 999 valid projects"],
    [true, "it has 999 projects of firms"],
    [true, "it has 999 projects of investors"],
    [true, "Japan has 999 projects in Laos"],
    [true, "Japan has 999 projects across Laos"],
    [false, "it has 999 projects in Laos"],
    [false, "Japan has 999 projects with Laos"],
    [false, "in Japan and Laos 999 projects are known"],
    [true, "Japan invested in 999 projects"],
    // Aid before it is no investment, unless one is told of too.
    [false, "with aid and loans to it, Japan has 999 projects in Laos"],
    [true, "with aid and investment, Japan has 999 projects in Laos"],
    [true, "Japan has 999 projects in Laos and gives it aid"],
    [false, "with aid, Japan has 999 projects in Laos, where firms made an investment"],
  ])("%s: %s", (expected, text, memory = none, here = {}) => {
    const { item, annotated } = marked(text);
    expect(isInvesting(item, annotated, { ...nothingYet(), ...here }, memory as Memory)).toBe(
      expected,
    );
  });
});

describe("new capital, by a word before its number", () => {
  it.each<[string | undefined, string]>([
    ["new", "new projects worth 999 million USD"],
    ["additional", "an additional 999 million USD"],
    ["newly", "newly registered in all of Laos at 999 million USD"],
    [undefined, "newly registered in all of the Lao land at 999 million USD"],
    [undefined, "999 million USD in new projects"],
    [undefined, "projects worth 999 million USD"],
  ])("%s: %s", (word, text) => {
    const { item, annotated } = marked(text);
    expect(freshBefore(item, annotated.tokens)).toBe(word !== undefined);
    const words = groundsOf(item).measure?.words;
    expect(words && text.slice(words.start, words.end)).toBe(word);
  });
});
