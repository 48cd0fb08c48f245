import { describe, expect, it } from "vitest";
import type { Observation } from "../../model/types.ts";
import { select } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import { datasetOf, inputOf, observation, official, textSource } from "../test-data.ts";
import { type Card, cardOf, kindsOf } from "./cards.ts";

function cards(
  observations: Observation[],
  view: Partial<View> = {},
  checks = datasetOf([]).checks,
) {
  const input = inputOf(observations, view);
  const dataset = { ...input.dataset, checks };
  const ofAllYears = select(dataset, { ...input.view, from: null, to: null });
  const whole = { ...input, dataset, ofAllYears };
  const all = kindsOf(whole).flatMap((kind) => cardOf(whole, kind) ?? []);
  return new Map(all.map((card) => [card.id, card]));
}
const numbers = (card: Card | undefined) => card?.figures.map(({ number }) => number);
const rounded = (value: number, half: number) => ({ low: value - half, high: value + half });

const multiple = observation({
  id: "times",
  indicator: "multiple",
  of: "trade-turnover",
  value: 50,
  unit: "multiple",
  low: 45,
  high: 55,
  period: "2018",
  base: "2000",
});
const counts = [
  official("CHN", "1991", 32e6, rounded(32e6, 0.5e6)),
  official("CHN", "2000", 2.5e9),
  official("CHN", "2020", 192e9),
  official("VNM", "2000", 3e9),
  official("VNM", "2022", 175.7e9),
  official("VNM", "2023-01/2023-11", 155e9),
];

describe("a card that the data cannot fill", () => {
  const year = [official("VNM", "2018", 594e6)];

  it("is not there: one year has no growth", () => {
    expect([...cards(year).keys()]).toEqual(["turnover"]);
  });

  it("is there, with the filter to lift, where only the filters leave too little", () => {
    const two = [...year, official("VNM", "2023", 1.2e9)];
    expect(numbers(cards(two).get("since-2018"))).toHaveLength(1);
    const card = cards(two, { bases: ["stated"] }).get("since-2018");
    expect(card?.empty?.looser).toEqual([{ label: "Basis: show all", change: { bases: null } }]);
  });
});

describe("a card that the filters leave without its first year", () => {
  const empty = (view: Partial<View>) => cards(counts, view).get("since-1991")?.empty;
  const lift = (filter: string, change: Partial<View>) => [
    { label: `${filter}: show all`, change },
  ];

  it("offers what brings that year back, not what brings back other figures", () => {
    expect(numbers(cards(counts).get("since-1991"))).not.toEqual([]);
    expect(empty({ reporters: ["VNM"], from: 2010 })?.looser).toEqual(
      lift("Reporter", { reporters: null }),
    );
    expect(cards(counts, { from: 2010 }).get("since-1991")?.empty).toBeUndefined();
  });

  it("says that more than one filter is in the way where one alone does not do", () => {
    const both = empty({ reporters: ["VNM"], bases: ["stated"] });
    expect(both?.why).toContain("More than one filter");
    expect(both?.looser.map(({ label }) => label)).toEqual(["Reset"]);
  });
});

