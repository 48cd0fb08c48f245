/** Where the fields of a figure are told: in its sentence, in one before, in title and first lines, or nowhere. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { groundsOf } from "../marks/grounds.ts";
import type { Memory } from "../memory/context.ts";
import { type Here, nothingYet } from "../memory/here.ts";
import { marked, type Setting } from "../testing.ts";
import { explain } from "./explain.ts";
import { groundSides } from "./told.ts";

/** All grounds of the last figure of a text, as "field: how: words". */
function lastOf(text: string, { title = "Vietnam and Laos", published = "2024-06-15" }: Setting) {
  const { figures, explanations } = extract({ id: "x", text, title, published });
  const last = figures.length - 1;
  const [figure, explanation] = [figures[last], explanations[last]];
  if (!figure || !explanation) throw new Error(`no figure in ${text}`);
  return explain(figure, explanation, text).map((one) =>
    [one.field, one.how, ...("words" in one ? [one.words] : [])].join(": "),
  );
}

describe("who the figures before were of, of Vietnam and Laos", () => {
  const BOTH = { home: "VNM", partner: "LAO" };
  const TURNED = { home: "LAO", partner: "VNM" };
  const CHINA = { home: "VNM", partner: "CHN" };
  const THAI = { home: "THA", partner: "LAO" };
  it.each<[string, Partial<Memory>, Partial<Here>, string, string]>([
    ["nobody", {}, {}, "lead", "lead"],
    ["the two in trade", { trade: { pair: BOTH, age: 0 } }, {}, "carried", "carried"],
    ["the two, turned", { trade: { pair: TURNED, age: 0 } }, {}, "carried", "carried"],
    ["the two spoken of", { pair: BOTH }, {}, "carried", "carried"],
    ["the rank of the sentence", {}, { pair: BOTH }, "carried", "carried"],
    ["the trade of the sentence", {}, { trade: TURNED }, "carried", "carried"],
    ["investment", { flows: { invest: { from: "LAO", to: "VNM" } } }, {}, "carried", "carried"],
    ["students", { flows: { students: { from: "VNM", to: "LAO" } } }, {}, "carried", "carried"],
    ["tourists", { flows: { tourists: { from: "LAO", to: "VNM" } } }, {}, "carried", "carried"],
    ["aid", { flows: { aid: { from: "LAO", to: "VNM" } } }, {}, "carried", "carried"],
    // One of the two alone.
    ["Vietnam with another", { trade: { pair: CHINA, age: 0 } }, {}, "carried", "lead"],
    ["Laos with another", { pair: THAI }, {}, "lead", "carried"],
    ["aid to Laos", { flows: { aid: { from: "THA", to: "LAO" } } }, {}, "lead", "carried"],
    ["aid of Laos", { flows: { aid: { from: "LAO", to: "THA" } } }, {}, "lead", "carried"],
    ["the subject", { subject: "VNM" }, {}, "carried", "lead"],
    ["the one with totals", { totals: "LAO" }, {}, "lead", "carried"],
    [
      "who ranked others",
      { rank: { kind: "partner", home: "VNM", period: null } },
      {},
      "carried",
      "lead",
    ],
    ["a third", { subject: "CHN", totals: "CHN" }, {}, "lead", "lead"],
    // Title and first lines give both.
    ["Vietnam alone, in a text on the two", { subject: "VNM", main: BOTH }, {}, "lead", "lead"],
    [
      "Vietnam alone, in a text on it and China",
      { subject: "VNM", main: CHINA },
      {},
      "carried",
      "lead",
    ],
    ["the two, in a text on them", { pair: BOTH, main: BOTH }, {}, "carried", "carried"],
  ])("%s", (_, before, here, refArea, counterpartArea) => {
    const { item, annotated } = marked("trade was 999 million USD");
    const words = { start: -20, end: -10 };
    const said = new Map([
      ["VNM", words],
      ["LAO", words],
    ]);
    const memory = { flows: {}, said, lead: new Map(), ...before } as unknown as Memory;
    groundSides(
      {
        item,
        tokens: annotated.tokens,
        near: [],
        roles: [],
        here: { ...nothingYet(), ...here },
        memory,
      },
      BOTH,
    );
    const grounds = groundsOf(item);
    expect([grounds.refArea?.how, grounds.counterpartArea?.how]).toEqual([
      refArea,
      counterpartArea,
    ]);
  });
});