describe("the latest trade", () => {
  it("is the last whole year of each reporter, never the part of a later one", () => {
    const card = cards(counts).get("turnover");
    expect(numbers(card)).toEqual(["175.7 bn USD", "192 bn USD"]);
    expect(card?.figures.map(({ of }) => of)).toEqual([
      "As reported by Vietnam, 2022",
      "As reported by China, 2020",
    ]);
    expect(card?.figures[0]?.source).toBe("Official: Customs of VNM");
  });

  it("is of the last year of either, before that which both have", () => {
    const figures = cards([
      ...counts,
      official("CHN", "2022", 234.9e9),
      official("VNM", "2023", 171.8e9),
    ]).get("turnover")?.figures;
    expect(figures?.map(({ of }) => of)).toEqual([
      "As reported by Vietnam, 2023",
      "As reported by China, 2022",
      "As reported by Vietnam, 2022",
    ]);
  });

  it("keeps a part of a year that is all there is, and calls it so", () => {
    const [part] =
      cards([official("VNM", "2023-01/2023-11", 155e9)]).get("turnover")?.figures ?? [];
    expect(part).toMatchObject({
      number: "155 bn USD",
      of: "As reported by Vietnam, first 11 months of 2023",
    });
  });

  it("has after the counts what texts tell of a later year, and of whose count it is", () => {
    const told = (fields: Partial<Observation> & { id: string }) =>
      cards([...counts, observation({ value: 205.2e9, ...fields })])
        .get("turnover")
        ?.figures.slice(2)
        .map(({ number, of, basis }) => [number, of, basis]);
    const named = { id: "own", reporter: "VNM", layer: "own" } as const;
    expect(told({ ...named, period: "2024" })).toEqual([
      ["205.2 bn USD", "As reported by Vietnam, 2024", "Stated in your own text"],
    ]);
    // Vietnam's last year is 2022, China's 2020.
    expect(told({ ...named, period: "2022" })).toEqual([]);
    expect(told({ id: "chinas", reporter: "CHN", period: "2021" })).toHaveLength(1);
    expect(told({ id: "anybodys", period: "2021" })).toEqual([]);
    expect(told({ id: "anybodys", period: "2023" })).toHaveLength(1);
    expect(told({ ...named, period: "2024-01/2024-06" })).toEqual([]);
    expect(told({ ...named, period: "2024", basis: "derived" })).toEqual([]);
    const later = observation({ id: "later", reporter: "VNM", period: "2025", value: 220e9 });
    const both = cards([...counts, observation({ ...named, period: "2024" }), later]);
    expect(numbers(both.get("turnover"))).toEqual(["175.7 bn USD", "192 bn USD", "220 bn USD"]);
  });

  it("is what a text states where no count is shown, with its hedge", () => {
    const claim = observation({ id: "claim", value: 180e9, period: "2021", qualifier: "at-least" });
    const [figure] =
      cards([...counts, claim], { bases: ["stated"] }).get("turnover")?.figures ?? [];
    expect(figure).toMatchObject({
      number: "At least 180 bn USD",
      source: "Stated in a text: Paper a (January 2020)",
      id: "claim",
    });
  });

  it("says a balance as a surplus or a deficit", () => {
    const balance = { indicator: "trade-balance" };
    const card = cards([
      official("VNM", "2022", -60.3e9, balance),
      official("CHN", "2021", 46e9, balance),
    ]).get("balance");
    expect(numbers(card)).toEqual(["A deficit of 60.3 bn USD", "A surplus of 46 bn USD"]);
  });
});