describe("the words that decide each field of the last figure", () => {
  it.each<[string, string[], Setting?]>([
    [
      "In 2023 Vietnam sold Laos goods worth nearly 540 million USD.",
      [
        "value: said: 540 million USD",
        "unit: said: 540 million USD",
        "qualifier: said: nearly",
        "indicator: said: sold",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    // The last naming before the number, else the first behind it; one in an aside only where there is no other.
    [
      "In 2023 Vietnam did well: Vietnamese exports to Laos came to 540 million USD, the Lao side and Vietnam's said.",
      [
        "value: said: 540 million USD",
        "unit: said: 540 million USD",
        "qualifier: implied",
        "indicator: said: exports",
        "refArea: said: Vietnamese",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    [
      "In 2023 exports came to 540 million USD from Vietnam to Laos, and Lao exports fell.",
      [
        "value: said: 540 million USD",
        "unit: said: 540 million USD",
        "qualifier: implied",
        "indicator: said: exports",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    // What is counted stands in front of a number that ends the text, or in the sentence before.
    [
      "Vietnam has put 5 million USD into Laos, where its projects numbered 12",
      [
        "value: said: 12",
        "unit: said: projects",
        "qualifier: implied",
        "indicator: said: projects",
        "refArea: said: Laos",
        "counterpartArea: said: Vietnam",
        "period: date",
        "measure: implied",
      ],
    ],
    [
      "Vietnam has 30 projects in Laos. There were already 12",
      [
        "value: said: 12",
        "unit: said: 12",
        "qualifier: implied",
        "indicator: said: 12",
        "refArea: carried: Laos",
        "counterpartArea: carried: Vietnam",
        "period: date",
        "measure: implied",
      ],
    ],
    // A tie.
    [
      "Vietnam and Laos have 12 agreements.",
      [
        "value: said: 12",
        "unit: said: agreements",
        "qualifier: implied",
        "indicator: said: agreements",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: date",
      ],
    ],
    // Projects: the noun tells what is counted, and its word for new that it is a flow.
    [
      "Vietnam had 30 new projects in Laos in 2023.",
      [
        "value: said: 30",
        "unit: said: new projects",
        "qualifier: implied",
        "indicator: said: new projects",
        "refArea: said: Laos",
        "counterpartArea: said: Vietnam",
        "period: said: 2023",
        "measure: said: new projects",
      ],
    ],
    [
      "Vietnam had 30 projects in Laos as of May 2023, with firms of all sizes.",
      [
        "value: said: 30",
        "unit: said: projects",
        "qualifier: implied",
        "indicator: said: projects",
        "refArea: said: Laos",
        "counterpartArea: said: Vietnam",
        "period: said: May 2023",
        "measure: said: May 2023",
      ],
    ],
    // Ties and people are their own unit.
    [
      "In 2023 students from Laos in Vietnam were 14,000.",
      [
        "value: said: 14,000",
        "unit: said: students",
        "qualifier: implied",
        "indicator: said: students",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    [
      "In 2023 visitors from Laos to Vietnam reached 98,000.",
      [
        "value: said: 98,000",
        "unit: said: visitors",
        "qualifier: implied",
        "indicator: said: visitors",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    // A unit carried on from the amount before.
    [
      "In 2023 Vietnam's exports to Laos were 540 million USD. Imports from Laos were 1.1 billion.",
      [
        "value: said: 1.1 billion",
        "unit: carried: 540 million USD",
        "qualifier: implied",
        "indicator: said: Imports",
        "refArea: carried: Vietnam",
        "counterpartArea: said: Laos",
        "period: carried: 2023",
      ],
    ],
    [
      "In 2023 Vietnam's exports to Laos were 540 million USD and its imports 1.1 billion.",
      [
        "value: said: 1.1 billion",
        "unit: said: 540 million USD",
        "qualifier: implied",
        "indicator: said: imports",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    // Growth: what it is of, and what says that it is growth.
    [
      "In 2023 Vietnam's exports to Laos went up by about 12 percent.",
      [
        "value: said: 12 percent",
        "unit: said: 12 percent",
        "qualifier: said: about",
        "indicator: said: up",
        "of: said: exports",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
      ],
    ],
    [
      "In 2023 Vietnam's exports to Laos were five times those of 2005.",
      [
        "value: said: five times",
        "unit: said: five times",
        "qualifier: implied",
        "indicator: said: five times",
        "of: said: exports",
        "refArea: said: Vietnam",
        "counterpartArea: said: Laos",
        "period: said: 2023",
        "base: said: 2005",
      ],
    ],
    // "The same period" points to the words that said it.
    [
      "In May 2023 Vietnam's exports to Laos were 45 million USD. In the same month imports from Laos were 90 million USD. Trade with Laos was 135 million USD.",
      [
        "value: said: 135 million USD",
        "unit: said: 135 million USD",
        "qualifier: implied",
        "indicator: said: Trade",
        "refArea: carried: Vietnam",
        "counterpartArea: said: Laos",
        "period: carried: May 2023",
      ],
    ],
    // Behind a rank its words tell what the amount is of.
    [
      "Vietnam ranked third among the exporters to Laos in 2021 with a turnover of 304 million USD.",
      [
        "value: said: 304 million USD",
        "unit: said: 304 million USD",
        "qualifier: implied",
        "indicator: said: third",
        "refArea: said: Laos",
        "counterpartArea: said: Vietnam",
        "period: said: 2021",
      ],
    ],
    // A rank.
    [
      "As of May 2023 Vietnam was about the third largest investor in Laos.",
      [
        "value: said: third largest investor",
        "unit: said: third largest investor",
        "qualifier: implied",
        "indicator: said: third largest investor",
        "refArea: said: Laos",
        "counterpartArea: said: Vietnam",
        "period: said: May 2023",
      ],
    ],
    [
      "Canada was the third largest U.S. supplier in the Americas in 2023.",
      [
        "value: said: third largest U.S. supplier",
        "unit: said: third largest U.S. supplier",
        "qualifier: implied",
        "indicator: said: third largest U.S. supplier",
        "refArea: said: U.S.",
        "counterpartArea: said: Canada",
        "period: said: 2023",
        "scope: said: Americas",
      ],
    ],
    [
      "In 2023 China was Vietnam's largest individual trading partner.",
      [
        "value: said: largest individual trading partner",
        "unit: said: largest individual trading partner",
        "qualifier: implied",
        "indicator: said: largest individual trading partner",
        "refArea: said: Vietnam",
        "counterpartArea: said: China",
        "period: said: 2023",
        "scope: said: individual",
      ],
    ],
    // Nothing is said of the time, and title and first lines give the two.
    [
      "Two-way trade was 1.6 billion USD.",
      [
        "value: said: 1.6 billion USD",
        "unit: said: 1.6 billion USD",
        "qualifier: implied",
        "indicator: said: trade",
        "refArea: lead",
        "counterpartArea: lead",
        "period: date",
      ],
    ],
  ])("%s", (text, expected, setting = {}) => {
    expect(lastOf(text, setting)).toEqual(expected);
  });
});