describe("growth", () => {
  it("starts from the first year that is counted and from those the texts measure from", () => {
    const ids = [...cards([...counts, multiple]).keys()];
    expect(ids).toEqual(["turnover", "since-1991", "since-2000"]);
  });

  it("stays with one reporter, and says whose first year is missing", () => {
    const [growth, ...more] = cards(counts).get("since-1991")?.figures ?? [];
    expect(more).toEqual([]);
    // 192e9 / 32e6 = 6000; 192e9 / 32.5e6 = 5907.7; 192e9 / 31.5e6 = 6095.2: two digits are sure.
    expect(growth).toMatchObject({
      number: "About 6,000 times",
      basis: "Computed",
      marks: ["no figure of Vietnam for 1991"],
      of: "By China’s count, 1991 to 2020",
      quotient: {
        operands: [
          { id: "trade-turnover.CHN.2020", label: "192 bn USD, 2020" },
          { id: "trade-turnover.CHN.1991", label: "32 m USD, 1991" },
        ],
        result: "6,000 times, 5,908 to 6,095 times",
      },
      notes: ["Vietnam has no figure for 1991, so that its growth cannot be told from there."],
    });
  });

  it("ends with the last year in view though it begins before it", () => {
    const within = [...counts, multiple, official("CHN", "2016", 98e9)];
    const [growth] = cards(within, { from: 2010, to: 2018 }).get("since-2000")?.figures ?? [];
    // 98 / 2.5 = 39.2
    expect(growth).toMatchObject({
      number: "About 39.2 times",
      of: "By China’s count, 2000 to 2016",
    });
  });

  it("puts what a text states beside it, with what the checks found", () => {
    const checks = [
      {
        id: "c",
        kind: "multiple" as const,
        verdict: "differs" as const,
        observations: ["times", "trade-turnover.VNM.2022", "trade-turnover.VNM.2000"],
        stated: 50,
        computed: 58.5667,
        message: "x",
      },
    ];
    const card = cards([...counts, multiple], {}, checks).get("since-2000");
    // 175.7 / 3 = 58.5667; 192 / 2.5 = 76.8
    expect(numbers(card)).toEqual(["About 76.8 times", "About 58.6 times", "50 times"]);
    expect(card?.figures[2]).toMatchObject({
      id: "times",
      of: "As a text states it, 2000 to 2018",
      marks: ["differs from other figures"],
      notes: ["Held against other figures for the same years: Vietnam 58.6 times (differs)"],
    });
    const all = { from: null, to: null };
    expect(card?.leads.map(({ label, change }) => [label, change])).toEqual([
      ["Chart", { measure: "turnover", mode: "index", base: 2000 }],
      ["Compare 2000 and 2020", { compare: [2000, 2020], ...all }],
      ["Compare 2000 and 2022", { compare: [2000, 2022], ...all }],
      ["Compare 2000 and 2018", { compare: [2000, 2018], ...all }],
    ]);
  });

  it("leads to the years of its figure, and takes those into view that it begins in", () => {
    const within = [...counts, multiple, official("CHN", "2016", 98e9)];
    const card = cards(within, { from: 2015, to: 2017 }).get("since-2000");
    expect(numbers(card)).toEqual(["About 39.2 times"]);
    expect(card?.leads.slice(1)).toEqual([
      {
        label: "Compare 2000 and 2016",
        id: "compare",
        change: { compare: [2000, 2016], from: 2000, to: 2017 },
      },
    ]);
  });
});

describe("people", () => {
  const person = { unit: "person" };
  const dateless = { period: "2020-01", periodFromDocument: true };

  it("keeps directions apart, says about, and that a figure is repeated and dated by its text", () => {
    const students = { ...person, indicator: "students" };
    const card = cards([
      official("CHN", "2018", 11299, { ...students, measure: "stock" }),
      observation({
        ...students,
        ...dateless,
        id: "out",
        refArea: "CHN",
        counterpartArea: "VNM",
        value: 11000,
        repeats: [{ period: "2023-12", source: textSource("b") }],
      }),
      observation({ ...students, ...dateless, id: "in", value: 2000, qualifier: "about" }),
    ]).get("students");
    expect(numbers(card)).toEqual(["11,299 students", "11,000 students", "About 2,000 students"]);
    expect(card?.figures[1]).toMatchObject({
      of: "From Vietnam in China, January 2020 (date of the text, which gives none)",
      basis: "Stated in a text",
      marks: ["repeated"],
      notes: ["Repeated unchanged in a text of December 2023"],
    });
  });

  it("does not take a number a year without a year for the latest", () => {
    const tourists = { ...person, indicator: "tourists" };
    const card = cards([
      observation({
        ...tourists,
        ...dateless,
        id: "a",
        value: 5e6,
        qualifier: "about",
        rate: "annual",
      }),
      official("VNM", "2019", 5.8e6, { ...tourists, qualifier: "at-least" }),
    ]).get("tourists");
    expect(numbers(card)).toEqual(["At least 5.8 m tourists", "About 5 m tourists"]);
    expect(card?.figures[1]?.of).toBe(
      "From China in Vietnam, a year, no year given (text of January 2020)",
    );
  });
});

it("says which filter hides a card, and has none for what the data does not hold", () => {
  const all = cards(counts, { reporters: ["unnamed"] });
  const empty = all.get("turnover")?.empty;
  expect(all.get("turnover")?.figures).toEqual([]);
  expect(empty?.looser).toEqual([{ label: "Reporter: show all", change: { reporters: null } }]);
  expect(all.has("students")).toBe(false);
});
